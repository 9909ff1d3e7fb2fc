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
  document: 0.898,
  documentShare: 0.734,
  documentPairs: 0.044,
  documentPairShare: 1.518,
  documentCovered: 0.431,
  documentPairsCovered: 0.894,
  documentNames: 1.297,
  documentFigures: 0.904,
  local: 4.094,
  localPairs: 1.172,
  share: 0.272,
  pairShare: 0.472,
  idf: 3.416,
  missingNames: 0.141,
  figures: 0.639,
  asked: -0.433,
  noun: 0.61,
  near: 1.299,
  nearAsked: 1.266,
  before: 2.676,
  behind: 2.358,
  above: 0.707,
  place: -0.47,
  last: 0.256,
  news: -0.413,
  coverage: 2.685,
  missing: -0.453,
  pairs: -1.186,
  met: 0.233,
  strength: 1.076,
  figureStrength: 0.614,
  expired: -0.293,
  row: 2.625,
};
