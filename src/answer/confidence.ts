import { foldWords } from '../language/fold-words.ts';
import { CONFIDENCE_FEATURES, type ConfidenceFeature, type ConfidenceValues } from './confidence-features.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import { isExact } from './decide.ts';
import type { Evidence } from './evidence/find-evidence.ts';
import { contentTerms, type Query } from './understand/query.ts';

const MAX_GAP = 4;

/** Words and pairs of the question in the document, together. */
const both = ({ values }: Evidence): number => values.documentCovered * values.documentPairsAsked;

type Some<Name extends ConfidenceFeature> = Pick<ConfidenceValues, Name>;

/** The figure or words that answer, or undefined where the sentence as a whole does. */
function answerOf({ expectation, candidate }: Evidence): string | undefined {
  if (!expectation.met) return undefined;
  const { figure, span } = expectation;
  if (figure) return `${figure.kind} ${String(figure.value)}`;
  return span && candidate.quote.slice(span.start, span.end).toLowerCase();
}

/** How it stands among all that was found. */
function standingAmong(
  one: Evidence,
  all: readonly Evidence[],
): Some<'gap' | 'refused' | 'kept' | 'documentBoth' | 'bestBoth'> {
  const { documentId } = one.candidate;
  const said = answerOf(one);
  const rival = all.find(
    (other) =>
      other.kept &&
      other.candidate.documentId !== documentId &&
      // What no longer holds is no other answer to what holds.
      other.values.expired <= one.values.expired &&
      (said === undefined || answerOf(other) !== said),
  );
  const first = all[0]?.score ?? one.score;
  return {
    gap: Math.min(MAX_GAP, rival ? one.score - rival.score : MAX_GAP),
    refused: Math.min(MAX_GAP, first - one.score),
    kept: one.kept ? 1 : 0,
    documentBoth: both(one),
    bestBoth: Math.max(...all.map(both)),
  };
}

/** UTF-16 units at the head of a sentence in which its subject is named. */
const HEAD = 60;

function namedValues({ numbers, names }: Query, { candidate }: Evidence): Some<'named' | 'namedFirst'> {
  const documents = numbers
    .filter((number) => number.includes('/'))
    .map((number) => foldWords(number).trim());
  const asked = [...documents, ...names.map((words) => words.join(' '))];
  const head = foldWords(candidate.quote.slice(0, HEAD));
  return {
    named: asked.length > 0 ? 1 : 0,
    namedFirst: asked.some((name) => head.includes(` ${name} `)) ? 1 : 0,
  };
}

/** What ranking measured, taken over as it is. Written out: an object put together by name is ten times as slow. */
const takenOver = ({ values }: Evidence) => ({
  coverage: values.coverage,
  pairs: values.pairs,
  missing: values.missing,
  met: values.met,
  strength: values.strength,
  figureStrength: values.figureStrength,
  listStrength: values.listStrength,
  row: values.row,
  rowPlain: values.rowPlain,
  expired: values.expired,
  doubt: values.doubt,
  local: values.local,
  idf: values.idf,
  asked: values.asked,
  near: values.near,
  noun: values.noun,
  document: values.document,
  documentPairs: values.documentPairs,
  documentCovered: values.documentCovered,
  documentPairsCovered: values.documentPairsCovered,
  documentPairsAsked: values.documentPairsAsked,
  documentIdf: values.documentIdf,
  documentNames: values.documentNames,
});

/** The measures of one piece of evidence among all that was found for the question. */
export function confidenceValues(query: Query, one: Evidence, all: readonly Evidence[]): ConfidenceValues {
  const { features, values } = one;
  const { coverage, pairs } = features;
  const claim = query.cue.type === 'claim' ? 1 : 0;
  const exact = isExact(query) ? 1 : 0;
  return {
    ...takenOver(one),
    ...standingAmong(one, all),
    ...namedValues(query, one),
    spelling: query.accented ? features.spelling : coverage,
    coverageBoth: coverage * pairs,
    words: Math.log(1 + contentTerms(query).length),
    claim,
    claimCoverage: claim * coverage,
    exact,
    exactCoverage: exact * coverage,
    exactPairs: exact * pairs,
    exactDoubt: exact * values.doubt,
    exactStrength: exact * values.strength,
  };
}

/**
 * The row of the very index, province and year that is asked for, and nothing else is asked: there is no other answer.
 * On the development banks all 52 such rows are right (printed by scripts/fit-confidence.mjs).
 */
const PLAIN_ROW = 0.97;

/**
 * Every word of the question stands in the fact, nothing else answers nearly as well and no rule speaks against it. On the
 * development banks 329 of 337 such facts are right.
 */
const PLAIN_FACT = 0.76;
const EXPLAINED = { missing: 0.06, coverage: 0.85, gap: 2, words: Math.log(3) };
/** What is left open by `gì` and lists is not explained by words alone. */
const NOT_PLAIN: ReadonlySet<string> = new Set(['list', 'definition', 'none', 'claim', 'change', 'contact']);

const isPlainFact = ({ cue }: Query, values: ConfidenceValues): boolean =>
  !NOT_PLAIN.has(cue.type) &&
  values.missing < EXPLAINED.missing &&
  values.coverage >= EXPLAINED.coverage &&
  values.doubt === 0 &&
  values.gap >= EXPLAINED.gap &&
  values.words >= EXPLAINED.words;

/** Probability, 0..1, that the best evidence answers the question: a logistic sum, its weights learned. */
export function confidenceOf(query: Query, best: Evidence, all: readonly Evidence[]): number {
  const values = confidenceValues(query, best, all);
  const weights = CONFIDENCE_WEIGHTS[best.candidate.statement ? 'statement' : 'passage'];
  let sum = weights.bias;
  for (const name of CONFIDENCE_FEATURES) sum += weights[name] * values[name];
  const probability = 1 / (1 + Math.exp(-sum));
  if (!best.kept) return probability;
  if (values.rowPlain === 1) return Math.max(probability, PLAIN_ROW);
  const isFact = best.candidate.statement !== undefined && isPlainFact(query, values);
  return isFact ? Math.max(probability, PLAIN_FACT) : probability;
}
