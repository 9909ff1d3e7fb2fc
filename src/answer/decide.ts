import type { Evidence } from './evidence/find-evidence.ts';
import type { Query } from './understand/query.ts';

/** Chosen on the development banks (docs/accuracy.md); changed there, not by feel. */
export interface Thresholds {
  /** Least probability at which a question is answered. */
  readonly answer: number;
  /** Least probability at which a claim is judged. */
  readonly claim: number;
  /** Least similarity to a frequent question. */
  readonly faq: number;
  /** Two different answers whose probabilities differ by less are asked back about; 0 never asks. */
  readonly clarify: number;
}

/** Below this share of the question's words no figure, however fitting, is its answer. */
const LEAST_COVERAGE = 0.3;

export const THRESHOLDS: Thresholds = { answer: 0.6, claim: 0.6, faq: 0.85, clarify: 0.002 };

/** Logistic weights over the features of the best kept candidate. */
const WEIGHTS = {
  bias: -5.2,
  match: 3.17,
  coverage: 1.43,
  spelling: 1.19,
  pairs: 1.44,
  missing: -0.27,
  strength: 2.44,
};

/** Probability, 0..1, that this evidence answers the question. */
export function confidenceOf(query: Query, { features, expectation, values }: Evidence): number {
  const strength = expectation.met ? expectation.strength : 0;
  const spelling = query.accented ? features.spelling : features.coverage;
  const sum =
    WEIGHTS.bias +
    WEIGHTS.match * Math.min(1, values.document / 2.2) +
    WEIGHTS.coverage * features.coverage +
    WEIGHTS.spelling * spelling +
    WEIGHTS.pairs * features.pairs +
    WEIGHTS.missing * features.missing +
    WEIGHTS.strength * strength;
  const probability = 1 / (1 + Math.exp(-sum));
  return features.coverage < LEAST_COVERAGE ? Math.min(probability, THRESHOLDS.answer / 2) : probability;
}
