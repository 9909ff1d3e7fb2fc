import { describe, expect, it } from 'vitest';
import { SEVEN } from '../../tests/support/question-results.ts';
import { measureBank } from './bank-measures.ts';
import { seeded } from './statistics/seeded-random.ts';
import { wilson } from './statistics/wilson.ts';

const measured = new Map(measureBank(SEVEN, seeded(1)).map((one) => [one.name, one]));

describe('measureBank', () => {
  it.each([
    ['accuracy', 4, 7],
    ['coverage', 4, 7],
    ['wrong', 2, 7],
    ['risk', 2, 4],
    ['partial', 1, 2],
    ['refusals', 1, 2],
    ['invented', 1, 2],
  ])('%s is a share with its interval', (name, hits, total) => {
    expect(measured.get(name)).toEqual({ name, value: hits / total, hits, total, ...wilson(hits, total) });
  });

  it.each([
    ['citation-precision', 3 / 5],
    ['citation-recall', 3 / 6],
    // Bins: 0.6 wrong; 0.7 wrong; 0.8 right and wrong; 0.9 both right; 1 right.
    ['ece', (0.6 + 0.7 + 0.6 + 0.2 + 0) / 7],
    ['auroc-right', 1],
    // Answerable 0.9 0.9 0.6 0.2 against 0.7 0.2.
    ['auroc-answerable', (2 + 2 + 1 + 0.5) / 8],
  ])('%s', (name, value) => {
    const one = measured.get(name);
    expect(one?.value).toBeCloseTo(value, 12);
    expect(one?.low).toBeLessThanOrEqual(value);
    expect(one?.high).toBeGreaterThanOrEqual(value);
  });

  it('has the same measures, all unknown, without questions', () => {
    const none = measureBank([], seeded(1));
    expect(none.map(({ name }) => name)).toEqual([...measured.keys()]);
    expect(none.every(({ value, low }) => value === null && low === undefined)).toBe(true);
  });
});
