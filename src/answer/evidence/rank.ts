import type { AskedFact } from './asked-facts.ts';
import type { Expectation } from './expectation.ts';
import {
  CANDIDATE_FEATURES,
  type CandidateValues,
  SENTENCE_FEATURES,
  type SentenceValues,
} from './feature-names.ts';
import type { Features } from './measure.ts';
import type { Row } from './measured-sentence.ts';
import { CANDIDATE_WEIGHTS, SENTENCE_WEIGHTS } from './ranking-weights.ts';
import type { Standing } from './validity.ts';

export interface CandidateMeasures extends Standing {
  readonly features: Features;
  readonly expectation: Expectation;
  /** A word that says what is asked for is nowhere near. */
  readonly doubt: boolean;
  /** A list is asked for. */
  readonly isList: boolean;
  /** Asked who, and the sentence begins with a pronoun. */
  readonly pronoun: boolean;
  readonly wording: AskedFact;
}

/** A sentence with all that is known of it, as numbers. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one line a measure
export function candidateValues(
  sentence: SentenceValues,
  { features, expectation, expired, row, doubt, isList, wording, pronoun }: CandidateMeasures,
): CandidateValues {
  const strength = expectation.met ? expectation.strength : 0;
  // Written out: spread and then extended, an object of so many properties is grown step by step.
  return {
    document: sentence.document,
    documentPairs: sentence.documentPairs,
    documentPairShare: sentence.documentPairShare,
    documentCovered: sentence.documentCovered,
    documentPairsCovered: sentence.documentPairsCovered,
    documentPairsAsked: sentence.documentPairsAsked,
    documentIdf: sentence.documentIdf,
    documentNames: sentence.documentNames,
    documentFigures: sentence.documentFigures,
    sourceNames: sentence.sourceNames,
    local: sentence.local,
    localPairs: sentence.localPairs,
    idf: sentence.idf,
    missingNames: sentence.missingNames,
    figures: sentence.figures,
    asked: sentence.asked,
    noun: sentence.noun,
    near: sentence.near,
    nearAsked: sentence.nearAsked,
    nearTime: sentence.nearTime,
    newName: sentence.newName,
    kindNamed: sentence.kindNamed,
    localShare: sentence.localShare,
    idfBest: sentence.idfBest,
    before: sentence.before,
    behind: sentence.behind,
    above: sentence.above,
    place: sentence.place,
    last: sentence.last,
    news: sentence.news,
    coverage: features.coverage,
    missing: features.missing,
    pairs: features.pairs,
    met: expectation.met ? 1 : 0,
    strength,
    figureStrength: expectation.met && expectation.figure ? strength : 0,
    expired: expired ? 1 : 0,
    row: row ? 1 : 0,
    rowPlain: row && features.missing === 0 ? 1 : 0,
    listStrength: isList ? strength : 0,
    doubt: doubt ? 1 : 0,
    wording: wording.like,
    wordingOfKind: wording.ofKind,
    wordingLead: wording.lead,
    pronoun: pronoun ? 1 : 0,
  };
}

/** Weights in the order of the features. */
const SENTENCE = Float64Array.from(SENTENCE_FEATURES, (name) => SENTENCE_WEIGHTS[name]);
const CANDIDATE = Float64Array.from(CANDIDATE_FEATURES, (name) => CANDIDATE_WEIGHTS[name]);

/** Log-odds, but for a constant, that this sentence answers: from what scanning it has measured. */
export function rankSentence({ cells, at }: Row): number {
  let sum = 0;
  for (let i = 0; i < SENTENCE.length; i++) sum += (SENTENCE[i] ?? 0) * (cells[at + i] ?? 0);
  return sum;
}

/** The same from all that is known of it. */
export function rankCandidate(values: CandidateValues): number {
  let sum = 0;
  let i = 0;
  for (const name of CANDIDATE_FEATURES) sum += (CANDIDATE[i++] ?? 0) * values[name];
  return sum;
}
