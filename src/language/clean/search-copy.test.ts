import { describe, expect, it } from 'vitest';
import { toPlainLetters } from './fold-width.ts';
import { searchCopy } from './search-copy.ts';
import { squeezeRepeats } from './squeeze-repeats.ts';

describe('toPlainLetters', () => {
  it('maps two UTF-16 units of a mathematical letter to one, and back', () => {
    const { text, toOriginal } = toPlainLetters('x 𝐂𝐂𝐇𝐂 y');
    expect(text).toBe('x CCHC y');
    expect([2, 3, 4, 5, 6, 7].map(toOriginal)).toEqual([2, 4, 6, 8, 10, 11]);
  });

  it('composes marks with the plain letter', () => {
    expect(toPlainLetters('ｈｏ\u0300ａ').text).toBe('hòa');
  });

  it('leaves signs that are more than one character', () => {
    for (const text of ['m²', '№', '℃', 'ﬁ', '½', 'Khánh Hòa']) expect(toPlainLetters(text).text).toBe(text);
  });
});

describe('squeezeRepeats', () => {
  it('maps the squeezed word back to its whole span', () => {
    const { text, toOriginal } = squeezeRepeats('tôi khônggg biết');
    expect(text).toBe('tôi không biết');
    expect(toOriginal(4)).toBe(4);
    expect(toOriginal(9)).toBe(11);
  });

  it('keeps the letter with marks, whichever of the run has them', () => {
    expect(squeezeRepeats('quáaaa').text).toBe('quá');
    expect(squeezeRepeats('quaaaá').text).toBe('quá');
  });

  it('leaves digits, Roman numerals, English doubles and addresses alone', () => {
    const text = 'Quý III, khoản viii, 1000 book see www.aa';
    expect(squeezeRepeats(text).text).toBe(text);
  });
});

describe('searchCopy', () => {
  it('does both, with the way back', () => {
    const { text, toOriginal } = searchCopy('𝐂𝐂𝐇𝐂 là gìiii vậyyy');
    expect(text).toBe('CCHC là gì vậy');
    expect(toOriginal(0)).toBe(0);
    expect(toOriginal(4)).toBe(8);
    expect(toOriginal(8)).toBe(12);
    expect(toOriginal(text.length)).toBe('𝐂𝐂𝐇𝐂 là gìiii vậyyy'.length);
  });

  it('places tones old style, as the documents do', () => {
    expect(searchCopy('UỶ BAN tỉnh Khánh Hoà, quý III').text).toBe('ỦY BAN tỉnh Khánh Hòa, quý III');
  });

  it('leaves ordinary text as it is', () => {
    const asked = 'Quý III/2020 đạt 90,49% (m²)?';
    expect(searchCopy(asked).text).toBe(asked);
  });
});
