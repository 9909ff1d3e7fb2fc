/**
 * What is measured of a sentence for ranking. Shares are of the question's weight (idf, less for words that ask), 0..1
 * unless said. The weights of these are learned: see ranking-weights.ts.
 */
export const SENTENCE_FEATURES = [
  // Of the document that the sentence stands in.
  'document',
  'documentShare',
  'documentPairs',
  'documentPairShare',
  'documentCovered',
  'documentPairsCovered',
  'documentPairsAsked',
  'documentIdf',
  'documentNames',
  'documentFigures',
  // Of the sentence itself.
  'local',
  'localPairs',
  'share',
  'pairShare',
  'idf',
  'missingNames',
  'figures',
  'asked',
  'noun',
  'near',
  'nearAsked',
  // Of its neighbours and its place.
  'before',
  'behind',
  'above',
  'place',
  'last',
  'news',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type SentenceValues = Readonly<Record<SentenceFeature, number>>;

/** What is measured of a sentence when it has been analysed in full, beside what was measured before. */
export const CANDIDATE_FEATURES = [
  ...SENTENCE_FEATURES,
  'coverage',
  'missing',
  'pairs',
  'met',
  'strength',
  'figureStrength',
  'expired',
  'row',
  'listStrength',
  'doubt',
] as const;

export type CandidateFeature = (typeof CANDIDATE_FEATURES)[number];
export type CandidateValues = Readonly<Record<CandidateFeature, number>>;
