import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Expectation, Stretch } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';
import { nameSpan } from './name-span.ts';

type Met = Extract<Expectation, { met: true }>;

/** A post, where the clause that tells of it names the person asked about: in another clause it is somebody else's. */
export function roleSpan(query: Query, candidate: Candidate, met: Met): Stretch | undefined {
  const found = nameSpan(query, candidate, met);
  // `Giám đốc … tương đương trưởng phòng`: two posts that are set against each other.
  if (found && / (?:tương đương|ngang) /u.test(candidate.quote.slice(found.start, found.end)))
    return undefined;
  if (!found || query.names.length === 0) return found;
  const { quote } = candidate;
  const from = quote.lastIndexOf(';', found.start) + 1;
  const end = quote.indexOf(';', found.start);
  const clause = foldWords(quote.slice(from, end < 0 ? undefined : end));
  const isTold = (words: readonly string[]): boolean => clause.includes(` ${words.join(' ')} `);
  const isElsewhere = query.names.some(
    (words) => !isTold(words) && foldWords(quote).includes(` ${words.join(' ')} `),
  );
  return isElsewhere ? undefined : found;
}
