import { describe, expect, it } from 'vitest';
import { reading } from '../../tests/support/small-content.ts';
import { confidenceOf, THRESHOLDS } from './decide.ts';
import { holds, unmet } from './evidence/expectation.ts';
import type { Evidence } from './evidence/find-evidence.ts';
import type { Features } from './evidence/measure.ts';

const { query, candidate } = reading('Tỉnh khen bao nhiêu tập thể?', { article: 'Tỉnh khen 54 tập thể.' });
const MIDDLING: Features = {
  retrieval: 0.5,
  match: 0.5,
  coverage: 0.5,
  spelling: 0.5,
  pairs: 0.5,
  missing: 0.5,
};
const BEST: Features = { retrieval: 1, match: 1, coverage: 1, spelling: 1, pairs: 1, missing: 0 };

const evidence = (features: Features, expectation = holds(1)): Evidence => ({
  candidate,
  features,
  expectation,
  score: 1,
  kept: true,
});

describe('confidenceOf', () => {
  it.each(['match', 'coverage', 'spelling', 'pairs'] as const)('never falls as %s rises', (name) => {
    const values = [0, 0.25, 0.5, 0.75, 1].map((value) =>
      confidenceOf(query, evidence({ ...MIDDLING, [name]: value })),
    );
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values.at(-1)).toBeGreaterThan(values[0] ?? 1);
  });

  it('falls with what is missing and rises with the strength of the answer', () => {
    const more = confidenceOf(query, evidence({ ...MIDDLING, missing: 1 }));
    expect(more).toBeLessThan(confidenceOf(query, evidence(MIDDLING)));
    expect(confidenceOf(query, evidence(MIDDLING, holds(0)))).toBeLessThan(
      confidenceOf(query, evidence(MIDDLING)),
    );
  });

  it('gives an answer of another kind no strength', () => {
    const none = confidenceOf(query, evidence(MIDDLING, holds(0)));
    expect(confidenceOf(query, evidence(MIDDLING, unmet('không nêu con số')))).toBe(none);
  });

  it('is a probability, above the threshold at best and below it when few words are covered', () => {
    const sure = confidenceOf(query, evidence(BEST));
    expect(sure).toBeGreaterThan(THRESHOLDS.answer);
    expect(sure).toBeLessThan(1);
    expect(confidenceOf(query, evidence({ ...BEST, coverage: 0.29 }))).toBeLessThan(THRESHOLDS.answer);
  });

  it('asks for no spelling from a question typed without marks', () => {
    const plain = { ...query, accented: false };
    const wrong = evidence({ ...BEST, spelling: 0 });
    expect(confidenceOf(plain, wrong)).toBe(confidenceOf(plain, evidence(BEST)));
    expect(confidenceOf(query, wrong)).toBeLessThan(confidenceOf(plain, wrong));
  });
});
