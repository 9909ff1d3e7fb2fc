import { describe, expect, it } from 'vitest';
import { cellsToText } from './cell.ts';
import { readCells } from './read-cells.ts';

const textOf = (raw: string): string => cellsToText(readCells(raw));

describe('readCells', () => {
  it('gives one cell a letter, with its span', () => {
    expect(readCells('e\u0302\u0301x')).toEqual([
      { text: 'ế', start: 0, end: 3 },
      { text: 'x', start: 3, end: 4 },
    ]);
    expect(readCells('👍a')).toEqual([
      { text: '👍', start: 0, end: 2 },
      { text: 'a', start: 2, end: 3 },
    ]);
  });

  it('composes across invisible characters and lone surrogates', () => {
    expect(textOf('a\u200B\u0301')).toBe('á');
    expect(textOf('a\uD800\u0301')).toBe('á');
    expect(textOf('\u1112\u200B\u1161\u11AB')).toBe('한');
  });

  it('keeps four marks, the same ones in every normal form', () => {
    const raw = `o${'\u0323\u0301\u0302\u031B\u0306'.repeat(10)}`;
    expect(textOf(raw).normalize('NFD')).toHaveLength(5);
    expect(textOf(raw.normalize('NFD'))).toBe(textOf(raw.normalize('NFC')));
  });

  it('reads a tone typed before the circumflex', () => {
    expect(textOf('e\u0301\u0302')).toBe('ế');
    expect(textOf('\u00E9\u0302')).toBe('ế');
  });

  it('drops marks without a letter and marks on blanks', () => {
    expect(textOf('\u0301a')).toBe('a');
    expect(textOf(' \u0301a\n\u0301')).toBe(' a\n');
  });

  it('keeps soft hyphens only when asked', () => {
    expect(textOf('a\u00ADb')).toBe('ab');
    expect(cellsToText(readCells('a\u00ADb', true))).toBe('a\u00ADb');
  });
});
