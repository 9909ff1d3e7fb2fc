import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc, type Judged } from './auroc.ts';

const cases = (positives: readonly number[], negatives: readonly number[]): Judged[] => [
  ...positives.map((score) => ({ score, positive: true })),
  ...negatives.map((score) => ({ score, positive: false })),
];

describe('auroc', () => {
  it.each([
    ['parted', [0.8, 0.9], [0.1, 0.2], 1],
    ['the wrong way round', [0.1], [0.2, 0.3], 0],
    ['all tied', [0.5, 0.5], [0.5], 0.5],
    ['three of four pairs', [0.35, 0.8], [0.1, 0.4], 0.75],
    ['a tie counts half', [0.5, 0.9], [0.5, 0.1], 0.875],
  ])('%s', (_, positives, negatives, area) => {
    expect(auroc(cases(positives, negatives))).toBeCloseTo(area, 12);
  });

  it('is undefined when one side is empty', () => {
    expect(auroc(cases([1], []))).toBeUndefined();
    expect(auroc([])).toBeUndefined();
  });

  it('is the share of pairs in the right order', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const pairs = positives.flatMap((p) => negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)));
        const share = pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
        expect(auroc(cases(positives, negatives))).toBeCloseTo(share, 10);
      }),
    );
  });
});
