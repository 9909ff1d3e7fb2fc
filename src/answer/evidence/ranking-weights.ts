import type { CandidateFeature } from './rank.ts';
import type { SentenceFeature } from './rank-features.ts';

/**
 * Learned, not chosen: written by `node scripts/fit-ranking.mjs`, which says from what and how. Each is what one unit
 * of a measure adds to the log-odds that a sentence answers.
 */

/** For what scanning a sentence measures. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  document: 1.172,
  documentShare: 1.227,
  documentPairs: 0.481,
  documentPairShare: 1.586,
  documentNames: 1.452,
  documentFigures: 1.116,
  local: 4.603,
  localPairs: 1.09,
  share: -0.179,
  pairShare: 0.326,
  idf: 4.218,
  missingNames: 0.092,
  figures: 0.697,
  asked: -0.051,
  noun: 0.799,
  near: 1.64,
  nearAsked: 2.019,
  before: 2.635,
  behind: 2.871,
  above: 1.556,
  place: -0.531,
  last: 0.271,
  news: -0.306,
};

/** For a sentence that was analysed in full. */
export const CANDIDATE_WEIGHTS: Readonly<Record<CandidateFeature, number>> = {
  document: 0.902,
  documentShare: 0.765,
  documentPairs: 0.371,
  documentPairShare: 1.727,
  documentNames: 1.298,
  documentFigures: 0.901,
  local: 4.104,
  localPairs: 1.328,
  share: 0.24,
  pairShare: 0.423,
  idf: 3.459,
  missingNames: 0.14,
  figures: 0.641,
  asked: -0.453,
  noun: 0.611,
  near: 1.336,
  nearAsked: 1.243,
  before: 2.666,
  behind: 2.393,
  above: 0.768,
  place: -0.47,
  last: 0.243,
  news: -0.395,
  coverage: 2.816,
  missing: -0.684,
  pairs: -1.204,
  met: 0.24,
  strength: 1.085,
  figureStrength: 0.605,
  expired: -0.274,
  row: 2.666,
};
