import { describe, expect, it } from 'vitest';
import { foldWords } from '../../language/fold-words.ts';
import { asksBefore, isOtherHolder, isPredecessorAt } from './predecessor.ts';

const ELECTED = 'HĐND tỉnh bầu ông Trần Phong làm Chủ tịch UBND tỉnh, thay ông Nguyễn Khắc Toàn.';
const IN_ORDER = 'Ông Trần Quốc Nam là Chủ tịch; ngày 16/9/2025 ông Nguyễn Khắc Toàn được bầu thay.';
const NAMES = ['Trần Phong', 'Nguyễn Khắc Toàn', 'Trần Quốc Nam'];

/** The names that may answer. */
const holders = (question: string, quote: string): string[] => {
  const names = NAMES.map((name) => ({ name, start: quote.indexOf(name) })).filter(({ start }) => start >= 0);
  const asked = foldWords(question);
  return names
    .filter(({ name, start }) => !asksBefore(asked, name) && !isOtherHolder(asked, quote, start, () => names))
    .map(({ name }) => name);
};

describe('who held a post before', () => {
  it.each([
    ['Chủ tịch tỉnh là ai?', ELECTED, ['Trần Phong']],
    ['Ông Trần Phong thay ai?', ELECTED, ['Trần Phong', 'Nguyễn Khắc Toàn']],
    ['Chủ tịch tỉnh trước ông Trần Phong là ai?', ELECTED, ['Nguyễn Khắc Toàn']],
    ['Chủ tịch tỉnh trước ông Phong là ai?', ELECTED, ['Nguyễn Khắc Toàn']],
    ['Chủ tịch tỉnh trước ông Nguyễn Khắc Toàn là ai?', ELECTED, []],
    ['chu tich tinh truoc ong toan la ai', IN_ORDER, ['Trần Quốc Nam']],
    ['Chủ tịch tỉnh trước ông Trần Quốc Nam là ai?', IN_ORDER, []],
    ['Cựu chủ tịch tỉnh là ai?', ELECTED, ['Nguyễn Khắc Toàn']],
    ['Chủ tịch tỉnh tiền nhiệm là ai?', IN_ORDER, []],
  ])('%s', (question, quote, expected) => {
    expect(holders(question, quote)).toEqual(expected);
  });

  it('is named right behind the word that says so', () => {
    expect(isPredecessorAt(ELECTED, ELECTED.indexOf('Nguyễn Khắc Toàn'))).toBe(true);
    expect(isPredecessorAt(ELECTED, ELECTED.indexOf('Trần Phong'))).toBe(false);
  });
});
