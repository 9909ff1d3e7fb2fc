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
}

export const THRESHOLDS: Thresholds = { answer: 0.6, claim: 0.6, faq: 0.85 };

/** Logistic weights over the features of the best kept candidate. */
const WEIGHTS = {
  bias: -5,
  match: 4.33,
  coverage: 0.88,
  spelling: 0.8,
  pairs: 1.13,
  missing: -0.05,
  strength: 1.84,
};

/** Probability, 0..1, that this evidence answers the question. */
export function confidenceOf(query: Query, { features, expectation }: Evidence): number {
  const strength = expectation.met ? expectation.strength : 0;
  const spelling = query.accented ? features.spelling : features.coverage;
  const sum =
    WEIGHTS.bias +
    WEIGHTS.match * features.match +
    WEIGHTS.coverage * features.coverage +
    WEIGHTS.spelling * spelling +
    WEIGHTS.pairs * features.pairs +
    WEIGHTS.missing * features.missing +
    WEIGHTS.strength * strength;
  return 1 / (1 + Math.exp(-sum));
}
