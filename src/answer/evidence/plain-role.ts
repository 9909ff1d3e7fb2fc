import { foldWords } from '../../language/fold-words.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import type { Expectation } from './expectation.ts';

/** Words that only ask for the post. */
const ASKING: ReadonlySet<string> = new Set(
  'ong ba giu chuc vu danh lam nhiem dam trach hien nay'.split(' '),
);

/** `bầu ông A làm Chủ tịch, thay ông B`: of several people the post is that of the first. */
function isNamedFirst(name: readonly string[], quote: string): boolean {
  const said = foldWords(quote);
  const at = said.indexOf(` ${name.join(' ')} `);
  return at >= 0 && (said.slice(0, at + 1).match(/ (?:ong|ba)(?= )/gu) ?? []).length <= 1;
}

/** The post of a named person is asked for and nothing else, and the sentence names that person first, with a post. */
export function isPlainRole(query: Query, { quote }: Candidate, expectation: Expectation): boolean {
  const [name] = query.names;
  if (query.cue.type !== 'role' || name === undefined || query.names.length > 1 || !expectation.met)
    return false;
  const isOfName = (term: string): boolean => name.includes(term);
  return (
    name.length > 1 &&
    isNamedFirst(name, quote) &&
    contentTerms(query).every(({ term }) => isOfName(term) || ASKING.has(term))
  );
}
