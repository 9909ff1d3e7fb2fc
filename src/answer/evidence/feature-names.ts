/**
 * What is measured of a sentence for ranking. Shares are of the question's weight (idf, less for words that ask), 0..1
 * unless said. The weights of these are learned: see ranking-weights.ts.
 */
export const SENTENCE_FEATURES = [
  // Of the document that the sentence stands in.
  'document',
  'documentPairs',
  'documentPairShare',
  'documentCovered',
  'documentPairsCovered',
  'documentPairsAsked',
  'documentIdf',
  'documentNames',
  'documentFigures',
  // Names of the question that its source has, over all documents drawn.
  'sourceNames',
  // Of the sentence itself.
  'local',
  'localPairs',
  'idf',
  'missingNames',
  'figures',
  'asked',
  'noun',
  'near',
  'nearAsked',
  // The same where a time is asked for.
  'nearTime',
  // Asked who: words of the longest name that the question does not have, at most 2.
  'newName',
  // A name follows the noun asked for: `con sông nào`, `sông Cái`.
  'kindNamed',
  // Compared with the best of all sentences.
  'localShare',
  'idfBest',
  // Of its neighbours and its place.
  'before',
  'behind',
  'above',
  'place',
  'last',
  'news',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

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
  // The same, and nothing is asked that the row does not have.
  'rowPlain',
  'listStrength',
  'doubt',
  // How like the question the wordings of the fact are; those that ask for the same kind; their lead over other facts.
  'wording',
  'wordingOfKind',
  'wordingLead',
  // Asked who, and the sentence begins with a pronoun.
  'pronoun',
] as const;

export type CandidateFeature = (typeof CANDIDATE_FEATURES)[number];
export type CandidateValues = Readonly<Record<CandidateFeature, number>>;
