import { describe, expect, it } from 'vitest';
import { markedPieces } from './marked-text.ts';

const check = (start: number, end: number) => ({ said: '', verdict: 'supported', start, end }) as const;

describe('markedPieces', () => {
  it('cuts a text at its figures and loses no letter', () => {
    const text = 'Có 54 tập thể và 52 cá nhân.';
    const pieces = markedPieces(text, [check(3, 5), check(17, 19)]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.check !== undefined)).toEqual([
      { text: '54', check: 0 },
      { text: '52', check: 1 },
    ]);
  });

  it('marks nothing that overlaps or leads out of the text', () => {
    expect(markedPieces('12345', [check(0, 3), check(2, 4), check(4, 9), check(5, 5)])).toEqual([
      { text: '123', check: 0 },
      { text: '45' },
    ]);
    expect(markedPieces('', [])).toEqual([]);
  });
});
