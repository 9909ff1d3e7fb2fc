import type { Knowledge } from '../../search/knowledge.ts';
import type { WeightedTerm } from '../../search/search-index.ts';
import type { Query, QueryTerm } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { checkExpectation } from './check-expectation.ts';
import type { Expectation } from './expectation.ts';
import { type Features, measure, weighContent } from './measure.ts';
import { refusal } from './refusal.ts';

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
/** Words that say the same otherwise are searched at this share of the weight. */
const OTHERWISE_WEIGHT = 0.3;
/** A second sentence must bring something. */
const SECOND_SENTENCE = 0.2;

/** Asked without a year, a fact that no longer holds gives way to one that does. */
const EXPIRED = 0.25;
/** Asked for an index as a whole, its row goes before remarks on one part of it. */
const ROW = 0.5;
const OF_ROWS: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'claim', 'none']);

/** What speaks for or against a candidate beside the words: is it still valid, is it the row of the year asked for. */
function adjustment(query: Query, candidate: Candidate, today: string): number {
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
        score: rank(features, expectation, candidate.sentences) + adjustment(query, candidate, today),
        kept: why === undefined,
        ...(why !== undefined && { why }),
      };
    }),
  );
  return evidence.sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}
