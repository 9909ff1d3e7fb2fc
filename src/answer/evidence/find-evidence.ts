import { isPlainSyllable } from '../../language/syllables/match-rime.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { WeightedTerm } from '../../search/search-index.ts';
import { contentTerms, type Query, type QueryTerm } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { checkExpectation } from './check-expectation.ts';
import type { Expectation } from './expectation.ts';
import { refusal } from './refusal.ts';

/** Measures of how well a candidate answers a question; each 0..1. */
export interface Features {
  /** Retrieval score of its document, as a share of the best document's. */
  readonly retrieval: number;
  /** The same, as a share of what a document with every term of the question could get. */
  readonly match: number;
  /** Weight of the question's content terms that the sentence has; terms of its surroundings count in part. */
  readonly coverage: number;
  /** The same, where a word typed with diacritics must be spelt the same in the content. */
  readonly spelling: number;
  /** Weight of the question's neighbouring pairs that the sentence has. */
  readonly pairs: number;
  /** Weight of content terms that occur nowhere near: neither in the sentence nor around it. */
  readonly missing: number;
}

export interface Evidence {
  readonly candidate: Candidate;
  readonly features: Features;
  readonly expectation: Expectation;
  /** For ranking; higher is better. */
  readonly score: number;
  readonly kept: boolean;
  /** Vietnamese: why it was refused. */
  readonly why?: string;
}

const DOCUMENTS = 40;
const AROUND = 0.7;
const CONTEXT = 0.6;
/** A syllable found without any of its neighbours is often another word: `hộ` of hộ chiếu in `hồ sơ`. */
const LONE = 0.45;
const MISSPELT = 0.3;
/** Said in other words of the same meaning. */
const OTHERWISE = 0.85;
const OTHERWISE_WEIGHT = 0.3;
/** … unless the person typed its diacritics and the content has them too. */
const LONE_SPELT = 0.85;
/** Words next to `ai` say what was done; they must be in the sentence itself. */
const FOCUS = 1.8;
/** A second sentence must bring something. */
const SECOND_SENTENCE = 0.2;

interface WeightedContent extends QueryTerm {
  readonly idf: number;
  readonly previous?: string;
  readonly next?: string;
}

function weighContent(query: Query, knowledge: Knowledge): WeightedContent[] {
  return contentTerms(query).map((term) => {
    const at = query.terms.indexOf(term);
    const previous = query.terms[at - 1];
    const next = query.terms[at + 1];
    return {
      ...term,
      idf: knowledge.index.idf(term.term) * term.weight * (term.focus ? FOCUS : 1),
      ...(previous?.role === 'content' && { previous: previous.term }),
      ...(next?.role === 'content' && { next: next.term }),
    };
  });
}

/** True when the sentence has another way to say the phrase. */
function saidOtherwise({ otherwise = [] }: QueryTerm, { termSet, pairs }: Candidate): boolean {
  return otherwise.some(
    ([first = '', ...rest]) =>
      termSet.has(first) &&
      [first, ...rest].every((word, i, all) => i === 0 || pairs.has(`${all[i - 1]}_${word}`)),
  );
}

function levelOf(term: WeightedContent, candidate: Candidate): number {
  if (candidate.termSet.has(term.term)) {
    const alone = term.previous === undefined && term.next === undefined;
    const paired =
      candidate.pairs.has(`${term.previous}_${term.term}`) ||
      candidate.pairs.has(`${term.term}_${term.next}`);
    return alone || paired || /\d/u.test(term.term) || !isPlainSyllable(term.term) ? 1 : LONE;
  }
  if (saidOtherwise(term, candidate)) return OTHERWISE;
  if (term.focus) return 0;
  if (candidate.around.has(term.term)) return AROUND;
  return candidate.context.has(term.term) ? CONTEXT : 0;
}

/** The level when diacritics are looked at too: only for a word that was typed with them. */
function speltLevel(term: WeightedContent, candidate: Candidate, level: number): number {
  const spellings = candidate.spellings.get(term.term);
  if (term.surface === undefined || term.surface === term.term || spellings === undefined) return level;
  return spellings.has(term.surface) ? Math.max(level, LONE_SPELT) : level * MISSPELT;
}

