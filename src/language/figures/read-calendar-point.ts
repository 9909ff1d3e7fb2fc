import type { CalendarPoint } from './calendar-point.ts';
import { readBareDate } from './read-day.ts';
import { isEvery, readBareMonth, readMonthPoint } from './read-month.ts';
import { readQuarterPoint } from './read-quarter.ts';
import { isListed, readUnit, wholeNumberAt } from './read-unit.ts';
import { readYearPoint } from './read-year.ts';
import type { TokenStream } from './token-stream.ts';

/** Words that make `9-10` or `9/10` after them a day. */
const DAY_LABELS = new Set(
  'ngày ngay hôm hom sáng sang chiều chieu tối trưa trua đêm dem mùng mung mồng mong lễ khánh dịp'.split(' '),
);
/** Words that do so when nothing countable follows. */
const DAY_PREPOSITIONS = new Set(
  'từ tu đến den tới trước truoc sau vào vao hồi lúc luc kể khi họp hop nghị nghi'.split(' '),
);

/** What stands just before `index` says that a day comes. */
export function isAfterDayLabel(stream: TokenStream, index: number): boolean {
  return DAY_LABELS.has(stream.at(index - 1).word);
}

export function isAfterDayPreposition(stream: TokenStream, index: number): boolean {
  return DAY_PREPOSITIONS.has(stream.at(index - 1).word);
}

/** `9 tháng 10` with nothing else said could be nine months; a year, a label or its end make it a day. */
function isSpokenDay(stream: TokenStream, point: CalendarPoint): boolean {
  if (point.year !== undefined || isAfterDayLabel(stream, point.from)) return true;
  if (DAY_LABELS.has(stream.at(point.from).word)) return true;
  return !isListed(readUnit(stream, point.to));
}

function readLabelled(stream: TokenStream, index: number): CalendarPoint | null {
  return readMonthPoint(stream, index) ?? readQuarterPoint(stream, index) ?? readYearPoint(stream, index);
}

/** `31-12` with nothing counted after it: a range would rise. */
function isFalling(stream: TokenStream, { day, from, to }: CalendarPoint): boolean {
  const falls = stream.is(from + 1, '-') && day !== undefined && day > 12;
  return falls && readUnit(stream, to).kind === 'none';
}

/** The dated expression at `index`, with or without its label, that is certain by its form or its label. */
export function readCalendarPoint(stream: TokenStream, index: number): CalendarPoint | null {
  const labelled = stream.at(index).kind === 'word' ? readLabelled(stream, index) : null;
  if (labelled) return labelled;
  const hasLabel = stream.says(index, 'ngày');
  const start = hasLabel ? index + 1 : index;
  const date = readBareDate(stream, start);
  if (!date) return hasLabel ? readLoneDay(stream, index) : readBareMonth(stream, index);
  const joined = stream.is(start + 1, '/') || stream.is(start + 1, '-');
  if (joined && date.year === undefined && !hasLabel && !isAfterDayLabel(stream, start))
    return isFalling(stream, date) ? { ...date, anchor: index } : null;
  if (!joined && !hasLabel && !isSpokenDay(stream, date)) return null;
  return { ...date, anchor: index };
}

/** `ngày 9`: a day whose month is said elsewhere. */
function readLoneDay(stream: TokenStream, index: number): CalendarPoint | null {
  const day = isEvery(stream, index) ? null : wholeNumberAt(stream, index + 1, 1, 31);
  const next = stream.at(index + 2);
  if (day === null || isListed(readUnit(stream, index + 2)) || (next.glued && next.kind !== 'mark'))
    return null;
  if (next.word === '/' || next.word === '%') return null;
  return { kind: 'date', day, anchor: index, from: index + 1, to: index + 2 };
}
