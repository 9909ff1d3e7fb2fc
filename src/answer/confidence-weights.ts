import type { ConfidenceFeature } from './confidence.ts';

/** Learned, not chosen: written by `node scripts/fit-confidence.mjs`, which says from what and how. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceFeature | 'bias', number>> = {
  bias: -13.449,
  coverage: 3.716,
  spelling: 2.276,
  pairs: -0.869,
  missing: 1.206,
  met: -0.634,
  strength: 0.686,
  document: 1.747,
  documentPairs: -0.136,
  documentCovered: -2.803,
  documentPairsCovered: 1.736,
  documentNames: 0.38,
  local: 2.769,
  idf: 2.277,
  asked: -1.36,
  near: 1.644,
  noun: 0.384,
  gap: 0.465,
  refused: -0.132,
  kept: 1.778,
  words: 1.434,
  statement: 0.757,
  statementCoverage: -0.469,
  statementPairs: -0.247,
};
