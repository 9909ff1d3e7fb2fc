import type { CandidateFeature } from './rank.ts';
import type { SentenceFeature } from './rank-features.ts';

/**
 * Learned, not chosen: written by `node scripts/fit-ranking.mjs`, which says from what and how. Each is what one unit
 * of a measure adds to the log-odds that a sentence answers.
 */

/** For what scanning a sentence measures. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  document: 1.203,
  documentShare: 1.337,
  documentPairs: 0.408,
  documentPairShare: 1.637,
  documentNames: 1.498,
  documentFigures: 1.131,
  local: 4.351,
  localPairs: 1.142,
  share: -0.102,
  pairShare: 0.322,
  idf: 4.33,
  missingNames: 0.066,
  figures: 0.723,
  asked: -0.277,
  noun: 0.814,
  near: 1.56,
  nearAsked: 2.128,
  before: 2.769,
  behind: 2.82,
  above: 1.351,
  place: -0.53,
  last: 0.242,
  news: -0.295,
};

/** For a sentence that was analysed in full. */
export const CANDIDATE_WEIGHTS: Readonly<Record<CandidateFeature, number>> = {
  document: 0.857,
  documentShare: 0.767,
  documentPairs: 0.297,
  documentPairShare: 1.836,
  documentNames: 1.313,
  documentFigures: 0.887,
  local: 3.802,
  localPairs: 1.355,
  share: 0.348,
  pairShare: 0.43,
  idf: 3.49,
  missingNames: 0.122,
  figures: 0.659,
  asked: -0.749,
  noun: 0.633,
  near: 1.241,
  nearAsked: 1.392,
  before: 2.823,
  behind: 2.297,
  above: 0.495,
  place: -0.462,
  last: 0.216,
  news: -0.391,
  coverage: 3.053,
  missing: -0.862,
  pairs: -1.183,
  met: 0.202,
  strength: 1.13,
  figureStrength: 0.629,
  expired: -0.334,
  row: 2.737,
};
