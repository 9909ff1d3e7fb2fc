import { describe, expect, it } from 'vitest';
import { collapseBlanks } from './collapse-blanks.ts';
import { readCells } from './read-cells.ts';

describe('collapseBlanks', () => {
  it.each([
    ['a  b', 'a b'],
    ['  a ', 'a'],
    ['a \n b', 'a\nb'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['\n\n', ''],
    ['', ''],
  ])('%j -> %j', (raw, text) => {
    expect(collapseBlanks(readCells(raw)).text).toBe(text);
  });

  it('maps a blank to the first of its run and the end to the end of the last letter', () => {
    const mapped = collapseBlanks(readCells('  ab   c  '));
    expect([0, 1, 2, 3, 4].map((index) => mapped.toOriginal(index))).toEqual([2, 3, 4, 7, 8]);
  });
});
