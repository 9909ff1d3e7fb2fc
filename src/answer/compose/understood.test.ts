import { describe, expect, it } from 'vitest';
import { fold } from '../../language/fold.ts';
import { createRestorer } from '../../language/restore/create-restorer.ts';
import { QUESTION_WORDING } from '../../language/restore/question-wording.ts';
import { understoodLine } from './understood.ts';

const restorer = createRestorer([
  'Tỉnh Khánh Hòa tặng bằng khen cho 54 tập thể.',
  'Tập thể và cá nhân được tỉnh tặng bằng khen.',
  ...QUESTION_WORDING,
]);
const lineOf = (text: string, slips: { from: string; to: string }[] = [], isDecoded = false) => {
  let at = 0;
  const corrections = slips.map(({ from, to }) => {
    const start = text.indexOf(from, at);
    at = start + from.length;
    return { start, end: at, from, to };
  });
  return understoodLine({ query: { typed: text, corrections }, isDecoded }, restorer);
};

describe('understoodLine', () => {
  it.each([
    ['bao nhieu tap the', 'Bạn hỏi: Bao nhiêu tập thể'],
    ['pci la gi', 'Bạn hỏi: pci là gì'],
    ['tap  the\nlà gì', 'Bạn hỏi: Tập thể là gì'],
    ['bn tập thể', 'Bạn hỏi: Bao nhiêu tập thể'],
  ])('%s -> %s', (typed, expected) => {
    expect(lineOf(typed)).toBe(expected);
  });

  it('shows slips as they were corrected, in the spelling of the content', () => {
    expect(lineOf('tặng bằng khenn là gì', [{ from: 'khenn', to: 'khen' }])).toBe(
      'Tìm theo: Tặng bằng khen là gì',
    );
    expect(lineOf('tặng bằg khen', [{ from: 'bằg', to: 'bang' }])).toBe('Tìm theo: Tặng bằng khen');
    const slip = { from: 'bằg', to: 'bang' };
    expect(lineOf('bằg khen và bằg khen', [slip, slip])).toBe('Tìm theo: Bằng khen và bằng khen');
  });

  it('is undefined when nothing visible differs', () => {
    expect(lineOf('Bao nhiêu tập thể?')).toBeUndefined();
    expect(lineOf('tỉnh khánh hòa ở đâu')).toBeUndefined();
    expect(lineOf('')).toBeUndefined();
  });

  it('is undefined when most of it stays open', () => {
    expect(lineOf('quy trinh bao hiem nang luong tai tao o dau')).toBeUndefined();
  });

  it('shows what was decoded even if it is written well by now', () => {
    expect(lineOf('bao nhiêu tập thể', [], true)).toBe('Bạn hỏi: Bao nhiêu tập thể');
  });

  it('is short, and cut at a word', () => {
    const line = lineOf('bao nhieu tap the '.repeat(25).trim()) ?? '';
    expect(line.length).toBeLessThanOrEqual('Bạn hỏi: '.length + 240);
    expect(line).toMatch(/(?:bao|nhiêu|tập|thể)…$/u);
  });

  it('says nothing but what was typed, marks aside', () => {
    for (const typed of ['<b>bao nhieu</b> tap the', 'tap the & ca nhan la gi "x"', 'la gi [1](http://a.vn)'])
      expect(fold(lineOf(typed) ?? '').replace('ban hoi: ', '')).toBe(typed.toLowerCase());
  });
});
