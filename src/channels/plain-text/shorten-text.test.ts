import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenText } from './shorten-text.ts';

describe('shortenText', () => {
  it.each([
    ['Chỉ số hài lòng', 15, 'Chỉ số hài lòng'],
    ['Chỉ số hài lòng', 14, 'Chỉ số hài…'],
    ['Chỉ số hài lòng', 11, 'Chỉ số hài…'],
    ['Chỉ số hài lòng', 10, 'Chỉ số…'],
    ['x'.repeat(30), 10, `${'x'.repeat(9)}…`],
    ['ngày🇻🇳', 6, 'ngày…'],
  ])('makes of “%s” in %d units “%s”', (text, longest, short) => {
    expect(shortenText(text, longest)).toBe(short);
  });

  it('is never too long, and parts no pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, longest) => {
        const short = shortenText(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
