import { describe, expect, it } from 'vitest';
import { bootstrap } from './bootstrap.ts';
import { seeded } from './seeded-random.ts';
import { wilson } from './wilson.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('bootstrap', () => {
  const cases = Array.from({ length: 200 }, (_, i) => (i % 4 === 0 ? 0 : 1));

  it('comes near the interval of a share', () => {
    const interval = bootstrap(cases, mean, seeded(1));
    const { low, high } = wilson(150, 200);
    expect(interval?.low).toBeCloseTo(low, 1);
    expect(interval?.high).toBeCloseTo(high, 1);
  });

  it('is the same for the same seed', () => {
    expect(bootstrap(cases, mean, seeded(7))).toEqual(bootstrap(cases, mean, seeded(7)));
  });

  it('is undefined without cases and where the statistic is', () => {
    expect(bootstrap([], mean, seeded(1))).toBeUndefined();
    expect(bootstrap(cases, () => undefined, seeded(1))).toBeUndefined();
  });

  it('has no width when all cases are alike', () => {
    expect(bootstrap([3, 3, 3], mean, seeded(1))).toEqual({ low: 3, high: 3 });
  });
});
