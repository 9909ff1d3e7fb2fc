import { describe, expect, it } from 'vitest';
import { SEVEN } from '../../tests/support/question-results.ts';
import { compareEvaluations, evaluateBank } from './evaluation.ts';

describe('evaluateBank', () => {
  it('marks where the bot works, and where it could', () => {
    const { points, working, widest } = evaluateBank(SEVEN).riskCurve;
    expect(working).toEqual({ threshold: 0.6, coverage: 4 / 6, risk: 2 / 4 });
    expect(widest).toEqual({ threshold: 0.9, coverage: 2 / 6, risk: 0 });
    expect(points.at(-1)).toEqual({ threshold: 0.2, coverage: 1, risk: 3 / 6 });
  });

  it('does without any question', () => {
    expect(evaluateBank([])).toMatchObject({
      riskCurve: { points: [], working: null, widest: null },
      groups: { kind: [] },
      confusion: [],
    });
  });
});

describe('compareEvaluations', () => {
  const now = { today: '2026-11-22', bank: evaluateBank(SEVEN) };

  it('finds no difference to itself', () => {
    expect(compareEvaluations(now, now)).toMatchObject({ bank: { paired: 7, difference: 0, p: 1 } });
  });

  it('compares only what both runs have', () => {
    expect(compareEvaluations({}, now)).toEqual({});
  });
});
