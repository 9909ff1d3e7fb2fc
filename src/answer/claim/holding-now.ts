import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { StatementReading } from './read-statement.ts';

/** A claim of the present. Folded. */
const NOW = / (?:hien nay|hien tai|hien gio|bay gio|hien la|dang la|dang giu|duong nhiem|duong kim) /u;

/** The content tells people with their date. */
const THEN = /(?<!\p{L})(?:khi đó|lúc đó|khi ấy)(?!\p{L})/iu;

/**
 * The sentences that may settle a claim: of one that tells who holds a post now, only those that hold on the day of
 * asking; whoever held it once is no proof for or against it.
 */
export function holdingNow(
  { text, words }: StatementReading,
  drawn: readonly Candidate[],
  today: string,
): readonly Candidate[] {
  const isOfPost = words.some(({ sort }) => sort === 'post');
  if (!isOfPost || !NOW.test(foldWords(text))) return drawn;
  return drawn.filter(
    ({ statement, quote }) =>
      statement !== undefined &&
      !THEN.test(quote) &&
      (statement.validUntil === undefined || statement.validUntil >= today),
  );
}
