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
  document: 0.894,
  documentShare: 0.734,
  documentPairs: 0.044,
  documentPairShare: 1.52,
  documentCovered: 0.447,
  documentPairsCovered: 0.898,
  documentNames: 1.302,
  documentFigures: 0.923,
  local: 4.116,
  localPairs: 1.175,
  share: 0.278,
  pairShare: 0.472,
  idf: 3.398,
  missingNames: 0.139,
  figures: 0.652,
  asked: -0.451,
  noun: 0.584,
  near: 1.265,
  nearAsked: 1.268,
  before: 2.652,
  behind: 2.353,
  above: 0.715,
  place: -0.474,
  last: 0.258,
  news: -0.416,
  coverage: 2.676,
  missing: -0.469,
  pairs: -1.185,
  met: 0.211,
  strength: 1.161,
  figureStrength: 0.595,
  expired: -0.292,
  row: 2.617,
};
