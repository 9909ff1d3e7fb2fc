import type { QueryTerm } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';

/** True when the candidate, its surroundings, its labels or its editors say the term, or another word for it. */
export const saysTerm = (
  { term, otherwise = [] }: QueryTerm,
  { termSet, around, labels, asked }: Candidate,
): boolean =>
  termSet.has(term) ||
  around.has(term) ||
  labels.has(term) ||
  asked.terms.has(term) ||
  otherwise.some((other) => other.every((word) => termSet.has(word)));
