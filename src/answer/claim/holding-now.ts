import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';

/** A claim of the present. Folded. */
const NOW = / (?:hien nay|hien tai|hien gio|bay gio|hien la|dang la|dang giu|duong nhiem|duong kim) /u;

/** `Ông A là Chủ tịch …`, `Chủ tịch … là ông A`, without a time: of the present, too. Folded. */
const IS = / la (?:pho )?(?:chu tich|giam doc|bi thu|chanh van phong|bo truong|thu tuong|ong|ba) /u;
const WAS = / (?:tung|cuu|khi do|luc do|hoi do|truoc day) /u;

/** The content tells people with their date. */
const THEN = /(?<!\p{L})(?:khi đó|lúc đó|khi ấy)(?!\p{L})/iu;

/** Nothing but who holds which post of which body: no act, whose day has its own holder. */
const isOnlyPost = (words: readonly Word[]): boolean =>
  words.some(({ sort }) => sort === 'person') && words.every(({ sort }) => POST_WORDS.has(sort));
const POST_WORDS: ReadonlySet<string> = new Set([
  'person',
  'post',
  'body',
  'province',
  'place',
  'free',
  'soft',
  'tier',
]);

/**
 * The sentences that may settle a claim: of one that tells who holds a post now, only those that hold on the day of
 * asking; whoever held it once is no proof for or against it.
 */
export function holdingNow(
  { text, words, times }: StatementReading,
  drawn: readonly Candidate[],
  today: string,
): readonly Candidate[] {
  const isOfPost = words.some(({ sort }) => sort === 'post');
  const line = foldWords(text);
  const isNow =
    NOW.test(line) || (times.length === 0 && isOnlyPost(words) && IS.test(line) && !WAS.test(line));
  if (!isOfPost || !isNow) return drawn;
  return drawn.filter(
    ({ statement, quote }) =>
      statement !== undefined &&
      !THEN.test(quote) &&
      (statement.validUntil === undefined || statement.validUntil >= today),
  );
}
