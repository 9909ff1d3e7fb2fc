import { vietnameseDate } from '../../../answer/render-text.ts';

const WORDS_BY_LENGTH: Readonly<Record<number, string>> = { 4: 'năm', 7: 'tháng', 10: 'ngày' };

/** `2019` -> `nói về năm 2019`, `2025-06` -> `nói về tháng 6/2025`; what is no date is said as it is. */
export function asOfText(asOf: string): string {
  const word = /^[\d-]+$/u.test(asOf) ? WORDS_BY_LENGTH[asOf.length] : undefined;
  return word === undefined ? `nói về ${asOf}` : `nói về ${word} ${vietnameseDate(asOf)}`;
}
