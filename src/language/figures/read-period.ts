import type { CalendarPoint } from './calendar-point.ts';
import { oneFigure, type Reading } from './draft.ts';
import { isAfterDayLabel, isAfterDayPreposition, readCalendarPoint } from './read-calendar-point.ts';
import { bareYear, periodDraft, readSecond } from './read-date.ts';
import { readBareDate } from './read-day.ts';
import { isYearLike, wholeNumberAt } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

/** `từ năm 2021 đến năm 2030`, `từ 2011 đến 2020`, `từ 15/7 đến 15/8`: only when both ends are there. */
export function readSince(stream: TokenStream, index: number): Reading | null {
  if (!stream.says(index, 'từ') && !stream.is(index, 'tu')) return null;
  const first = readCalendarPoint(stream, index + 1) ?? readLooseFirst(stream, index + 1);
  const second = first && readSecond(stream, first);
  const period = second && periodDraft(stream, [first, second]);
  return period ? oneFigure(period) : null;
}

function readLooseFirst(stream: TokenStream, index: number): CalendarPoint | null {
  if (isYearLike(stream, index)) return bareYear(stream, index);
  const date = readBareDate(stream, index);
  if (date) return date;
  // `từ 3 đến 10/4/2020`: the day takes its month from the second date.
  const day = wholeNumberAt(stream, index, 1, 31);
  const second = day !== null && stream.says(index + 1, 'đến') ? readBareDate(stream, index + 2) : null;
  return second && day !== null ? { kind: 'date', day, anchor: index, from: index, to: index + 1 } : null;
}

/** `3-10/4/2020`: days of one month. */
export function readDaySpan(stream: TokenStream, index: number): Reading | null {
  const day = wholeNumberAt(stream, index, 1, 31);
  if (day === null || !stream.is(index + 1, '-')) return null;
  const last = readBareDate(stream, index + 2);
  if (!last?.month || !stream.is(index + 3, '/') || (last.day ?? 0) <= day) return null;
  if (last.year === undefined && !isAfterDayLabel(stream, index) && !isAfterDayPreposition(stream, index))
    return null;
  const first = { ...last, day, from: index, anchor: index, to: index + 1 };
  const draft = periodDraft(stream, [first, last]);
  return draft ? oneFigure(draft) : null;
}
