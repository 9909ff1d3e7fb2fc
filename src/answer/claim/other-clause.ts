import type { SlotSide } from './compared-slot.ts';
import type { Word } from './read-words.ts';
import { isOfSome } from './universal.ts';
import { has, isClass, sameToken } from './word-match.ts';

const CUT = /[;:]|,(?=\s)/gu;
/** Things that the clauses of one sentence set against each other. */
const NAMED = /^(?:level_|label_)/u;

interface Clause {
  readonly words: readonly Word[];
}

function clausesOf({ reading: { text, words } }: SlotSide): Clause[] {
  const cuts = [0, ...[...text.matchAll(CUT)].map(({ index }) => index), text.length];
  return cuts.slice(1).map((end, i) => ({
    words: words.filter((word) => word.start >= (cuts[i] ?? 0) && word.end <= end),
  }));
}

/** `mức 1 đăng ký tại nhà; mức 2 phải đến công an`: the claim tells of one what the sentence tells of the other. */
function isToldOfAnother(claim: SlotSide, found: SlotSide): boolean {
  if (claim.slot.figure) return false;
  const clauses = clausesOf(found);
  if (clauses.length < 2) return false;
  return claim.slot.said.some((name) => {
    if (!NAMED.test(name.sort)) return false;
    const isRival = (word: Word): boolean =>
      word.sort === name.sort && !sameToken(word, name) && !has(claim.slot.said, word);
    return claim.slot.said.some((word) => {
      if (word === name || !(word.sort === 'plain' || isClass(word))) return false;
      const holding = clauses.filter(({ words }) => has(words, word));
      // Before the rival stands what all of the sentence is about.
      const isOfRival = ({ words }: Clause): boolean => {
        const rival = words.find(isRival);
        return (
          rival !== undefined &&
          !has(words, name) &&
          !words.some((one) => sameToken(one, word) && one.start < rival.start)
        );
      };
      return holding.length > 0 && holding.every(isOfRival);
    });
  });
}

const IF = 'neu';

/** `3 ngày nếu đã có căn cước, 7 ngày nếu chưa có`: a figure with a condition of its own has no other. */
function isOtherCondition(claim: SlotSide, found: SlotSide): boolean {
  const at = claim.reading.words.findIndex(({ token }) => token === IF);
  if (at < 0 || !found.slot.figure || !found.slot.own.some(({ token }) => token === IF)) return false;
  return claim.reading.words
    .slice(at)
    .some((word) => word.sort !== 'free' && has(found.reading.words, word) && !has(found.slot.own, word));
}

const NAMES_OF: ReadonlySet<string> = new Set(['province', 'place', 'person']);

/** `lấy tên Ninh Thuận` for `giữ tên Khánh Hòa`. */
function isOtherlyNamed(claim: SlotSide, found: SlotSide): boolean {
  const nameIn = ({ reading: { words } }: SlotSide): Word | undefined => {
    const at = words.findIndex(({ token }) => token === 'named');
    return at < 0 ? undefined : words.slice(at).find(({ sort }) => NAMES_OF.has(sort));
  };
  const [said, seen] = [nameIn(claim), nameIn(found)];
  return said !== undefined && seen !== undefined && !sameToken(seen, said);
}

/** What the sentence says, it says of something else than the claim, of some only, or under another condition. */
export const isOtherClause = (claim: SlotSide, found: SlotSide): boolean =>
  isToldOfAnother(claim, found) ||
  isOtherCondition(claim, found) ||
  isOtherlyNamed(claim, found) ||
  isOfSome(claim, found);
