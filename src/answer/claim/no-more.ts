import { foldWords } from '../../language/fold-words.ts';
import type { SlotSide } from './compared-slot.ts';
import { isClass, sameToken } from './word-match.ts';

/** They tell that what follows is no more, up to the next comma or the thing in its place. */
const DROPS =
  /(?<!\p{L})(?:bỏ(?! (?:ít nhất|tối thiểu|khoảng|hơn|\d))|đổi từ|không còn)(?!\p{L})[^,.;:]*?(?=[,.;:]|$| sang | và )/giu;
/** A claim with one of them may speak of the end, too. Folded. */
const SPEAKS_OF_END =
  / (?:bo|doi|khong con|bai|het|thay|cu|truoc day|truoc kia|tung|dong|cat|giam|xoa|ngung) /u;
const STILL = {
  marked: /(?<!\p{L})(?:vẫn|(?<!(?:không|chưa|chẳng|hết) )còn (?:cấp|được|dùng|nhận|tồn tại))(?!\p{L})/iu,
  folded: / van (?:con|dung|duoc|nhan|ap dung) /u,
};
const GOES_ON = /(?<!\p{L})(?:vẫn|còn|tiếp tục)(?!\p{L})/iu;
const ENDED =
  /(?<!\p{L})(?:chỉ [^,.;]{0,20}đến|hết hiệu lực|không còn|bãi bỏ|bị bỏ|bỏ cấp|khi bỏ|đóng|ngừng)(?!\p{L})/iu;

/** Whether a claim says that something goes on: `vẫn còn`. */
function saysStill({ reading: { text } }: SlotSide): boolean {
  return STILL.marked.test(text) || STILL.folded.test(foldWords(text));
}

const speaksOfEnd = ({ reading: { text } }: SlotSide): boolean => SPEAKS_OF_END.test(foldWords(text));

/** The claim speaks of what the sentence says to be no more. */
function isDropped(claim: SlotSide, found: SlotSide): boolean {
  const spans = [...found.reading.text.matchAll(DROPS)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
  if (spans.length === 0 || speaksOfEnd(claim)) return false;
  const isIn = ({ start, end }: { start: number; end: number }): boolean =>
    spans.some((span) => start >= span.start && end <= span.end);
  const { figure } = found.slot;
  if (claim.slot.figure) return figure !== undefined && isIn(figure);
  return claim.slot.said.some((word) => {
    if (word.sort !== 'plain' && !isClass(word)) return false;
    const same = found.reading.words.filter((one) => sameToken(one, word));
    return same.length > 0 && same.every(isIn);
  });
}

/**
 * Whether a sentence that has the words of a claim speaks of what is no more, and the claim does not: then it proves
 * nothing (`unproved`), and where the claim says that it is or goes on, it speaks against it (`denied`).
 */
export function noMore(claim: SlotSide, found: SlotSide): 'denied' | 'unproved' | undefined {
  const isStill = saysStill(claim);
  if (isDropped(claim, found)) {
    const isTold = isStill || claim.slot.figure !== undefined || / la /u.test(foldWords(claim.reading.text));
    return isTold ? 'denied' : 'unproved';
  }
  if (!isStill || GOES_ON.test(found.reading.text)) return undefined;
  return ENDED.test(found.reading.text) ? 'denied' : 'unproved';
}
