import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { contentTerms, type Query } from '../understand/query.ts';

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['tang', 'giam'],
  ['giam', 'tang'],
]);
const DIRECTION = /(?<!\p{L})(?:tăng|giảm)(?: rất| khá)?(?: mạnh| nhiều| đáng kể| nhẹ| nhanh)?(?!\p{L})/giu;
const NEGATED = / (?:khong|chua|chang|it) /u;
/** Words that end a claim and ask. */
const ENDING = /(?:,? (?:có )?(?:đúng|phải)(?: vậy)? không.*|\?)$/iu;
const DEGREES: ReadonlySet<string> = new Set('rat manh nhieu dang ke nhe nhanh kha'.split(' '));
const OF_ALL = / (?:ca nuoc|toan quoc|cac bo|cac tinh|dia phuong) /u;

/**
 * The words of a sentence that go the other way than the claim, `tăng rất mạnh` for `giảm mạnh`: only when the sentence
 * is one clause, goes one way and says all else that the claim says.
 */
export function otherDirection(query: Query, { quote, termSet }: Candidate): string | undefined {
  const claim = query.text.replace(ENDING, ' ');
  const [said, ...more] = claim.match(DIRECTION) ?? [];
  const [found, ...others] = quote.match(DIRECTION) ?? [];
  if (said === undefined || found === undefined || more.length + others.length > 0) return undefined;
  const way = foldWords(said).trim().split(' ')[0] ?? '';
  const isOpposite = foldWords(found).trim().split(' ')[0] === OPPOSITES.get(way);
  if (!isOpposite || /[,;]/u.test(quote) || NEGATED.test(foldWords(claim)) || NEGATED.test(foldWords(quote)))
    return undefined;
  // The province need not be named in a sentence about it.
  const isOurs = !OF_ALL.test(foldWords(quote));
  const rest = contentTerms(query).filter(
    ({ term }) => term !== way && !DEGREES.has(term) && !(isOurs && term === 'tinh'),
  );
  return rest.length >= 3 && rest.every(({ term }) => termSet.has(term)) ? found : undefined;
}
