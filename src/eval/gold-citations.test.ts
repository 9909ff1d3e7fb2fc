import { describe, expect, it } from 'vitest';
import type { BankItem } from './bank.ts';
import { countCitations } from './gold-citations.ts';

const ITEM: BankItem = {
  id: '1',
  text: 'Mấy tập thể?',
  kind: 'figure',
  form: 'clean',
  expect: ['answer'],
  gold: ['54'],
};
const STATEMENTS: Readonly<Record<string, string>> = { f1: '54 tập thể.', f2: 'Có 54  tập thể.' };
const ARTICLE = 'bao-khanh-hoa-2020-10-09-tong-ket-10-nam';
const cite = (quote: string, id = 's') => ({ quote, source: { id, title: 'Nguồn' } });
const count = (item: Partial<BankItem>, ...cited: ReturnType<typeof cite>[]) =>
  countCitations({ ...ITEM, ...item }, cited, (id) => STATEMENTS[id]);

describe('countCitations', () => {
  it('counts gold among the cited and cited among the gold', () => {
    expect(count({ facts: ['f1', 'f2'] }, cite('Có 54 tập thể.'), cite('Khác.'))).toEqual({
      cited: 2,
      citedGold: 1,
      gold: 2,
      goldCited: 1,
    });
  });

  it('leaves remarks of the editors out', () => {
    expect(count({ facts: ['f1'] }, cite('Lưu ý.', 'ghi-chu-bien-tap'), cite('54 tập thể.'))).toEqual({
      cited: 1,
      citedGold: 1,
      gold: 1,
      goldCited: 1,
    });
  });

  it('takes the article as one more gold citation where it answers too', () => {
    const article = cite('54 tập thể và 52 cá nhân.', ARTICLE);
    expect(count({ facts: ['f1'], article: true }, article)).toMatchObject({
      citedGold: 1,
      gold: 2,
      goldCited: 1,
    });
    expect(count({ facts: ['f1'] }, article)).toMatchObject({ citedGold: 0, gold: 1, goldCited: 0 });
  });

  it('takes the passage where there are no facts, whichever of the two is the longer', () => {
    const evidence = '54 tập thể và 52 cá nhân';
    expect(count({ evidence }, cite('Hôm nay 54 tập  thể và 52 cá nhân.'))).toMatchObject({ citedGold: 1 });
    expect(count({ evidence }, cite('52 cá nhân'))).toMatchObject({ citedGold: 1 });
    expect(count({ evidence }, cite('16 mục tiêu'))).toMatchObject({ citedGold: 0, goldCited: 0 });
  });

  it('counts nothing where nothing is gold', () => {
    expect(count({})).toBeUndefined();
    expect(count({ facts: ['gone'] })).toBeUndefined();
    expect(count({ facts: ['f1'], gold: 'ABSTAIN' })).toBeUndefined();
  });
});
