import { describe, expect, it } from 'vitest';
import { type MappedText, replacePieces, textWithOffsets, unchangedText } from './mapped-text.ts';

const offsets = ({ text, toOriginal }: MappedText): number[] =>
  Array.from({ length: text.length + 1 }, (_, index) => toOriginal(index));

describe('unchangedText', () => {
  it('is its own original, and takes any index to the nearer end', () => {
    const mapped = unchangedText('abc');
    expect(offsets(mapped)).toEqual([0, 1, 2, 3]);
    expect([-5, Number.NaN, 1.9, 99].map((index) => mapped.toOriginal(index))).toEqual([0, 0, 1, 3]);
  });
});

describe('replacePieces', () => {
  it('gives shares of the original piece to a replaced piece', () => {
    const mapped = replacePieces(unchangedText('ab tieengs cd'), [{ start: 3, end: 10, text: 'tiếng' }]);
    expect(mapped.text).toBe('ab tiếng cd');
    expect(offsets(mapped)).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 10, 11, 12, 13]);
  });

  it('composes with the map of the text before', () => {
    const before = textWithOffsets('xy', [0, 5, 9]);
    const mapped = replacePieces(before, [{ start: 1, end: 2, text: 'zz' }]);
    expect(mapped.text).toBe('xzz');
    expect(offsets(mapped)).toEqual([0, 5, 5, 9]);
  });

  it('drops a piece and keeps a text without pieces', () => {
    const before = unchangedText('abc');
    expect(replacePieces(before, [])).toBe(before);
    expect(offsets(replacePieces(before, [{ start: 1, end: 2, text: '' }]))).toEqual([0, 2, 3]);
  });
});
