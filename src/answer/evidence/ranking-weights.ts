import type { CandidateFeature } from './rank.ts';
import type { SentenceFeature } from './rank-features.ts';

/**
 * Learned, not chosen: written by `node scripts/fit-ranking.mjs`, which says from what and how. Each is what one unit
 * of a measure adds to the log-odds that a sentence answers.
 */

/** For what scanning a sentence measures. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  document: 0.661,
  documentShare: 0.158,
  documentPairs: -0.067,
  documentPairShare: 1.195,
  documentCovered: 1.906,
  documentPairsCovered: 1.389,
  documentNames: 2.024,
  documentFigures: 1.04,
  local: 4.699,
  localPairs: 0.592,
  share: -0.008,
  pairShare: 0.456,
  idf: 3.612,
  missingNames: -0.082,
  figures: 0.707,
  asked: 0.112,
  noun: 0.709,
  near: 1.274,
  nearAsked: 1.731,
  before: 2.784,
  behind: 2.742,
  above: 1.259,
  place: -0.541,
  last: 0.341,
  news: -0.228,
};

/** For a sentence that was analysed in full. */
export const CANDIDATE_WEIGHTS: Readonly<Record<CandidateFeature, number>> = {
  document: 0.619,
  documentShare: 0.197,
  documentPairs: 0.102,
  documentPairShare: 1.447,
  documentCovered: 0.38,
  documentPairsCovered: 0.908,
  documentNames: 1.768,
  documentFigures: 0.795,
  local: 4.316,
  localPairs: 0.965,
  share: 0.333,
  pairShare: 0.481,
  idf: 3.116,
  missingNames: -0.034,
  figures: 0.64,
  asked: -0.454,
  noun: 0.551,
  near: 0.787,
  nearAsked: 1.171,
  before: 2.719,
  behind: 2.388,
  above: 0.705,
  place: -0.486,
  last: 0.295,
  news: -0.325,
  coverage: 2.48,
  missing: -0.494,
  pairs: -0.969,
  met: 0.46,
  strength: 1.1,
  figureStrength: 0.323,
  expired: -0.569,
  row: 3.645,
  doubt: -0.865,
};
