import { type CalendarPoint, writePoint } from './calendar-point.ts';
import { type Draft, oneFigure, type Reading } from './draft.ts';
import { readCalendarPoint } from './read-calendar-point.ts';
import { readBareDate } from './read-day.ts';
import { isYearLike } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

function pointValue(point: CalendarPoint): string {
  return point.kind === 'date' && point.month === undefined
    ? `---${String(point.day).padStart(2, '0')}`
    : writePoint(point);
}

export function pointDraft(point: CalendarPoint): Draft {
  const { kind, anchor, from, to } = point;
  return { kind, value: pointValue(point), unit: null, anchor, from, to };
}

/** A second point after a dash or đến. A bare year or day may stand there: `từ năm 2011 đến 2020`. */
export function readSecond(stream: TokenStream, first: CalendarPoint): CalendarPoint | null {
  const dash = stream.is(first.to, '-');
  if (!dash && !stream.says(first.to, 'đến') && !stream.says(first.to, 'tới')) return null;
  const index = stream.says(first.to + 1, 'hết') ? first.to + 2 : first.to + 1;
  const point = readCalendarPoint(stream, index);
  if (point?.kind === first.kind) return point;
  if (first.kind === 'year' && isYearLike(stream, index)) return bareYear(stream, index);
  const date = first.kind === 'date' ? readBareDate(stream, index) : null;
  return date && { ...date, anchor: index };
}

export function bareYear(stream: TokenStream, index: number): CalendarPoint {
  return { kind: 'year', year: Number(stream.at(index).word), anchor: index, from: index, to: index + 1 };
}

/** `15/7 đến 15/8/2025`: the first takes the year of the second, or the one before when it is later in the year. */
function withYear(first: CalendarPoint, second: CalendarPoint): CalendarPoint {
  if (first.year !== undefined || second.year === undefined) return first;
  const month = first.month ?? second.month;
  const order = (point: {
    month?: number | undefined;
    quarter?: number | undefined;
    day?: number | undefined;
  }) => (point.month ?? 0) * 100 + (point.quarter ?? 0) * 100 + (point.day ?? 0);
  const crosses = order({ ...first, month }) > order(second);
  return { ...first, ...(month !== undefined && { month }), year: second.year - (crosses ? 1 : 0) };
}

/** Two points make a period; the surface takes `từ` in, unless it is `2011-2020`. */
export function periodDraft(
  stream: TokenStream,
  points: readonly [CalendarPoint, CalendarPoint],
): Draft | null {
  const second = points[1];
  const first = withYear(points[0], second);
  const value = [pointValue(first), pointValue(second)] as const;
  const ordered = first.year === undefined || second.year === undefined || value[0] < value[1];
  if (!ordered) return null;
  const dash = stream.is(first.to, '-');
  const since = stream.says(first.anchor - 1, 'từ');
  const from = dash ? first.from : since ? first.anchor - 1 : first.anchor;
  return { kind: 'period', value, unit: null, anchor: from, from, to: second.to };
}

/** A point, or the period that it begins. */
export function readPointOrPeriod(stream: TokenStream, first: CalendarPoint): Reading {
  const second = readSecond(stream, first);
  const period = second && periodDraft(stream, [first, second]);
  return oneFigure(period ?? pointDraft(first));
}

/** A date that its label or form makes certain, a month or quarter, or a labelled year. */
export function readDate(stream: TokenStream, index: number): Reading | null {
  const point = readCalendarPoint(stream, index);
  return point && readPointOrPeriod(stream, point);
}