function measure(
  content: readonly WeightedContent[],
  candidate: Candidate,
  { retrieval, match }: Pick<Features, 'retrieval' | 'match'>,
): Features {
  let total = 0;
  let covered = 0;
  let spelt = 0;
  let missing = 0;
  let pairTotal = 0;
  let paired = 0;
  for (const term of content) {
    const level = levelOf(term, candidate);
    total += term.idf;
    covered += term.idf * level;
    spelt += term.idf * speltLevel(term, candidate, level);
    if (level === 0) missing += term.idf;
    if (term.next !== undefined) {
      pairTotal += term.idf;
      if (candidate.pairs.has(`${term.term}_${term.next}`)) paired += term.idf;
    }
  }
  if (total === 0) return { retrieval, match, coverage: 0, spelling: 0, pairs: 0, missing: 1 };
  return {
    retrieval,
    match,
    coverage: covered / total,
    spelling: spelt / total,
    pairs: pairTotal === 0 ? covered / total : paired / pairTotal,
    missing: missing / total,
  };
}

/** Asked without a year, a fact that no longer holds gives way to one that does. */
const EXPIRED = 0.25;
/** Asked for an index as a whole, its row goes before remarks on one part of it. */
const ROW = 0.5;
const OF_ROWS: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'claim', 'none']);

/** What speaks for or against a candidate beside the words: is it still valid, is it the row of the year asked for. */
function standing(query: Query, candidate: Candidate, today: string): number {
  const old = isOutdated(candidate, today);
  const expired = query.years.length === 0 && query.numbers.length === 0 && old ? EXPIRED : 0;
  const { statement, newestRow } = candidate;
  if (!query.ofIndex || statement?.kind !== 'index-row' || !OF_ROWS.has(query.cue.type)) return -expired;
  const asked = query.years.length === 0 ? newestRow : query.years.includes(String(statement.year));
  return asked ? ROW : 0;
}

/** No longer in force on that day, or about a document that has been replaced. */
function isOutdated({ statement, superseded }: Candidate, today: string): boolean {
  const until = statement?.validUntil;
  return superseded === true || (until !== undefined && until < today.slice(0, until.length));
}

const rank = (
  { retrieval, coverage, pairs }: Features,
  expectation: Expectation,
  sentences: number,
): number =>
  retrieval +
  coverage +
  0.4 * pairs +
  (expectation.met ? 0.1 + 0.35 * expectation.strength : 0) -
  (sentences > 1 ? SECOND_SENTENCE : 0);

/** About what BM25 gives a term with its bigram, in units of its idf. */
const TERM_SCORE = 2.5;

const dedupe = (terms: readonly QueryTerm[]): QueryTerm[] => [
  ...new Map(terms.map((term) => [term.term, term])).values(),
];

export interface EvidenceSources {
  readonly knowledge: Knowledge;
  readonly candidatesOf: (documentId: string) => readonly Candidate[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What is searched: the words of the question, and other ways to say them at a lower weight. */
function searchTerms(query: Query): WeightedTerm[] {
  const others = query.terms.flatMap(({ otherwise = [], weight }) =>
    otherwise.flat().map((term) => ({ term, weight: weight * OTHERWISE_WEIGHT })),
  );
  return [...query.terms.map(({ term, weight }) => ({ term, weight })), ...others];
}

/** Finds and measures candidates, best first. Deterministic: equal scores are ordered by id. */
export function findEvidence(query: Query, { knowledge, candidatesOf, today }: EvidenceSources): Evidence[] {
  const weighted = searchTerms(query);
  const hits = knowledge.index.search(weighted, DOCUMENTS);
  const best = hits[0]?.score ?? 1;
  const ideal =
    TERM_SCORE *
    dedupe(query.terms).reduce((sum, { term, weight }) => sum + weight * knowledge.index.idf(term), 0);
  const content = weighContent(query, knowledge);
  const evidence = hits.flatMap(({ id, score }) =>
    candidatesOf(id).map((candidate): Evidence => {
      const features = measure(content, candidate, {
        retrieval: score / best,
        match: Math.min(1, score / ideal),
      });
      const expectation = checkExpectation(query, candidate);
      const why = refusal(query, candidate, { expectation, outdated: isOutdated(candidate, today), today });
      return {
        candidate,
        features,
        expectation,
        score: rank(features, expectation, candidate.sentences) + standing(query, candidate, today),
        kept: why === undefined,
        ...(why !== undefined && { why }),
      };
    }),
  );
  return evidence.sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}
