import type { CandidateFeature } from './rank.ts';
import type { SentenceFeature } from './rank-features.ts';

/**
 * Learned, not chosen: written by `node scripts/fit-ranking.mjs`, which says from what and how. Each is what one unit
 * of a measure adds to the log-odds that a sentence answers.
 */

/** For what scanning a sentence measures. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  document: 0.919,
  documentShare: 0.847,
  documentPairs: -0.047,
  documentPairShare: 1.276,
  documentCovered: 1.622,
  documentPairsCovered: 1.419,
  documentNames: 1.432,
  documentFigures: 1.099,
  local: 4.427,
  localPairs: 0.811,
  share: -0.022,
  pairShare: 0.435,
  idf: 3.937,
  missingNames: 0.099,
  figures: 0.691,
  asked: -0.135,
  noun: 0.821,
  near: 1.509,
  nearAsked: 2.051,
  before: 2.675,
  behind: 2.687,
  above: 1.232,
  place: -0.53,
  last: 0.313,
  news: -0.361,
};

/** For a sentence that was analysed in full. */
export const CANDIDATE_WEIGHTS: Readonly<Record<CandidateFeature, number>> = {
  document: 0.867,
  documentShare: 0.699,
  documentPairs: 0.077,
  documentPairShare: 1.509,
  documentCovered: 0.385,
  documentPairsCovered: 0.88,
  documentNames: 1.32,
  documentFigures: 0.947,
  local: 4.114,
  localPairs: 1.177,
  share: 0.284,
  pairShare: 0.481,
  idf: 3.402,
  missingNames: 0.137,
  figures: 0.663,
  asked: -0.438,
  noun: 0.63,
  near: 1.223,
  nearAsked: 1.274,
  before: 2.669,
  behind: 2.36,
  above: 0.71,
  place: -0.475,
  last: 0.262,
  news: -0.414,
  coverage: 2.651,
  missing: -0.437,
  pairs: -1.19,
  met: 0.532,
  strength: 1.025,
  figureStrength: 0.461,
  expired: -0.307,
  row: 2.547,
  doubt: -0.461,
};
