import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

const PIECES = [
  ...['Tỉnh', 'khánh', 'Hòa', 'TP', 'N', 'số', 'v.v', '12', '90,49', '9/10/2020', 'Th.S', '🙂', 'a\u0301'],
  ...['.', '!', '?', '…', '...', ',', ';', ':', '"', '”', '“', ')', '(', '-', '•', '1.', 'a)'],
  ...[' ', '\u00a0', '  ', '\n', '\n\n', '\r\n', '\t', '\u2028'],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

describe('splitSentences', () => {
  it('covers every character that is not white space, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let at = 0;
        for (const { start, end } of splitSentences(sample)) {
          expect(sample.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(sample.slice(start, end)).toBe(sample.slice(start, end).trim());
          at = end;
        }
        expect(sample.slice(at).trim()).toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('is stable: a sentence by itself is one sentence, or starts with an item number', () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const { start, end } of splitSentences(sample)) {
          const sentence = sample.slice(start, end);
          const again = splitSentences(sentence);
          expect(again.at(0)?.start).toBe(0);
          expect(again.at(-1)?.end).toBe(sentence.length);
        }
      }),
    );
  });
});
