import type { CalendarPoint } from './calendar-point.ts';
import { numberWordAt } from './number-word-at.ts';
import { parseNumberWords } from './parse-number-words.ts';
import { isYearLike } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

/** A part of a date, up to the token `to`. */
export interface Part {
  readonly value: number;
  readonly to: number;
}

/** A whole number in words within bounds. */
export function wordNumber(stream: TokenStream, index: number, low: number, high: number): Part | null {
  const number = parseNumberWords(stream, index);
  return number && number.value >= low && number.value <= high ? number : null;
}

/** `hai không hai lăm`, `hai không một tám`: a year said digit by digit. */
function spokenYear(stream: TokenStream, index: number): Part | null {
  const [first, second] = [numberWordAt(stream, index), numberWordAt(stream, index + 1)];
  if (first?.role !== 'digit' || first.value !== 2 || second?.role !== 'digit' || second.value !== 0)
    return null;
  const tens = parseNumberWords(stream, index + 2);
  if (!tens || tens.value > 99) return null;
  if (tens.value >= 10) return { value: 2000 + tens.value, to: tens.to };
  const unit = parseNumberWords(stream, tens.to);
  const isDigit = unit && unit.value < 10 && unit.to === tens.to + 1;
  return isDigit ? { value: 2000 + tens.value * 10 + unit.value, to: unit.to } : null;
}

/** A year after `năm`: in digits, in words, or said digit by digit. */
export function readYear(stream: TokenStream, index: number): Part | null {
  // After `năm`, centuries past are years too: `năm 1756`.
  if (/^(?:1\d|20)\d\d$/u.test(stream.at(index).word))
    return { value: Number(stream.at(index).word), to: index + 1 };
  return spokenYear(stream, index) ?? wordNumber(stream, index, 1900, 2100);
}

/** The year that ends a date: `/2020`, `-2020`, `năm 2020`. */
export function yearAfter(stream: TokenStream, index: number): Part | null {
  if (stream.says(index, 'năm')) return readYear(stream, index + 1);
  const { word } = stream.at(index);
  const joined =
    (word === '/' || word === '-') && isYearLike(stream, index + 1) && stream.at(index + 1).glued;
  return joined ? { value: Number(stream.at(index + 1).word), to: index + 2 } : null;
}

/** The same, or a year that follows with nothing between: `quý 3 2025`. */
export function yearNear(stream: TokenStream, index: number): Part | null {
  const near = isYearLike(stream, index) ? { value: Number(stream.at(index).word), to: index + 1 } : null;
  return near ?? yearAfter(stream, index);
}

/** `năm 2018`, `năm hai nghìn không trăm hai mươi`; the surface leaves `năm` out. */
export function readYearPoint(stream: TokenStream, index: number): CalendarPoint | null {
  if (!stream.says(index, 'năm') && stream.at(index).word !== 'nam') return null;
  const year = readYear(stream, index + 1);
  return year && { kind: 'year', year: year.value, anchor: index, from: index + 1, to: year.to };
}
