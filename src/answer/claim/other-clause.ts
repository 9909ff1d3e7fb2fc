import type { SlotSide } from './compared-slot.ts';
import { isOtherAgent } from './other-agent.ts';
import type { Word } from './read-words.ts';
import { isToldOfAnother } from './told-of-another.ts';
import { isOfSome } from './universal.ts';
import { has, sameToken } from './word-match.ts';

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
  isOtherAgent(claim, found) ||
  isOtherCondition(claim, found) ||
  isOtherlyNamed(claim, found) ||
  isOfSome(claim, found);
