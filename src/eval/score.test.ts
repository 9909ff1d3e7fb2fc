import { describe, expect, it } from 'vitest';
import { paragraph, type Reply, type ReplyKind, text, type Verdict } from '../answer/reply.ts';
import type { BankItem } from './bank.ts';
import { scoreReply } from './score.ts';

const ITEM: BankItem = {
  id: 'T1',
  text: 'Có bao nhiêu tập thể được khen?',
  kind: 'figure',
  form: 'clean',
  expect: ['answer'],
  gold: ['54'],
};
const STATEMENTS: Readonly<Record<string, string>> = {
  f1: '54 tập thể được khen thưởng.',
  f2: '52 cá nhân được khen thưởng.',
};

interface Said {
  readonly kind?: ReplyKind;
  readonly said?: string;
  readonly quotes?: readonly string[];
  readonly verdict?: Verdict;
  /** Ids of the sources of the quotes; `s` without one. */
  readonly sources?: readonly string[];
}

const reply = ({ kind = 'answer', said = '', quotes = [], sources = [], verdict }: Said): Reply => ({
  kind,
  blocks: [paragraph(text(said))],
  citations: quotes.map((quote, i) => ({
    marker: i + 1,
    quote,
    source: { id: sources[i] ?? 's', title: 'Bài' },
  })),
  ...(verdict && { claim: { verdict, checks: [] } }),
  suggestions: [],
  confidence: 0.5,
  evidence: [],
});
/** `right`, or the outcome and what did not fit. */
function score(item: Partial<BankItem>, said: Said): string {
  const { outcome, why } = scoreReply({ ...ITEM, ...item }, reply(said), (id) => STATEMENTS[id]);
  return why === '' ? outcome : `${outcome}: ${why}`;
}

type Row = readonly [string, Partial<BankItem>, Said, string];

