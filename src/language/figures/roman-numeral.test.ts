import { describe, expect, it } from 'vitest';
import { readRomanNumeral } from './roman-numeral.ts';

describe('readRomanNumeral', () => {
  it.each([
    ['I', 1],
    ['iv', 4],
    ['XIII', 13],
    ['XVIII', 18],
    ['XXI', 21],
    ['XL', 40],
    ['LXXXIX', 89],
  ])('%s is %i', (word, value) => {
    expect(readRomanNumeral(word)).toBe(value);
  });

  it.each(['', 'IIII', 'VX', 'IC', 'XIV2', 'vì'])('"%s" is none', (word) => {
    expect(readRomanNumeral(word)).toBeNull();
  });
});
