import { describe, expect, it } from 'vitest';
import { paraphrases } from './synonyms.ts';

const read = (text: string) => paraphrases(text.split(' '));

describe('paraphrases', () => {
  it.each([
    ['tinh duoc khen thuong', 2, 4, 'bang khen'],
    ['nop ho so qua mang', 3, 5, 'truc tuyen'],
    ['ho so tre han', 2, 4, 'qua han'],
    ['tinh dan dau', 1, 3, 'cao nhat'],
    ['sau sap nhap', 1, 3, 'hop nhat'],
  ])('%s: words %i to %i may be said %s', (text, start, end, other) => {
    const [phrase] = read(text);
    expect(phrase).toMatchObject({ start, end });
    expect(phrase?.others.map((words) => words.join(' '))).toContain(other);
  });

  it('takes the longest phrase at a place and does not offer the phrase itself', () => {
    const found = read('khen thuong');
    expect(found).toHaveLength(1);
    expect(found[0]?.others).not.toContainEqual(['khen', 'thuong']);
  });

  it('finds several, none inside another', () => {
    expect(read('dan dau ve tre han').map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });

  it.each(['', 'thuong', 'so tu phap'])('%j has none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
