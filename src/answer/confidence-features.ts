/** What the probability that the best evidence answers is told from; shares 0..1 unless said. */
export const CONFIDENCE_FEATURES = [
  'coverage',
  'spelling',
  'pairs',
  'missing',
  'met',
  'strength',
  'document',
  'documentPairs',
  'documentCovered',
  'documentPairsCovered',
  'documentPairsAsked',
  'documentIdf',
  'documentBoth',
  'bestBoth',
  'coverageBoth',
  'documentNames',
  'local',
  'idf',
  'asked',
  'near',
  'noun',
  // What it was ranked by, in log-odds but for a constant.
  'score',
  // Of the ten best sentences, the share from its source.
  'sourceShare',
  // How far the best is from the best that answers otherwise, in log-odds, and how much better refused ones were.
  'gap',
  'refused',
  // No rule speaks against it.
  'kept',
  // Log of the number of words of the topic.
  'words',
  // What is asked: a claim to check, a figure or name that is there or not, or anything else.
  'row',
  'rowPlain',
  // A document or person is named, and the sentence is about that one: it stands at its head.
  'named',
  'namedFirst',
  'listStrength',
  'expired',
  'figureStrength',
  'doubt',
  'wording',
  'wordingOfKind',
  'wordingLead',
  'claim',
  'claimCoverage',
  'exact',
  'exactCoverage',
  'exactPairs',
  'exactDoubt',
  'exactStrength',
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];
export type ConfidenceValues = Readonly<Record<ConfidenceFeature, number>>;
