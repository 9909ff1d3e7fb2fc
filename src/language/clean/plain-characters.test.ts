import { describe, expect, it } from 'vitest';
import { cellsToText } from './cell.ts';
import { toPlainCharacters } from './plain-characters.ts';
import { readCells } from './read-cells.ts';

const plain = (text: string): string => cellsToText(toPlainCharacters(readCells(text)));

describe('toPlainCharacters', () => {
  it('replaces one character by one', () => {
    expect(plain('Ðð ƉɖĐđ')).toBe('Đđ ĐđĐđ');
    expect(plain('“a” ‘b’ «c» „d‟')).toBe('"a" \'b\' "c" "d"');
    expect(plain('2011–2020 — −5 ‑')).toBe('2011-2020 - -5 -');
    expect(plain('a\u00A0b\tc\u3000d\0e')).toBe('a b c d e');
  });

  it('has one line end', () => {
    expect(plain('a\r\nb\rc\nd\u2028e')).toBe('a \nb\nc\nd\ne');
  });

  it('keeps everything else', () => {
    const text = 'Số 76/NQ-CP: 90,49% (½) … • 👍 m² ＣＣ';
    expect(plain(text)).toBe(text);
  });
});
