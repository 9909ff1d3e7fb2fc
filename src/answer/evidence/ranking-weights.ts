import type { CandidateFeature } from './rank.ts';
import type { SentenceFeature } from './rank-features.ts';

/**
 * Learned, not chosen: written by `node scripts/fit-ranking.mjs`, which says from what and how. Each is what one unit
 * of a measure adds to the log-odds that a sentence answers.
 */

/** For what scanning a sentence measures. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  document: 0.802,
  documentShare: 0.694,
  documentPairs: 0.048,
  documentPairShare: 1.146,
  documentCovered: 1.903,
  documentPairsCovered: 1.56,
  documentNames: 1.6,
  documentFigures: 1.153,
  local: 4.355,
  localPairs: 0.829,
  share: -0.104,
  pairShare: 0.476,
  idf: 3.736,
  missingNames: 0.011,
  figures: 0.744,
  asked: 0.176,
  noun: 0.772,
  near: 1.552,
  nearAsked: 2.018,
  before: 2.739,
  behind: 2.754,
  above: 1.266,
  place: -0.536,
  last: 0.317,
  news: -0.317,
};

/** For a sentence that was analysed in full. */
export const CANDIDATE_WEIGHTS: Readonly<Record<CandidateFeature, number>> = {
  document: 0.801,
  documentShare: 0.655,
  documentPairs: 0.156,
  documentPairShare: 1.464,
  documentCovered: 0.486,
  documentPairsCovered: 0.919,
  documentNames: 1.388,
  documentFigures: 0.911,
  local: 3.961,
  localPairs: 1.266,
  share: 0.27,
  pairShare: 0.463,
  idf: 3.257,
  missingNames: 0.083,
  figures: 0.69,
  asked: -0.317,
  noun: 0.607,
  near: 1.199,
  nearAsked: 1.235,
  before: 2.686,
  behind: 2.35,
  above: 0.678,
  place: -0.476,
  last: 0.263,
  news: -0.399,
  coverage: 2.563,
  missing: -0.719,
  pairs: -1.126,
  met: 0.611,
  strength: 1.089,
  figureStrength: 0.43,
  expired: -0.342,
  row: 3.313,
  doubt: -0.442,
};
