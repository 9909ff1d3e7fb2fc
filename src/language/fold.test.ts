import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, hasDiacritics } from './fold.ts';

/** Every UTF-16 unit that normalising to NFC leaves alone, lone surrogates included. */
const units = (): string[] =>
  Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (unit) => unit.normalize('NFC') === unit,
  );

describe('fold', () => {
  it.each([
    ['Cải cách hành chính', 'cai cach hanh chinh'],
    ['ĐẶNG ĐÌNH ĐỨC đứng đó', 'dang dinh duc dung do'],
    ['Ủy ban nhân dân tỉnh Khánh Hòa', 'uy ban nhan dan tinh khanh hoa'],
    ['thuý, thúy; hoà, hòa', 'thuy, thuy; hoa, hoa'],
    ['Ưu tiên, Ơn, Ăn, Âm, Êm, Ôm', 'uu tien, on, an, am, em, om'],
    ['nghiêng, khuỷu, ngoéo, quốc', 'nghieng, khuyu, ngoeo, quoc'],
    ['76/NQ-CP đạt 90,49%', '76/nq-cp dat 90,49%'],
    ['', ''],
  ])('%s -> %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it.each([
    ['capital dotted I, which grows in lower case', 'İ', 'i'],
    ['sharp s, which has no base letter', 'ß', 'ß'],
    ['Eth, which cleaning turns into đ', 'Ð', 'ð'],
    ['an emoji of two units', '🙂', '🙂'],
    ['half an emoji', '\uD83D', '\uD83D'],
    ['a combining mark that stands alone', '\u0301', '\u0301'],
    ['Greek', 'Σ', 'σ'],
  ])('keeps the length of %s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('gives one unit for one, so that a span of the folded text is the same span of the original', () => {
    expect(units().filter((unit) => fold(unit).length !== 1)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.normalize('NFC');
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('changes nothing the second time', () => {
    expect(units().filter((unit) => fold(fold(unit)) !== fold(unit))).toEqual([]);
  });

  it('is the same for every letter of Vietnamese in upper and lower case', () => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = [...'aăâeêioôơuưyđ']
      .flatMap((base) => tones.map((tone) => `${base}${tone}`.normalize('NFC')))
      .filter((letter) => letter.length === 1);
    expect(letters).toHaveLength(12 * 6 + 1);
    for (const letter of letters) {
      expect(fold(letter)).toMatch(/^[a-z]$/u);
      expect(fold(letter.toUpperCase())).toBe(fold(letter));
    }
  });
});

describe('hasDiacritics', () => {
  it.each(['cải', 'đi', 'ĐI', 'Ư', 'a ă', 'bao nhieu hồ so', 'café'])('sees them in %s', (text) => {
    expect(hasDiacritics(text)).toBe(true);
  });

  it.each(['cai cach', 'CCHC', '', '90,49%', '“…”', '🙂', 'Σ', '한국', 'ß', 'Кириллица'])(
    'sees none in %s',
    (text) => {
      expect(hasDiacritics(text)).toBe(false);
    },
  );
});
