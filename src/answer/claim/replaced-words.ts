import type { StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { has, sameToken } from './word-match.ts';

/** So many words at most stand for one another. */
const LONGEST = 3;

interface Stretch {
  readonly before: Word | undefined;
  readonly words: readonly Word[];
  readonly after: Word | undefined;
}

/** The stretches of words that another statement does not have, with the words around them. */
function ownStretches({ words }: StatementReading, other: StatementReading): Stretch[] {
  const telling = words.filter(({ sort }) => sort !== 'free');
  const stretches: Stretch[] = [];
  for (let at = 0; at < telling.length; ) {
    const length = telling.slice(at).findIndex((word) => has(other.words, word));
    const end = length < 0 ? telling.length : at + length;
    if (end > at)
      stretches.push({ before: telling[at - 1], words: telling.slice(at, end), after: telling[end] });
    at = end + 1;
  }
  return stretches;
}

const isSameOrNone = (a: Word | undefined, b: Word | undefined): boolean =>
  a === undefined || b === undefined ? a === b : sameToken(a, b);

const isThing = ({ words }: Stretch): boolean =>
  words.length <= LONGEST && words.some(({ sort }) => sort === 'plain');

/** `Công an cấp xã làm hộ chiếu` for `… làm thủ tục`: a missed word stands between the same words as others of the sentence. */
export function isReplacing(
  missed: readonly Word[],
  claim: StatementReading,
  found: StatementReading,
): boolean {
  if (missed.length === 0) return false;
  const theirs = ownStretches(found, claim).filter(isThing);
  const isMissed = ({ words }: Stretch): boolean =>
    words.some(({ sort, start }) => sort === 'plain' && missed.some((word) => word.start === start));
  return ownStretches(claim, found).some(
    (one) =>
      isThing(one) &&
      isMissed(one) &&
      theirs.some(({ before, after }) => isSameOrNone(one.before, before) && isSameOrNone(one.after, after)),
  );
}
