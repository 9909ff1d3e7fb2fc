import { foldWords } from '../language/fold-words.ts';
import { CONFIDENCE_FEATURES, type ConfidenceFeature, type ConfidenceValues } from './confidence-features.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import { isExact } from './decide.ts';
import { CANDIDATE_FEATURES, type CandidateFeature } from './evidence/feature-names.ts';
import type { Evidence } from './evidence/find-evidence.ts';
import { perQuery } from './evidence/per-query.ts';
import { isPlainRole } from './evidence/plain-role.ts';
import { contentTerms, type Query } from './understand/query.ts';

const MAX_GAP = 4;

/** Words and pairs of the question in the document, together. */
const both = ({ values }: Evidence): number => values.documentCovered * values.documentPairsAsked;

/** The figure or words that answer, or undefined where the sentence as a whole does. */
function answerOf({ expectation, candidate }: Evidence): string | undefined {
  if (!expectation.met) return undefined;
  const { figure, span } = expectation;
  if (figure) return `${figure.kind} ${String(figure.value)}`;
  return span && candidate.quote.slice(span.start, span.end).toLowerCase();
}

/** The best that answers otherwise, in another document. */
function rivalOf(one: Evidence, all: readonly Evidence[]): Evidence | undefined {
  const { documentId } = one.candidate;
  const said = answerOf(one);
  return all.find(
    (other) =>
      other.kept &&
      other.candidate.documentId !== documentId &&
      // What no longer holds is no other answer to what holds.
      other.values.expired <= one.values.expired &&
      (said === undefined || answerOf(other) !== said),
  );
}

const bestBoth = (all: readonly Evidence[]): number =>
  all.reduce((best, one) => Math.max(best, both(one)), Number.NEGATIVE_INFINITY);

/** UTF-16 units at the head of a sentence in which its subject is named. */
const HEAD = 60;

/** Folded words of the documents and people that a question names. */
const namesAsked = perQuery(({ numbers, names }): readonly string[] => [
  ...numbers.filter((number) => number.includes('/')).map((number) => foldWords(number).trim()),
  ...names.map((words) => words.join(' ')),
]);

function isNamedFirst(query: Query, { candidate }: Evidence): boolean {
  const asked = namesAsked(query);
  if (asked.length === 0) return false;
  const head = foldWords(candidate.quote.slice(0, HEAD));
  return asked.some((name) => head.includes(` ${name} `));
}

/** One piece of evidence among all that was found for a question. */
interface Measured {
  readonly query: Query;
  readonly one: Evidence;
  readonly all: readonly Evidence[];
  /** 1 for a question of that sort, else 0. */
  readonly claim: number;
  readonly exact: number;
}

type Measure = (measured: Measured) => number;

function gap({ one, all }: Measured): number {
  const rival = rivalOf(one, all);
  return Math.min(MAX_GAP, rival ? one.score - rival.score : MAX_GAP);
}

/** Sentences looked at for where the best come from. */
const TOP = 10;

function sourceShare({ one, all }: Measured): number {
  let count = 0;
  let same = 0;
  for (const { candidate } of all) {
    if (candidate.sentences > 1) continue;
    count += 1;
    if (candidate.sourceId === one.candidate.sourceId) same += 1;
    if (count === TOP) break;
  }
  return same / TOP;
}

const coverageOf = ({ one }: Measured): number => one.features.coverage;

/** What ranking did not measure. */
const OWN: Readonly<Record<Exclude<ConfidenceFeature, CandidateFeature>, Measure>> = {
  spelling: ({ query, one: { features } }) => (query.accented ? features.spelling : features.coverage),
  documentBoth: ({ one }) => both(one),
  bestBoth: ({ all }) => bestBoth(all),
  coverageBoth: ({ one: { features } }) => features.coverage * features.pairs,
  score: ({ one }) => one.score,
  sourceShare,
  gap,
  refused: ({ one, all }) => Math.min(MAX_GAP, (all[0]?.score ?? one.score) - one.score),
  kept: ({ one }) => (one.kept ? 1 : 0),
  words: ({ query }) => Math.log(1 + contentTerms(query).length),
  named: ({ query }) => (namesAsked(query).length > 0 ? 1 : 0),
  namedFirst: ({ query, one }) => (isNamedFirst(query, one) ? 1 : 0),
  claim: ({ claim }) => claim,
  claimCoverage: (measured) => measured.claim * coverageOf(measured),
  exact: ({ exact }) => exact,
  exactCoverage: (measured) => measured.exact * coverageOf(measured),
  exactPairs: ({ exact, one }) => exact * one.features.pairs,
  exactDoubt: ({ exact, one }) => exact * one.values.doubt,
  exactStrength: ({ exact, one }) => exact * one.values.strength,
};

