import type { PartialDate } from './types.ts';

/** A typing error rather than a document: nothing in this field is older or further ahead. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const pad = (value: number): string => String(value).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function partsOf(text: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (!match) return undefined;
  return {
    year: Number(match[1]),
    ...(match[2] === undefined ? {} : { month: Number(match[2]) }),
    ...(match[3] === undefined ? {} : { day: Number(match[3]) }),
  };
}

/** True for text of the form `2025`, `2025-07` or `2025-07-01`, real or not. */
export const isPartialDateForm = (text: string): boolean => partsOf(text) !== undefined;

/** True when the calendar has this date. `2025-02-30` and `2025-13` are not real. */
export function isRealDate(text: string): boolean {
  const parts = partsOf(text);
  if (!parts || parts.year < FIRST_YEAR || parts.year > LAST_YEAR) return false;
  const { year, month = 1, day = 1 } = parts;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** First day of a year, month or day, `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  const { year, month = 1, day = 1 } = partsOf(date) ?? { year: FIRST_YEAR };
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Last day of a year, month or day, `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const { year, month = 12, day } = partsOf(date) ?? { year: LAST_YEAR };
  return `${year}-${pad(month)}-${pad(day ?? daysIn(year, month))}`;
}
