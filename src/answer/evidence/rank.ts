import type { Expectation } from './expectation.ts';
import type { Features } from './measure.ts';
import { SENTENCE_FEATURES, type SentenceValues } from './rank-features.ts';
import { CANDIDATE_WEIGHTS, SENTENCE_WEIGHTS } from './ranking-weights.ts';
import type { Standing } from './standing.ts';

/** What is measured of a sentence when it has been analysed in full, beside what was measured before. */
export const CANDIDATE_FEATURES = [
  ...SENTENCE_FEATURES,
  'coverage',
  'missing',
  'pairs',
  'met',
  'strength',
  'figureStrength',
  'expired',
  'row',
  'doubt',
] as const;

export type CandidateFeature = (typeof CANDIDATE_FEATURES)[number];
export type CandidateValues = Readonly<Record<CandidateFeature, number>>;

export interface CandidateMeasures extends Standing {
  readonly features: Features;
  readonly expectation: Expectation;
  /** A word that says what is asked for is nowhere near. */
  readonly doubt: boolean;
}

/** A sentence with all that is known of it, as numbers. */
export function candidateValues(
  sentence: SentenceValues,
  { features, expectation, expired, row, doubt }: CandidateMeasures,
): CandidateValues {
  const strength = expectation.met ? expectation.strength : 0;
  return {
    ...sentence,
    coverage: features.coverage,
    missing: features.missing,
    pairs: features.pairs,
    met: expectation.met ? 1 : 0,
    strength,
    figureStrength: expectation.met && expectation.figure ? strength : 0,
    expired: expired ? 1 : 0,
    row: row ? 1 : 0,
    doubt: doubt ? 1 : 0,
  };
}

/** Log-odds, but for a constant, that this sentence answers: from what scanning it has measured. */
export function rankSentence(values: SentenceValues): number {
  let sum = 0;
  for (const name of SENTENCE_FEATURES) sum += SENTENCE_WEIGHTS[name] * values[name];
  return sum;
}

/** The same from all that is known of it. */
export function rankCandidate(values: CandidateValues): number {
  let sum = 0;
  for (const name of CANDIDATE_FEATURES) sum += CANDIDATE_WEIGHTS[name] * values[name];
  return sum;
}
