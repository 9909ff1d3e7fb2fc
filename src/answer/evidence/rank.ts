import type { Expectation } from './expectation.ts';
import {
  CANDIDATE_FEATURES,
  type CandidateValues,
  SENTENCE_FEATURES,
  type SentenceValues,
} from './feature-names.ts';
import type { Features } from './measure.ts';
import { CANDIDATE_WEIGHTS, SENTENCE_WEIGHTS } from './ranking-weights.ts';
import type { Standing } from './validity.ts';

export interface CandidateMeasures extends Standing {
  readonly features: Features;
  readonly expectation: Expectation;
  /** A word that says what is asked for is nowhere near. */
  readonly doubt: boolean;
  /** A list is asked for. */
  readonly isList: boolean;
}

/** A sentence with all that is known of it, as numbers. */
export function candidateValues(
  sentence: SentenceValues,
  { features, expectation, expired, row, doubt, isList }: CandidateMeasures,
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
    listStrength: isList ? strength : 0,
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
