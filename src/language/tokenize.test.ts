import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { type Token, tokenize } from './tokenize.ts';

/** `cai cach 6500#`: terms in order, figures marked. */
const shown = (text: string): string =>
  tokenize(text)
    .map(({ term, kind }) => (kind === 'figure' ? `${term}#` : term))
    .join(' ');

describe('tokenize', () => {
  it.each([
    ['Cải cách hành chính, tỉnh Khánh Hòa.', 'cai cach hanh chinh tinh khanh hoa'],
    ['UBND; HĐND – “TTHC”', 'ubnd hdnd tthc'],
    ['TP.HCM và N.V', 'tp hcm va n v'],
    ['', ''],
    ['??? … 🙂 한국', ''],
  ])('cuts %j into folded syllables', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['6.500 hồ sơ', '6500# ho so'],
    ['1.234.567 người', '1234567# nguoi'],
    ['1.000,5 tỷ', '1000.5# ty'],
    ['90,49%', '90.49#'],
    ['1.2 tỷ', '1.2# ty'],
    ['Sáng 9-10 tại tỉnh', 'sang 9-10# tai tinh'],
    ['tháng 12/2017', 'thang 12/2017#'],
    ['ngày 01/7/2025.', 'ngay 01/7/2025#'],
    ['hạng 48/63', 'hang 48/63#'],
    ['giai đoạn 2011-2020', 'giai doan 2011-2020#'],
    ['9:30 sáng', '9:30# sang'],
    ['mức độ 4', 'muc do 4#'],
    ['Quý III/2020', 'quy iii 2020#'],
    ['xếp thứ 1, 2, 3.', 'xep thu 1# 2# 3#'],
    ['50.000 đồng/lần', '50000# dong lan'],
  ])('keeps figures whole: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['Quyết định 2051/QĐ-UBND', 'quyet dinh 2051/qd-ubnd#'],
    ['76/NQ-CP của Chính phủ', '76/nq-cp# cua chinh phu'],
    ['30c/NQ-CP', '30c/nq-cp#'],
    ['Nghị quyết 30c', 'nghi quyet 30c'],
    ['202/2025/QH15', '202/2025/qh15#'],
    ['61/2018/NĐ-CP,', '61/2018/nd-cp#'],
    ['QĐ31/2021', 'qd31 2021#'],
  ])('keeps document numbers whole: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['VNeID2', 'vneid2'],
    ['2tr5', '2tr5'],
    ['250k', '250k'],
    ['mẫu A3', 'mau a3'],
    ['10h30', '10h30'],
  ])('leaves digits inside a word to the word: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('says where each token stands', () => {
    const text = 'Tỉnh đạt 90,49%.';
    expect(tokenize(text)).toEqual<Token[]>([
      { surface: 'Tỉnh', term: 'tinh', kind: 'syllable', start: 0, end: 4 },
      { surface: 'đạt', term: 'dat', kind: 'syllable', start: 5, end: 8 },
      { surface: '90,49', term: '90.49', kind: 'figure', start: 9, end: 14 },
    ]);
  });

  const vietnamese = fc
    .array(
      fc.oneof(
        fc.string({ unit: fc.constantFrom(...'aăâđeêioôơuưyÁạảnghtcmkĐH') }),
        fc.string({ unit: fc.constantFrom(...'0123456789.,:/-%') }),
        fc.constantFrom(' ', ' ', '\n', '(', '…', '🙂', 'İ', 'ß', '\uD83D'),
      ),
    )
    .map((parts) => parts.join('').normalize('NFC'));

  it('gives tokens in order, without overlap, that stand in the text as they say', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { surface, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          last = end;
        }
      }),
    );
  });

  it('loses no letter and no digit', () => {
    const letters = (value: string): string =>
      value
        .split('')
        .filter((unit) => /[a-z0-9]/u.test(fold(unit)))
        .join('');
    fc.assert(
      fc.property(vietnamese, (text) => {
        const kept = tokenize(text).map(({ surface }) => surface);
        expect(letters(kept.join(''))).toBe(letters(text));
      }),
    );
  });

  it.each([
    ['digits', '1'],
    ['digits and dots', '1.'],
    ['dots and digits', '.1'],
    ['digits and slashes', '1/'],
    ['document numbers', '1a/'],
    ['document numbers with hyphens', '1/a-'],
    ['digits and letters', '1a'],
    ['figures', '1 '],
    ['dashes', '-'],
    ['everything', '1.1,1:1/1-1a/a-a '],
  ])('takes linear time on %s', (_, piece) => {
    // Sixteen times the longest message: quadratic work would take minutes, linear work takes milliseconds.
    const text = piece.repeat(65_536).slice(0, 65_536);
    const began = performance.now();
    tokenize(text);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
