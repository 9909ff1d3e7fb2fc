import type { Query, QueryTerm } from '../answer/understand/query.ts';
import * as pointers from '../language/questions/pointers.ts';
import { isOrdinaryWord } from './function-spellings.ts';

const isPointer = ({ terms, accented }: Query, at: number): boolean =>
  pointers.isPointer(terms, at, accented);
const namesPersonAt = ({ terms, accented }: Query, at: number): boolean =>
  pointers.namesPersonAt(terms, at, accented);

/** True when something said before is meant: `nó`, `chương trình đó`, `ông ấy`. */
export function pointsBack(query: Query): boolean {
  return query.terms.some((_, at) => isPointer(query, at) || namesPersonAt(query, at));
}

/** True when a person named before is meant: `ông ấy`, `người này`, `họ`. */
export function pointsToPerson(query: Query): boolean {
  return query.terms.some(
    ({ term }, at) => namesPersonAt(query, at) || (term === 'ho' && isPointer(query, at)),
  );
}

/** True for `thế còn …`, `còn …`, `vậy …`, `và …`, `thì sao`. */
export const opensFollowUp = ({ terms, accented }: Query): boolean => pointers.opensFollowUp(terms, accented);

/** The terms without the words that only point back. */
export function withoutPointers(query: Query): QueryTerm[] {
  return query.terms.filter((_, at) => !isPointer(query, at) && !namesPersonAt(query, at));
}

/** What a question says itself: its content terms, pronouns left out. */
export function ownContent(query: Query): QueryTerm[] {
  return withoutPointers(query).filter((term) => term.role === 'content' || isOrdinaryWord(term));
}