describe('scoreReply', () => {
  it.each<Row>([
    ['an answer that is expected', {}, { said: '54 tập thể' }, 'right'],
    [
      'an answer where one must decline',
      { expect: ['abstain'], gold: 'ABSTAIN' },
      { said: '54' },
      'wrong: kind answer',
    ],
    ['declining where one must answer', {}, { kind: 'abstain' }, 'abstained: kind abstain'],
    ['declining where one must', { expect: ['abstain'], gold: 'ABSTAIN' }, { kind: 'abstain' }, 'right'],
    ['small talk where one must answer', {}, { kind: 'smalltalk' }, 'abstained: kind smalltalk'],
    ['an error where one must answer', {}, { kind: 'error' }, 'abstained: kind error'],
    ['asking back where one must answer', {}, { kind: 'clarify' }, 'wrong: kind clarify'],
    ['declining where one may', { expect: ['answer', 'abstain'] }, { kind: 'abstain' }, 'right'],
    ['asking back where one may', { expect: ['answer', 'clarify'] }, { kind: 'clarify' }, 'right'],
    ['small talk for a greeting', { expect: ['smalltalk'], gold: 'ABSTAIN' }, { kind: 'smalltalk' }, 'right'],
  ])('kind: %s', (_, item, said, expected) => {
    expect(score(item, said)).toBe(expected);
  });

  it.each<Row>([
    ['in a quote', {}, { quotes: ['Có 54 tập thể.'] }, 'right'],
    ['in other case', { gold: ['Tỉnh ủy'] }, { said: 'TỈNH ỦY' }, 'right'],
    ['with other spaces', { gold: ['54  tập\u00a0thể'] }, { said: '54 tập\u00a0 thể' }, 'right'],
    ['decomposed', { gold: ['tập thể'] }, { said: 'tập thể'.normalize('NFD') }, 'right'],
    ['with a final zero', { gold: ['84,4'] }, { said: 'đạt 84,40%' }, 'right'],
    ['before a full stop', { gold: ['2018'] }, { said: 'năm 2018.' }, 'right'],
    ['all but one', { gold: ['54', '52'] }, { said: '54 tập thể' }, 'wrong: lacks "52"'],
    ['none', { gold: ['52'] }, { said: '54 tập thể' }, 'wrong: lacks "52"'],
    ['inside a longer number', {}, { said: 'năm 1954' }, 'wrong: lacks "54"'],
    ['inside a decimal', {}, { said: 'đạt 54,5%' }, 'wrong: lacks "54"'],
    ['behind a comma', {}, { said: 'đạt 90,54%' }, 'wrong: lacks "54"'],
    ['inside a grouped number', { gold: ['500'] }, { said: '6.500 hồ sơ' }, 'wrong: lacks "500"'],
    ['at the second place only', {}, { said: 'năm 1954 có 54 tập thể' }, 'right'],
    ['nothing wanted', { gold: [] }, { said: 'Vâng.' }, 'right'],
  ])('gold strings: %s', (_, item, said, expected) => {
    expect(score(item, said)).toBe(expected);
  });

  it.each<Row>([
    ['one of them', { gold: [], any: ['9-10', '09/10/2020'] }, { said: 'Sáng 9-10' }, 'right'],
    [
      'none of them',
      { gold: [], any: ['9-10', '9/10'] },
      { said: 'năm 2020' },
      'wrong: lacks any of "9-10", "9/10"',
    ],
    ['one, but not all of the gold', { any: ['9-10'] }, { said: '9-10' }, 'wrong: lacks "54"'],
  ])('any: %s', (_, item, said, expected) => {
    expect(score(item, said)).toBe(expected);
  });

  it.each<Row>([
    ['not said', { must_not: ['100 tập thể'] }, { said: '54 tập thể' }, 'right'],
    [
      'said',
      { must_not: ['100 tập thể'] },
      { said: '54, không phải 100 tập thể' },
      'wrong: says "100 tập thể"',
    ],
    ['quoted', { must_not: ['52'] }, { said: '54', quotes: ['52 cá nhân'] }, 'wrong: says "52"'],
    [
      'said while declining',
      { expect: ['abstain'], gold: 'ABSTAIN', must_not: ['100 tập thể'] },
      { kind: 'abstain', said: '100 tập thể thì không rõ' },
      'abstained: says "100 tập thể"',
    ],
  ])('must_not: %s', (_, item, said, expected) => {
    expect(score(item, said)).toBe(expected);
  });

  const CLAIM: Partial<BankItem> = { expect: ['claim'], gold: [], verdict: 'contradicted', right: ['54'] };
  it.each<Row>([
    [
      'the verdict and what is right instead',
      CLAIM,
      { kind: 'claim', verdict: 'contradicted', said: 'Không: 54.' },
      'right',
    ],
    [
      'another verdict',
      CLAIM,
      { kind: 'claim', verdict: 'supported', said: '54' },
      'wrong: verdict supported',
    ],
    ['not found', CLAIM, { kind: 'claim', verdict: 'not_found' }, 'abstained: verdict not_found'],
    ['no verdict at all', CLAIM, { kind: 'claim', said: '54' }, 'wrong: verdict undefined'],
    ['the verdict alone', CLAIM, { kind: 'claim', verdict: 'contradicted' }, 'wrong: lacks the right "54"'],
    [
      'what is not in the content found in none',
      { expect: ['claim', 'abstain'], gold: 'ABSTAIN', verdict: 'not_found' },
      { kind: 'claim', verdict: 'not_found' },
      'right',
    ],
    [
      'what is not in the content judged all the same',
      { expect: ['claim', 'abstain'], gold: 'ABSTAIN', verdict: 'not_found' },
      { kind: 'claim', verdict: 'supported' },
      'wrong: verdict supported',
    ],
    [
      'an answer where that is expected too',
      { ...CLAIM, expect: ['claim', 'answer'] },
      { said: '54' },
      'right',
    ],
  ])('claims: %s', (_, item, said, expected) => {
    expect(score(item, said)).toBe(expected);
  });

  const FACTS: Partial<BankItem> = { facts: ['f1'] };
  const NO_DATA: Partial<BankItem> = {
    expect: ['abstain', 'answer'],
    gold: 'ABSTAIN',
    facts: ['f1'],
    ok_quote: ['16 mục tiêu'],
  };
  it.each<Row>([
    ['one of the facts', FACTS, { quotes: ['54 tập thể được khen thưởng.'] }, 'right'],
    [
      'one of the facts second',
      FACTS,
      { quotes: ['Năm 2020.', '54 tập thể được  khen thưởng.'] },
      'wrong: cites Năm 2020.',
    ],
    [
      'one of the facts after a remark of the editors',
      FACTS,
      { quotes: ['Số cũ.', '54 tập thể được  khen thưởng.'], sources: ['ghi-chu-bien-tap'] },
      'right',
    ],
    [
      'only a remark',
      FACTS,
      { quotes: ['54 tập thể'], sources: ['ghi-chu-bien-tap'] },
      'wrong: cites nothing',
    ],
    ['another sentence', FACTS, { quotes: ['Có 54 tập thể.'] }, 'wrong: cites Có 54 tập thể.'],
    ['nothing', FACTS, { said: '54' }, 'wrong: cites nothing'],
    ['a fact that is not known', { facts: ['f9'] }, { quotes: ['54'] }, 'wrong: cites 54'],
    [
      'another sentence where the article says it too',
      { ...FACTS, article: true },
      { quotes: ['Có 54 tập thể.'], sources: ['bao-khanh-hoa-2020-10-09-tong-ket-10-nam'] },
      'right',
    ],
    [
      'another sentence of another source, where the article says it too',
      { ...FACTS, article: true },
      { quotes: ['Có 54 tập thể.'] },
      'wrong: cites Có 54 tập thể.',
    ],
    ['nothing, while declining as expected', { ...FACTS, expect: ['abstain'] }, { kind: 'abstain' }, 'right'],
    ['what an honest "no data" may cite', NO_DATA, { quotes: ['54 tập thể được khen thưởng.'] }, 'right'],
    ['what may be quoted', NO_DATA, { quotes: ['Xác định 16 mục tiêu chung.'] }, 'right'],
    [
      'what does not answer',
      NO_DATA,
      { quotes: ['52 cá nhân được khen thưởng.'] },
      'wrong: cites 52 cá nhân được khen thưởng.',
    ],
  ])('citing %s', (_, item, said, expected) => {
    expect(score(item, said)).toBe(expected);
  });

  it('gives back the item and the reply', () => {
    const said = reply({ said: '54' });
    expect(scoreReply(ITEM, said, () => undefined)).toEqual({
      item: ITEM,
      reply: said,
      outcome: 'right',
      why: '',
    });
  });
});
