import type { Figure } from '../../language/figures/read-figures.ts';
import { compareTimes } from './compare-times.ts';
import type { SlotSide } from './compared-slot.ts';

const BEFORE = /(?<!\p{L})trước (?:(?:ngày|tháng|năm|giai đoạn|nhiệm kỳ|khi|thời điểm) )?$/iu;
const AFTER = /(?<!\p{L})sau (?:(?:ngày|tháng|năm|giai đoạn|nhiệm kỳ|khi|thời điểm) )?$/iu;
/** Words that tell the side stand this near before a time, in UTF-16 units. */
const REACH = 18;

type Side = 'before' | 'after' | 'at';

function sideOf({ start }: Figure, text: string): Side {
  const lead = text.slice(Math.max(0, start - REACH), start);
  if (BEFORE.test(lead)) return 'before';
  return AFTER.test(lead) ? 'after' : 'at';
}

/**
 * A time of the sentence that the claim names too, but from its other side: `sau 1/2/2026` for `trước 1/2/2026`, or what
 * came before a period told of the period itself.
 */
export function otherSide(claim: SlotSide, found: SlotSide): Figure | undefined {
  return claim.reading.times.flatMap((time) => {
    const side = sideOf(time, claim.reading.text);
    const same = found.reading.times.filter((one) => compareTimes(time, one) === 'equal');
    const other = same.filter((one) => {
      const foundSide = sideOf(one, found.reading.text);
      const isOpposed = side !== 'at' && foundSide !== 'at';
      const isOfPeriod = foundSide === 'before' && one.kind === 'period';
      return side !== foundSide && (isOpposed || isOfPeriod);
    });
    return other.length > 0 && other.length === same.length ? other : [];
  })[0];
}
