import { describe, expect, it } from 'vitest';
import { cellsToText } from './cell.ts';
import { type LegacyEncoding, TCVN3, VNI_WINDOWS } from './legacy-encodings.ts';
import { readCells } from './read-cells.ts';
import { readLegacy } from './read-legacy.ts';

const VOWELS = 'àáảãạằắẳẵặăầấẩẫậâèéẻẽẹềếểễệêìíỉĩịòóỏõọồốổỗộôờớởỡợơùúủũụừứửữựưỳýỷỹỵđ';

/** Writes Unicode in the legacy encoding, letter by letter. */
function encode(text: string, { letters }: LegacyEncoding): string {
  const shown = new Map([...letters].map(([looks, meant]) => [meant, looks]));
  return [...text].map((letter) => shown.get(letter) ?? letter).join('');
}

function read(raw: string): string {
  const reading = readLegacy(readCells(raw, true));
  if (reading === undefined) return 'undefined';
  return reading.kind === 'decoded'
    ? `${reading.encoding}: ${cellsToText(reading.cells)}`
    : `ask: ${reading.encoding}`;
}

const SENTENCE =
  'Ủy ban nhân dân tỉnh Khánh Hòa ban hành quyết định về cải cách hành chính, được 54 tập thể thực hiện đúng hạn';

describe('legacy tables', () => {
  it('have every letter with a mark or a tone', () => {
    for (const { letters } of [TCVN3, VNI_WINDOWS]) {
      // VNI-Windows writes ì and í as Latin-1 does.
      const meant = new Set([...letters.values(), 'ì', 'í']);
      expect([...VOWELS].filter((vowel) => !meant.has(vowel))).toEqual([]);
    }
    expect(new Set(TCVN3.letters.values()).size).toBe(TCVN3.letters.size);
  });
});

describe('readLegacy', () => {
  it('decodes whole sentences', () => {
    // TCVN3 has no capitals with a tone.
    const lower = SENTENCE.replace('Ủy', 'ủy');
    expect(read(encode(lower, TCVN3))).toBe(`tcvn3: ${lower}`);
    expect(read(encode(SENTENCE, VNI_WINDOWS))).toBe(`vni-windows: ${SENTENCE}`);
    expect(read(encode(SENTENCE.toUpperCase(), VNI_WINDOWS))).toBe(`vni-windows: ${SENTENCE.toUpperCase()}`);
  });

  it('asks when there is one word only, or Unicode beside it', () => {
    expect(read('hµnh chinh')).toBe('ask: tcvn3');
    expect(read('haønh chinh')).toBe('ask: vni-windows');
    expect(read('tỉnh Khánh Hòa c¶i c¸ch hµnh')).toBe('ask: tcvn3');
    expect(read("ca?i ca'ch ha`nh chi'nh")).toBe('ask: viqr');
  });

  it('leaves Unicode Vietnamese, foreign words and signs alone', () => {
    for (const text of [
      SENTENCE,
      SENTENCE.toUpperCase(),
      'Peña, Muñoz, Zürich, naïve, Thaïs, coöperate, Ærø',
      '10µm ± 5·10 «trích» ® © § ½ 6½',
      "I'm sure it isn't o'clock (a.m.)",
      'có là cô ô tô',
      '',
    ]) {
      expect(read(text), text).toBe('undefined');
    }
  });
});
