import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import { isExact } from './decide.ts';
import type { Evidence } from './evidence/find-evidence.ts';
import { contentTerms, type Query } from './understand/query.ts';

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
  // How far the best is from the best of another document, in log-odds, and how much better refused ones were.
  'gap',
  'refused',
  // No rule speaks against it.
  'kept',
  // Log of the number of words of the topic.
  'words',
  // A fact or the row of an index, which says one thing and says it whole.
  'statement',
  'statementCoverage',
  'statementPairs',
  // What is asked: a claim to check, a figure or name that is there or not, or anything else.
  'row',
  'expired',
  'figureStrength',
  'doubt',
  'statementDoubt',
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

const MAX_GAP = 4;

/** Words and pairs of the question in the document, together. */
const both = ({ values }: Evidence): number => values.documentCovered * values.documentPairsAsked;

/** The measures of one piece of evidence among all that was found for the question. */
export function confidenceValues(query: Query, best: Evidence, all: readonly Evidence[]): ConfidenceValues {
  const { features, values, candidate, expectation } = best;
  const rival = all.find(({ kept, candidate: other }) => kept && other.documentId !== candidate.documentId);
  const first = all[0]?.score ?? best.score;
  const claim = query.cue.type === 'claim' ? 1 : 0;
  const exact = isExact(query) ? 1 : 0;
  const isStatement = candidate.statement ? 1 : 0;
  return {
    coverage: features.coverage,
    spelling: query.accented ? features.spelling : features.coverage,
    pairs: features.pairs,
    missing: features.missing,
    met: values.met,
    strength: expectation.met ? expectation.strength : 0,
    document: values.document,
    documentPairs: values.documentPairs,
    documentCovered: values.documentCovered,
    documentPairsCovered: values.documentPairsCovered,
    documentPairsAsked: values.documentPairsAsked,
    documentIdf: values.documentIdf,
    documentBoth: both(best),
    bestBoth: Math.max(...all.map(both)),
    coverageBoth: features.coverage * features.pairs,
    documentNames: values.documentNames,
    local: values.local,
    idf: values.idf,
    asked: values.asked,
    near: values.near,
    noun: values.noun,
    gap: Math.min(MAX_GAP, rival ? best.score - rival.score : MAX_GAP),
    kept: best.kept ? 1 : 0,
    refused: Math.min(MAX_GAP, first - best.score),
    words: Math.log(1 + contentTerms(query).length),
    statement: isStatement,
    statementCoverage: isStatement * features.coverage,
    statementPairs: isStatement * features.pairs,
    row: values.row,
    expired: values.expired,
    figureStrength: values.figureStrength,
    doubt: values.doubt,
    statementDoubt: isStatement * values.doubt,
    claim,
    claimCoverage: claim * features.coverage,
    exact,
    exactCoverage: exact * features.coverage,
    exactPairs: exact * features.pairs,
    exactDoubt: exact * values.doubt,
    exactStrength: exact * values.strength,
  };
}

/** Probability, 0..1, that the best evidence answers the question: a logistic sum, its weights learned. */
export function confidenceOf(query: Query, best: Evidence, all: readonly Evidence[]): number {
  const values = confidenceValues(query, best, all);
  let sum = CONFIDENCE_WEIGHTS.bias;
  for (const name of CONFIDENCE_FEATURES) sum += CONFIDENCE_WEIGHTS[name] * values[name];
  return 1 / (1 + Math.exp(-sum));
}
