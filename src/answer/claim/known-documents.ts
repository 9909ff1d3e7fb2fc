import type { SlotComparison } from './compare-slots.ts';
import type { StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { sameToken } from './word-match.ts';

/** They tell of one document what it does to another. */
const RELATIONS: ReadonlySet<string> = new Set(['replaces', 'amends', 'guides']);

const BARE = /^\d+$/u;
/** `Kết luận 210` may well be `210-KL/TW`. */
const maySpeakOf = (said: Word, word: Word): boolean =>
  word.sort === said.sort &&
  (sameToken(word, said) || (BARE.test(said.token) && word.token.startsWith(`${said.token}-`)));

/**
 * Whether a sentence has another document in place of one that the content speaks of elsewhere: what is told of the
 * other one neither proves nor disproves a claim about the first. A number that no sentence has is a wrong one.
 */
export const isOfKnownDocument = (
  { swaps }: SlotComparison,
  { words }: StatementReading,
  all: readonly { readonly reading: StatementReading }[],
): boolean =>
  !words.some(({ token }) => RELATIONS.has(token)) &&
  swaps.some(
    ({ said }) =>
      said.sort === 'document' &&
      all.some(({ reading }) => reading.words.some((word) => maySpeakOf(said, word))),
  );
