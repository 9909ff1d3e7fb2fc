import { foldWords } from '../../language/fold-words.ts';
import { isFullyMarked } from '../../language/is-fully-marked.ts';
import type { SlotSide } from './compared-slot.ts';

const ALL = / (?:tat ca|toan bo) /u;
/** A sentence that speaks of all, or counts them out. */
const OF_ALL = / (?:tat ca|toan bo|moi|ca|deu|100|khong co) /u;
const MOST = / (?:hau het|phan lon|da so|phan nhieu) /u;

/** `mọi tỉnh đều trên 80%`: said of each of several that are not counted. With marks, and folded. */
const EVERY = {
  marked:
    /(?<!\p{L})(?:mọi|bất kỳ|bất cứ|(?:nào|ai|đâu) cũng|(?:tất cả|toàn bộ|hết thảy|các|những)(?! \d)(?= [^,.;]{1,40} đều(?!\p{L})))(?!\p{L})/iu,
  folded: / (?:(?:moi|tat ca|toan bo|cac|nhung) (?!\d)[^,.;]{1,40} deu|bat ky|bat cu|(?:nao|ai|dau) cung) /u,
};
/** … and a sentence that says so of each. */
const OF_EACH =
  /(?<!\p{L})(?:mọi|tất cả|toàn bộ|đều|(?:nào|ai|đâu) cũng|bất kỳ|bất cứ|thấp nhất|cao nhất)(?!\p{L})/iu;

function saysEvery(text: string): boolean {
  return isFullyMarked(text) ? EVERY.marked.test(text) : EVERY.folded.test(foldWords(text));
}

/** `mọi tỉnh` for one of them: it proves nothing of all, and its own figure is no other value for theirs. */
export const isOfOneOfAll = ({ reading }: SlotSide, found: SlotSide): boolean =>
  saysEvery(reading.text) && !OF_EACH.test(found.reading.text);

/** `tất cả mục tiêu đều đạt` for `phần lớn mục tiêu đã đạt`. */
export function isOfSome({ slot, reading }: SlotSide, found: SlotSide): boolean {
  const seen = foldWords(found.reading.text);
  return (
    slot.figure === undefined && ALL.test(foldWords(reading.text)) && (MOST.test(seen) || !OF_ALL.test(seen))
  );
}
