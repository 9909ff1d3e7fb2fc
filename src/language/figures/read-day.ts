import { type CalendarPoint, isDayOfMonth } from './calendar-point.ts';
import { readMonthNumber } from './read-month.ts';
import { isYearLike, wholeNumberAt } from './read-unit.ts';
import { type Part, wordNumber, yearAfter } from './read-year.ts';
import type { TokenStream } from './token-stream.ts';

function readDayNumber(stream: TokenStream, index: number): Part | null {
  const value = wholeNumberAt(stream, index, 1, 31);
  return value === null ? wordNumber(stream, index, 1, 31) : { value, to: index + 1 };
}

const FIRST_DAYS = new Set(['mùng', 'mồng', 'mung', 'mong']);

/** `9 tháng 10 năm 2020`, `mùng chín tháng mười`. */
function readSpokenDate(stream: TokenStream, index: number): CalendarPoint | null {
  const first = FIRST_DAYS.has(stream.at(index).word) ? index + 1 : index;
  const day = readDayNumber(stream, first);
  // Unaccented `ham ba` and `bam ba` are no number words, but ba is not the day either.
  const inPrefix = stream.plain && /^[hb]am$/u.test(stream.at(first - 1).word);
  if (!day || inPrefix || !stream.says(day.to, 'tháng')) return null;
  const month = readMonthNumber(stream, day.to + 1);
  if (!month || !isDayOfMonth(day.value, month.value)) return null;
  const year = yearAfter(stream, month.to);
  const point = { month: month.value, day: day.value, from: index, to: year?.to ?? month.to };
  return { kind: 'date', ...point, ...(year && { year: year.value }), anchor: index };
}

const SEPARATORS = new Set(['/', '-']);

/** `15.3.2024` is one number token. */
function readDottedDate(stream: TokenStream, index: number): CalendarPoint | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/u.exec(stream.at(index).word);
  const [day, month, year] = (match ?? []).slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined || !isDayOfMonth(day, month))
    return null;
  return { kind: 'date', day, month, year, anchor: index, from: index, to: index + 1 };
}

/** `2020-10-09`. */
function readIsoDate(stream: TokenStream, index: number): CalendarPoint | null {
  if (!isYearLike(stream, index) || stream.at(index + 1).word !== '-' || stream.at(index + 3).word !== '-')
    return null;
  const month = wholeNumberAt(stream, index + 2, 1, 12);
  const day = wholeNumberAt(stream, index + 4, 1, 31);
  if (month === null || day === null || !isDayOfMonth(day, month)) return null;
  const year = Number(stream.at(index).word);
  return { kind: 'date', day, month, year, anchor: index, from: index, to: index + 5 };
}

function shortYear(stream: TokenStream, index: number): Part | null {
  const { word, glued } = stream.at(index + 1);
  const isShort = stream.is(index, '/') && glued && /^[0-3]\d$/u.test(word);
  return isShort ? { value: 2000 + Number(word), to: index + 2 } : null;
}

/** A further part, as in `1/2/3`, shows that this was no date. `15/7-15/8` goes on with another date. */
function goesOn(stream: TokenStream, index: number, separator: string): boolean {
  const { word, glued } = stream.at(index);
  const next = stream.at(index + 1);
  return glued && next.glued && next.kind === 'number' && (word === '/' || word === separator);
}

/** `9/10`, `9-10-2020`, `09/10/20`: valid days only. Whether `9/10` is a date at all, the caller decides. */
function readJoinedDate(stream: TokenStream, index: number): CalendarPoint | null {
  const separator = stream.at(index + 1);
  const month = wholeNumberAt(stream, index + 2, 1, 12);
  const day = wholeNumberAt(stream, index, 1, 31);
  if (day === null || month === null || !SEPARATORS.has(separator.word)) return null;
  if (!separator.glued || !stream.at(index + 2).glued || !isDayOfMonth(day, month)) return null;
  const year = yearAfter(stream, index + 3) ?? shortYear(stream, index + 3);
  const to = year?.to ?? index + 3;
  if (goesOn(stream, to, year ? '/' : separator.word)) return null;
  return { kind: 'date', day, month, ...(year && { year: year.value }), anchor: index, from: index, to };
}

/** A date that begins at this very token, without its `ngày`. */
export function readBareDate(stream: TokenStream, index: number): CalendarPoint | null {
  const { kind, literal } = stream.at(index);
  if (kind !== 'number') return readSpokenDate(stream, index);
  if (!literal?.bare) return readDottedDate(stream, index);
  const sign = stream.at(index + 1);
  if (sign.kind === 'word') return readSpokenDate(stream, index);
  return SEPARATORS.has(sign.word) ? (readIsoDate(stream, index) ?? readJoinedDate(stream, index)) : null;
}
