import { describe, expect, it } from 'vitest';
import { compareRuns, type Trial } from './compare-runs.ts';

const trials = (rights: string, changed: Partial<Trial> = {}): Trial[] =>
  [...rights].map((right, i) => ({
    key: String(i),
    text: `Câu ${i}?`,
    gold: '54',
    right: right === '+',
    ...changed,
  }));

describe('compareRuns', () => {
  it('counts what was won and lost', () => {
    const compared = compareRuns(trials('++--+'), trials('+-+++'));
    expect(compared).toMatchObject({
      paired: 5,
      rightBefore: 3,
      rightNow: 4,
      won: ['2', '3'],
      lost: ['1'],
      difference: 1 / 5,
      p: 1,
      notPaired: 0,
    });
    expect(compared.interval.low).toBeLessThan(0.2);
    expect(compared.interval.high).toBeGreaterThan(0.2);
  });

  it('pairs by key, whatever the order', () => {
    expect(compareRuns(trials('+-').reverse(), trials('+-'))).toMatchObject({ won: [], lost: [], p: 1 });
  });

  it('leaves out what is in one run only, or was asked or answered otherwise', () => {
    expect(compareRuns(trials('++'), trials('+++'))).toMatchObject({ paired: 2, notPaired: 1 });
    expect(compareRuns(trials('+'), trials('-', { text: 'Khác?' }))).toMatchObject({
      paired: 0,
      lost: [],
      notPaired: 2,
      difference: 0,
    });
    expect(compareRuns(trials('+'), trials('-', { gold: '52' }))).toMatchObject({ paired: 0 });
  });
});
