import { foldWords } from '../../language/fold-words.ts';
import { contentTerms, type Query } from '../understand/query.ts';

/** Share of the words of a text, weighed equally, that the question has; and how many of the question's it holds. */
export function sharedWith(query: Query, text: string): number {
  const words = foldWords(text);
  const asked = [...new Set(contentTerms(query).map(({ term }) => term))];
  return asked.length === 0 ? 0 : asked.filter((term) => words.includes(` ${term} `)).length / asked.length;
}
