import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcnemar, pairedInterval } from './mcnemar.ts';

describe('mcnemar', () => {
  it.each([
    // Sums of binomial coefficients over powers of two, by hand.
    [0, 0, 1],
    [1, 0, 1],
    [5, 0, 2 / 32],
    [6, 0, 2 / 64],
    [8, 2, (2 * (1 + 10 + 45)) / 1024],
    [7, 7, 1],
    [1, 9, (2 * (1 + 10)) / 1024],
  ])('%i won, %i lost', (won, lost, p) => {
    expect(mcnemar(won, lost)).toBeCloseTo(p, 10);
  });

  it('is symmetric and a probability, for many cases too', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (won, lost) => {
        const p = mcnemar(won, lost);
        expect(p).toBe(mcnemar(lost, won));
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });
});

describe('pairedInterval', () => {
  it('is that of the formula', () => {
    // n* = 102, d = 10/102, s = sqrt(31 - 100/102)/102.
    const { low, high } = pairedInterval(20, 10, 100);
    expect(low).toBeCloseTo(10 / 102 - (1.96 * Math.sqrt(31 - 100 / 102)) / 102, 4);
    expect(high).toBeCloseTo(10 / 102 + (1.96 * Math.sqrt(31 - 100 / 102)) / 102, 4);
  });

  it('is the mirror image when won and lost change places', () => {
    const forth = pairedInterval(9, 4, 60);
    const back = pairedInterval(4, 9, 60);
    expect(back.low).toBeCloseTo(-forth.high, 12);
    expect(back.high).toBeCloseTo(-forth.low, 12);
  });

  it('stays within -1..1', () => {
    expect(pairedInterval(1, 0, 1).high).toBeLessThanOrEqual(1);
  });
});
