import type { CandidateFeature } from './rank.ts';
import type { SentenceFeature } from './rank-features.ts';

/**
 * Learned, not chosen: written by `node scripts/fit-ranking.mjs`, which says from what and how. Each is what one unit
 * of a measure adds to the log-odds that a sentence answers.
 */

/** For what scanning a sentence measures. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  document: 0.75,
  documentShare: 0.628,
  documentPairs: -0.124,
  documentPairShare: 0.973,
  documentCovered: 1.189,
  documentPairsCovered: 0.812,
  documentPairsAsked: 2.061,
  documentIdf: 1.337,
  documentNames: 1.605,
  documentFigures: 1.166,
  local: 4.342,
  localPairs: 0.705,
  share: -0.03,
  pairShare: 0.546,
  idf: 3.42,
  missingNames: 0.004,
  figures: 0.751,
  asked: 0.199,
  noun: 0.766,
  near: 1.575,
  nearAsked: 2.02,
  before: 2.761,
  behind: 2.685,
  above: 1.142,
  place: -0.539,
  last: 0.337,
  news: -0.327,
};

/** For a sentence that was analysed in full. */
export const CANDIDATE_WEIGHTS: Readonly<Record<CandidateFeature, number>> = {
  document: 0.796,
  documentShare: 0.652,
  documentPairs: -0.018,
  documentPairShare: 1.295,
  documentCovered: 0.17,
  documentPairsCovered: 0.384,
  documentPairsAsked: 1.725,
  documentIdf: 0.565,
  documentNames: 1.387,
  documentFigures: 0.917,
  local: 3.957,
  localPairs: 1.175,
  share: 0.302,
  pairShare: 0.51,
  idf: 3.124,
  missingNames: 0.078,
  figures: 0.691,
  asked: -0.296,
  noun: 0.608,
  near: 1.207,
  nearAsked: 1.244,
  before: 2.686,
  behind: 2.322,
  above: 0.637,
  place: -0.478,
  last: 0.274,
  news: -0.403,
  coverage: 2.513,
  missing: -0.628,
  pairs: -1.122,
  met: 0.607,
  strength: 1.075,
  figureStrength: 0.446,
  expired: -0.342,
  row: 3.312,
  doubt: -0.435,
};
