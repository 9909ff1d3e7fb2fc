import { describe, expect, it } from 'vitest';
import { COSTS } from './edit-costs.ts';
import { oneSlipAway } from './one-slip-away.ts';

const costOf = (typed: string, meant: string): number | undefined =>
  oneSlipAway(typed, (word) => word === meant).get(meant);

describe('oneSlipAway', () => {
  it.each([
    ['khenn', 'khen', COSTS.doubled],
    ['khne', 'khen', COSTS.swapped],
    ['khrn', 'khen', COSTS.nearKey],
    ['khin', 'khen', COSTS.replaced],
    ['khn', 'khen', COSTS.missed],
    ['chung', 'trung', COSTS.confused],
    ['chin', 'chinh', COSTS.confused],
  ])('%s for %s costs %d', (typed, meant, cost) => {
    expect(costOf(typed, meant)).toBe(cost);
  });

  it('counts the first letter dearer', () => {
    expect(costOf('han', 'khan')).toBeGreaterThan(costOf('khn', 'khan') ?? 0);
  });

  it('does not know what is two slips away, nor the word itself', () => {
    expect(costOf('kkhenn', 'khen')).toBeUndefined();
    expect(costOf('khen', 'khen')).toBeUndefined();
  });
});
