import { fold } from '../../language/fold.ts';
import { isDomainCompound } from '../../language/questions/question-words.ts';
import type { Query, QueryTerm } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { perQuery } from './per-query.ts';

const INDEX_TERMS: ReadonlySet<string> = new Set([
  'par',
  'index',
  'sipas',
  'papi',
  'pci',
  'dti',
  'pgi',
  'chi',
  'so',
  'xep',
  'hang',
  'dat',
  'diem',
]);

/** Kinds of questions where a missing word of the question makes the answer one to another question. */
const EXACT: ReadonlySet<string> = new Set([
  'figure',
  'percent',
  'rank',
  'change',
  'duration',
  'date',
  'year',
  'person',
  'role',
  'place',
  'contact',
  'document',
  'body',
  'none',
]);
/** Kinds whose first noun says what is asked for: `lương của …`, `dân số …`. */
const HEADED: ReadonlySet<string> = new Set(['figure', 'percent', 'year', 'date', 'place', 'none']);
/** From this share of the words that are no names on, too much of what is asked is not there. */
const TOO_MUCH = 0.5;

/** The words of a question that are no names. */
const thingsOf = perQuery((query): readonly QueryTerm[] => {
  const named = new Set(
    [...query.places, ...query.otherProvinces, ...query.bodies].flatMap((name) => fold(name).split(' ')),
  );
  for (const name of query.names) for (const word of name) named.add(word);
  return query.terms.filter(
    ({ term, role }) => role === 'content' && !/\d/u.test(term) && !named.has(term) && !INDEX_TERMS.has(term),
  );
});

/** `Dân số Nha Trang`, `vợ ông Trần Phong`: having the name is not enough, the thing asked of it must be there too. */
export function missingThing(query: Query, candidate: Candidate): string | undefined {
  if (query.cue.type === 'list') return missingNoun(query, candidate);
  if (!EXACT.has(query.cue.type)) return undefined;
  // A row is found by its index, province and year; what else is asked of it, its expectation tells.
  if (query.ofIndex && candidate.statement?.kind === 'index-row') return undefined;
  const things = thingsOf(query);
  const isThere = (term: QueryTerm): boolean =>
    candidate.termSet.has(term.term) ||
    candidate.around.has(term.term) ||
    candidate.labels.has(term.term) ||
    candidate.asked.terms.has(term.term) ||
    (term.otherwise ?? []).some((other) => other.every((word) => candidate.termSet.has(word)));
  const missing = things.filter((term) => !isThere(term));
  const [head, next] = things;
  const halved =
    head &&
    next &&
    isDomainCompound(head.term, next.term) &&
    !candidate.pairs.has(`${head.term}_${next.term}`) &&
    !candidate.asked.pairs.has(`${head.term}_${next.term}`);
  if (halved) return `${head.surface ?? head.term} ${next.surface ?? next.term}`;
  if (head && HEADED.has(query.cue.type) && query.cue.noun.length === 0 && missing.includes(head))
    return head.surface ?? head.term;
  return things.length > 0 && missing.length / things.length >= TOO_MUCH
    ? missing.map(({ term, surface }) => surface ?? term).join(' ')
    : undefined;
}

/** `ở hội trường nào`: what sort of thing is asked for is said nowhere near. */
function missingNoun({ cue }: Query, { termSet, around, context, asked }: Candidate): string | undefined {
  const isThere = (word: string): boolean =>
    termSet.has(word) || around.has(word) || context.has(word) || asked.terms.has(word);
  return cue.noun.slice(0, 2).find((word) => !isThere(word));
}
