import { pad } from './calendar-point.ts';
import { oneFigure, type Reading } from './draft.ts';
import { readAmount } from './read-amount.ts';
import { readYear } from './read-year.ts';
import type { TokenStream } from './token-stream.ts';

type Side = 'first' | 'last';

function sideAt(stream: TokenStream, index: number): Side | null {
  if (stream.says(index, 'đầu')) return 'first';
  return stream.says(index, 'cuối') ? 'last' : null;
}

/** `năm 2024`, `2024`, `năm` alone, or nothing. */
function yearAt(stream: TokenStream, index: number): { year: string; to: number } {
  const labelled = stream.says(index, 'năm');
  const year = readYear(stream, labelled ? index + 1 : index);
  if (year) return { year: String(year.value), to: year.to };
  return { year: '-', to: labelled ? index + 1 : index };
}

/** `6 tháng`, `2 quý`, `nửa`: how many months. */
function lengthAt(stream: TokenStream, index: number): { months: number; to: number } | null {
  if (stream.says(index, 'nửa'))
    return { months: 6, to: stream.says(index + 1, 'năm') ? index + 2 : index + 1 };
  const amount = readAmount(stream, index);
  if (!amount || amount.decimal) return null;
  const months = stream.says(amount.to, 'tháng')
    ? amount.value
    : stream.says(amount.to, 'quý')
      ? amount.value * 3
      : 0;
  return months >= 1 && months < 12 ? { months, to: amount.to + 1 } : null;
}

/** `6 tháng đầu năm 2024`, `nửa cuối 2025`, `chín tháng đầu năm`: the first and the last month. */
export function readPartOfYear(stream: TokenStream, index: number): Reading | null {
  const length = lengthAt(stream, index);
  const side = length && sideAt(stream, length.to);
  if (!side) return null;
  const { year, to } = yearAt(stream, length.to + 1);
  const isHalf = stream.says(index, 'nửa');
  // `nửa đầu` of a text or a table is no part of a year.
  if (isHalf && to === length.to + 1) return null;
  const first = side === 'first' ? 1 : 13 - length.months;
  const value = [`${year}-${pad(first)}`, `${year}-${pad(first + length.months - 1)}`] as const;
  return oneFigure({ kind: 'period', value, unit: null, from: index, to });
}
