import type { Figure } from '../../language/figures/read-figures.ts';
import { sameFigure } from '../../language/figures/same-figure.ts';

/** First and last day as numbers that sort (yyyymmdd). */
type Days = readonly [number, number];

const POINT = /^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?$/u;

function daysOfPoint(value: string): Days | undefined {
  const [, year, quarter, month, day] = POINT.exec(value) ?? [];
  if (year === undefined) return undefined;
  const at = (m: number, d: number): number => Number(year) * 10_000 + m * 100 + d;
  if (quarter !== undefined) return [at(Number(quarter) * 3 - 2, 1), at(Number(quarter) * 3, 31)];
  if (month === undefined) return [at(1, 1), at(12, 31)];
  return day === undefined
    ? [at(Number(month), 1), at(Number(month), 31)]
    : [at(Number(month), Number(day)), at(Number(month), Number(day))];
}

function daysOf({ value }: Figure): Days | undefined {
  if (typeof value === 'number') return undefined;
  const [first, last] = typeof value === 'string' ? [value, value] : [String(value[0]), String(value[1])];
  const [from, to] = [daysOfPoint(first), daysOfPoint(last)];
  return from && to ? [from[0], to[1]] : undefined;
}

const isEvent = ({ kind }: Figure): boolean => kind === 'date' || kind === 'month';
const isSpan = ({ kind, value }: Figure): boolean => kind === 'period' || typeof value === 'object';

type TimesMatch = 'equal' | 'different' | 'unclear' | 'incomparable';

interface Sorts {
  readonly isEvent: boolean;
  readonly isSaidSpan: boolean;
  readonly isSpan: boolean;
}

function compareDays(
  said: Days,
  found: Days,
  { isEvent: happened, isSaidSpan, isSpan: isFoundSpan }: Sorts,
): TimesMatch {
  if (said[0] === found[0] && said[1] === found[1]) return 'equal';
  if (said[1] < found[0] || found[1] < said[0]) return 'different';
  const holds = said[0] <= found[0] && said[1] >= found[1];
  if (holds && happened && !isSaidSpan) return 'equal';
  return isSaidSpan && isFoundSpan ? 'different' : 'unclear';
}

/**
 * Compares a time of a claim with one found. A claim may say less than was found of what happened on a day or in a
 * month (`năm 2025` for `15/8/2025`), never more; what is told of a part of a year is not told of the year.
 */
export function compareTimes(said: Figure, found: Figure): TimesMatch {
  const match = sameFigure(said, found);
  if (match === 'same') return 'equal';
  const [a, b] = [daysOf(said), daysOf(found)];
  if (a && b)
    return compareDays(a, b, { isEvent: isEvent(found), isSaidSpan: isSpan(said), isSpan: isSpan(found) });
  if (match !== 'compatible') return match;
  return String(said.value).length < String(found.value).length ? 'equal' : 'unclear';
}
