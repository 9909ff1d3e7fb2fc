import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';

const kinds = (text: string) => readWords(text).map(({ surface, kind }) => `${surface}:${kind}`);

describe('readWords', () => {
  it.each([
    ['Hồ sơ, nộp (ở đâu)?', ['Hồ:letters', 'sơ:letters', 'nộp:letters', 'ở:letters', 'đâu:letters']],
    ['năm 2024 đạt 90,49%', ['năm:letters', '2024:figure', 'đạt:letters', '90:figure', '49:figure']],
    ['76/NQ-CP và nq76', ['76/NQ-CP:code', 'và:letters', 'nq76:code']],
    ['xem www.abc.vn ngay', ['xem:letters', 'www.abc.vn:code', 'ngay:letters']],
    ['', []],
    ['😀 …', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('says which word begins a sentence', () => {
    const opening = readWords('Chào bạn. Hồ sơ, nộp ở đâu? ai nhận').filter(({ opens }) => opens);
    expect(opening.map(({ surface }) => surface)).toEqual(['Chào', 'Hồ', 'ai']);
  });

  it('gives the place of each word', () => {
    const text = ' a  bc/dé ';
    for (const { start, end, surface } of readWords(text)) expect(text.slice(start, end)).toBe(surface);
  });
});
