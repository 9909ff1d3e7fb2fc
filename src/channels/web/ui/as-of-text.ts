import { vietnameseDate } from '../../../answer/render-text.ts';
import type { Citation } from '../../../answer/reply.ts';

const WORDS_BY_LENGTH: Readonly<Record<number, string>> = { 4: 'năm', 7: 'tháng', 10: 'ngày' };

/** `2019` -> `nói về năm 2019`, `2025-06` -> `nói về tháng 6/2025`; what is no date is said as it is. */
function asOfText(asOf: string): string {
  const word = /^[\d-]+$/u.test(asOf) ? WORDS_BY_LENGTH[asOf.length] : undefined;
  return word === undefined ? `nói về ${asOf}` : `nói về ${word} ${vietnameseDate(asOf)}`;
}

/** When a quote holds, where that is over or to come; else of what day or year it speaks, where that is not the day of publication. */
export function timeText({ asOf, heldUntil, holdsFrom, source }: Omit<Citation, 'marker' | 'quote'>): string {
  if (heldUntil !== undefined) return `đúng đến hết ${vietnameseDate(heldUntil)}`;
  if (holdsFrom !== undefined) return `từ ${vietnameseDate(holdsFrom)}`;
  return asOf && asOf !== source.published ? asOfText(asOf) : '';
}
