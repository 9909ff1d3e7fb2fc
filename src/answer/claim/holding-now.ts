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

/** Says who holds a post, without a time of its own. */
const isOfPresent = ({ text, words, times }: StatementReading): boolean => {
  const line = foldWords(text);
  return times.length === 0 && isOnlyPost(words) && IS.test(line) && !WAS.test(line);
};

/**
 * The sentences that may settle a claim: of one that tells who holds a post now, only those that hold on the day of
 * asking; whoever held it once is no proof for or against it. Said with no time at all, the others count where none
 * of those tells of the post.
 */
export function holdingNow(
  reading: StatementReading,
  drawn: readonly Candidate[],
  today: string,
): readonly Candidate[] {
  const { text, words } = reading;
  const post = words.find(({ sort }) => sort === 'post');
  const isNow = NOW.test(foldWords(text));
  if (!post || !(isNow || isOfPresent(reading))) return drawn;
  const holding = drawn.filter(
    ({ statement, quote }) =>
      statement !== undefined &&
      !THEN.test(quote) &&
      (statement.validUntil === undefined || statement.validUntil >= today),
  );
  const name = foldWords(text.slice(post.start, post.end));
  return isNow || holding.some(({ quote }) => foldWords(quote).includes(name)) ? holding : drawn;
}
