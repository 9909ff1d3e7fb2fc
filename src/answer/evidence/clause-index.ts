import { foldWords } from '../../language/fold-words.ts';
import { namedIndexes } from '../../language/index-names.ts';
import type { Query } from '../understand/query.ts';

const indexesIn = (text: string): string[] =>
  namedIndexes(foldWords(text).trim().split(' ')).map(({ name }) => name);

/**
 * `PAR INDEX: A dẫn đầu; SIPAS của A là …`: whether a clause of a quote tells of another index than the one asked for.
 * It tells of the index that it names, else of the one named last before it.
 */
export function isOfOtherIndex(query: Query, clauses: readonly string[], at: number): boolean {
  const asked = indexesIn(query.text);
  if (asked.length === 0) return false;
  const told = clauses
    .slice(0, at + 1)
    .map(indexesIn)
    .findLast((names) => names.length > 0);
  return told !== undefined && !told.some((name) => asked.includes(name));
}