const isOwn = (name: ConfidenceFeature): name is keyof typeof OWN => name in OWN;

/** How each measure is taken, in the order of their names: no object is put together from forty. */
const MEASURES: readonly Measure[] = CONFIDENCE_FEATURES.map((name) => {
  if (isOwn(name)) return OWN[name];
  const place = CANDIDATE_FEATURES.indexOf(name);
  return ({ one: { values } }) => values.cells[values.at + place] ?? 0;
});

function measuredAmong(query: Query, one: Evidence, all: readonly Evidence[]): Measured {
  const claim = query.cue.type === 'claim' ? 1 : 0;
  return { query, one, all, claim, exact: isExact(query) ? 1 : 0 };
}

/** The measures of one piece of evidence among all that was found for the question. */
export function confidenceValues(query: Query, one: Evidence, all: readonly Evidence[]): ConfidenceValues {
  const measured = measuredAmong(query, one, all);
  const values = CONFIDENCE_FEATURES.map((name, i) => [name, MEASURES[i]?.(measured)]);
  // Every feature has its measure.
  return Object.fromEntries(values) as ConfidenceValues;
}

/**
 * The row of the very index, province and year that is asked for, and nothing else is asked: there is no other answer.
 * On the development banks all 81 such rows are right (printed by scripts/fit-confidence.mjs).
 */
const PLAIN_ROW = 0.97;
/** Who held a post is told with its date, so that a later post is no error. */
const PLAIN_ROLE = 0.8;

/**
 * The fact is asked for in nearly these words, and no other one is. On the development banks all 174 facts whose wording
 * is so like a question answer it.
 */
const PLAINLY_ASKED = { confidence: 0.9, wording: 0.8, lead: 0.1 };

const isPlainlyAsked = ({ values }: Evidence): boolean =>
  values.wording >= PLAINLY_ASKED.wording && values.wordingLead >= PLAINLY_ASKED.lead;

/**
 * Every word of the question stands in the fact, nothing else answers nearly as well and no rule speaks against it. On the
 * development banks 329 of 337 such facts are right.
 */
const PLAIN_FACT = 0.76;
const EXPLAINED = { missing: 0.06, coverage: 0.85, gap: 2, words: Math.log(3) };
/** What is left open by `gì` and lists is not explained by words alone. */
const NOT_PLAIN: ReadonlySet<string> = new Set(['list', 'definition', 'none', 'claim', 'change', 'contact']);

function isPlainFact(measured: Measured): boolean {
  const { query, one } = measured;
  return (
    !NOT_PLAIN.has(query.cue.type) &&
    one.values.missing + one.features.onlyAsked < EXPLAINED.missing &&
    one.values.coverage >= EXPLAINED.coverage &&
    one.values.doubt === 0 &&
    one.values.wordingLead >= 0 &&
    OWN.words(measured) >= EXPLAINED.words &&
    gap(measured) >= EXPLAINED.gap
  );
}

const weightsOf = (kind: 'passage' | 'statement'): Float64Array =>
  Float64Array.from(CONFIDENCE_FEATURES, (name) => CONFIDENCE_WEIGHTS[kind][name]);
const WEIGHTS = { passage: weightsOf('passage'), statement: weightsOf('statement') } as const;

/** Probability, 0..1, that the best evidence answers the question: a logistic sum, its weights learned. */
export function confidenceOf(query: Query, best: Evidence, all: readonly Evidence[]): number {
  const measured = measuredAmong(query, best, all);
  const kind = best.candidate.statement ? 'statement' : 'passage';
  const weights = WEIGHTS[kind];
  let sum = CONFIDENCE_WEIGHTS[kind].bias;
  for (let i = 0; i < MEASURES.length; i++) sum += (weights[i] ?? 0) * (MEASURES[i]?.(measured) ?? 0);
  const probability = 1 / (1 + Math.exp(-sum));
  if (!best.kept) return probability;
  if (best.values.rowPlain === 1) return Math.max(probability, PLAIN_ROW);
  if (isPlainlyAsked(best)) return Math.max(probability, PLAINLY_ASKED.confidence);
  if (isPlainRole(query, best.candidate, best.expectation)) return Math.max(probability, PLAIN_ROLE);
  const isFact = best.candidate.statement !== undefined && isPlainFact(measured);
  return isFact ? Math.max(probability, PLAIN_FACT) : probability;
}
