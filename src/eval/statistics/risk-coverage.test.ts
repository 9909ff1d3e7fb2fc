import { describe, expect, it } from 'vitest';
import { type Answerability, riskCoverage, riskCoverageArea, widestWithin } from './risk-coverage.ts';

const cases = (...pairs: readonly [number, boolean][]): Answerability[] =>
  pairs.map(([probability, right]) => ({ probability, right }));

const FOUR = cases([0.4, false], [0.9, true], [0.6, true], [0.8, false]);

describe('riskCoverage', () => {
  it('goes from the surest on', () => {
    expect(riskCoverage(FOUR)).toEqual([
      { threshold: 0.9, coverage: 0.25, risk: 0 },
      { threshold: 0.8, coverage: 0.5, risk: 0.5 },
      { threshold: 0.6, coverage: 0.75, risk: 1 / 3 },
      { threshold: 0.4, coverage: 1, risk: 0.5 },
    ]);
  });

  it('has one point for questions that are equally sure', () => {
    expect(riskCoverage(cases([0.5, true], [0.5, false]))).toEqual([
      { threshold: 0.5, coverage: 1, risk: 0.5 },
    ]);
    expect(riskCoverage([])).toEqual([]);
  });
});

describe('riskCoverageArea', () => {
  it('is the mean of the risks', () => {
    expect(riskCoverageArea(FOUR)).toBeCloseTo((0 + 1 / 2 + 1 / 3 + 1 / 2) / 4, 12);
    expect(riskCoverageArea(cases([0.9, true], [0.8, true]))).toBe(0);
    expect(riskCoverageArea([])).toBeUndefined();
  });

  it('does not depend on the order of ties', () => {
    const forth = riskCoverageArea(cases([0.5, true], [0.5, false], [0.2, true]));
    expect(forth).toBeCloseTo((0.5 + 0.5 + 1 / 3) / 3, 12);
    expect(riskCoverageArea(cases([0.5, false], [0.5, true], [0.2, true]))).toBe(forth);
  });
});

describe('widestWithin', () => {
  it('answers as much as the risk allows', () => {
    expect(widestWithin(riskCoverage(FOUR), 0.34)?.threshold).toBe(0.6);
    expect(widestWithin(riskCoverage(FOUR), 0)?.threshold).toBe(0.9);
    expect(widestWithin(riskCoverage(cases([0.9, false])), 0.02)).toBeUndefined();
  });
});
