import { describe, expect, it } from 'vitest';
import { cellsToText } from './cell.ts';
import { replaceLookAlikes } from './look-alikes.ts';
import { readCells } from './read-cells.ts';

const replace = (text: string): string => cellsToText(replaceLookAlikes(readCells(text)));

describe('replaceLookAlikes', () => {
  it.each([
    ['h\u043eà', 'hoà'],
    ['h\u043e\u0300a', 'hòa'],
    ['\u0421\u0421H\u0421', 'CCHC'],
    ['nha\u0457', 'nhaï'],
    ['P\u0391\u03A1\u0399', 'PAPI'],
    ['h\u03cca', 'hóa'],
  ])('%s -> %s', (text, latin) => {
    expect(replace(text)).toBe(latin);
  });

  it('leaves words in their own script alone', () => {
    for (const text of ['СССР', 'ΑΒΓ', 'а b', 'Khánh Hòa', 'xж']) expect(replace(text)).toBe(text);
  });
});
