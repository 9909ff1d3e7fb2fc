import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { toTerms } from '../terms.ts';
import { cannotAsk, type IsCompound, isFunctionWord, rolesOf } from './question-words.ts';

/** The terms of a question with those that ask in brackets and those that only hold it together left out. */
function read(text: string, isCompound?: IsCompound): string {
  const terms = toTerms(text, { chat: true });
  const roles = rolesOf(terms, isCompound);
  return terms
    .map(({ term }, i) => ({ term, role: roles[i] }))
    .filter(({ role }) => role !== 'filler')
    .map(({ term, role }) => (role === 'question' ? `[${term}]` : term))
    .join(' ');
}

const compounds =
  (...pairs: string[]): IsCompound =>
  (first, second) =>
    pairs.includes(`${first} ${second}`);

describe('rolesOf', () => {
  it.each([
    ['Có bao nhiêu tập thể được khen thưởng?', '[bao] [nhieu] tap the khen thuong'],
    ['Ai chủ trì hội nghị?', '[ai] chu tri hoi nghi'],
    ['Cho tôi hỏi CCHC là gì ạ?', 'cai cach hanh chinh [la] [gi]'],
    ['Hội nghị diễn ra khi nào?', 'hoi nghi [dien] [ra] [khi] [nao]'],
    ['PAR INDEX nghĩa là như thế nào', 'par index [nghia] [la] [nhu] [the] [nao]'],
    ['ad ơi sipas là gì vậy', 'sipas [la] [gi]'],
    ['Trung tâm ở đâu?', 'trung tam [o] [dau]'],
    ['PAPI 2024', 'papi 2024'],
    ['', ''],
  ])('%s -> %s', (text, expected) => {
    expect(read(text, compounds('tap the', 'hoi nghi', 'chu tri', 'cai cach'))).toBe(expected);
  });

  it('gives each term one role', () => {
    const terms = toTerms('Nộp hồ sơ ở đâu?', { chat: true });
    expect(rolesOf(terms)).toHaveLength(terms.length);
    expect(rolesOf([])).toEqual([]);
  });

  it('takes the longest phrase: `là gì` asks, `là` alone holds together', () => {
    expect(read('là gì')).toBe('[la] [gi]');
    expect(read('là tỉnh')).toBe('tinh');
  });

  it('keeps a word of a compound as content', () => {
    expect(read('nam', compounds())).toBe('');
    expect(read('bản đồ', compounds('ban do'))).toBe('ban do');
    expect(read('bản đồ')).toBe('');
    expect(read('hồ sơ', compounds('ho so'))).toBe('ho so');
  });

  it.each([
    ['bộ máy', 'bo may'],
    ['đầu tư', 'dau tu'],
    ['chùa Long Sơn', 'chua long son'],
    ['sáo trúc', 'sao truc'],
    ['giàu', 'giau'],
    ['bạn giỏi', 'gioi'],
  ])('does not take %s for words that ask', (text, expected) => {
    expect(read(text, compounds('dau tu'))).toBe(expected);
  });

  it.each(['đầu', 'dấu', 'dau', 'chùa', 'chua'])('does not ask with %s alone', (word) => {
    expect(read(word)).toBe(fold(word));
  });

  it.each([
    ['đâu', '[dau]'],
    ['ở đâu', '[o] [dau]'],
    ['o dau', '[o] [dau]'],
    ['chưa', '[chua]'],
    ['mấy', '[may]'],
    ['j', '[gi]'],
    ['ko', '[khong]'],
  ])('asks with %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('cannotAsk', () => {
  const last = (text: string) => toTerms(text, { chat: true }).at(-1);

  it.each([
    'máy',
    'MÁY',
    'mây',
    'đầu',
    'dấu',
    'sáo',
    'gỉ',
    'nảo',
    'ái',
    'chùa',
    'khống',
    'bảng',
    'nạm',
    'hàng',
  ])('is true of %s, which is spelt otherwise than the word that asks', (word) => {
    const term = last(word);
    expect(term && cannotAsk(term)).toBe(true);
  });

  it.each([
    'mấy',
    'may',
    'đâu',
    'dau',
    'sao',
    'gì',
    'gi',
    'j',
    'nào',
    'ai',
    'chưa',
    'chua',
    'ko',
    'hạng',
    'hồ',
  ])('is false of %s', (word) => {
    const term = last(word);
    expect(term && cannotAsk(term)).toBe(false);
  });
});

describe('isFunctionWord', () => {
  it.each(['bao', 'nhieu', 'la', 'gi', 'cua', 'muoi', 'tram', 'nghin', 'phay', 'khong'])(
    '%s is one',
    (word) => {
      expect(isFunctionWord(word)).toBe(true);
    },
  );

  it.each(['tinh', 'khanh', 'hoa', 'sipas', 'tap', '2020', ''])('%j is none', (word) => {
    expect(isFunctionWord(word)).toBe(false);
  });
});
