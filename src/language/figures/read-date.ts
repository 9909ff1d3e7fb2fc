import {
  type CalendarPoint,
  isEvery,
  readBareDate,
  readBareMonth,
  readMonthPoint,
  readQuarterPoint,
  readYearPoint,
  writePoint,
} from './calendar-point.ts';
import { type Draft, oneFigure, type Reading } from './draft.ts';
import { numberWordAt } from './number-words.ts';
import { isListed, isYearLike, readUnit, wholeNumberAt } from './read-unit.ts';
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

/** The dated expression at `index`, with or without its label, that is certain by its form or its label. */
export function readPoint(stream: TokenStream, index: number): CalendarPoint | null {
  const labelled = stream.at(index).kind === 'word' ? readLabelled(stream, index) : null;
  if (labelled) return labelled;
  const hasLabel = stream.says(index, 'ngày');
  const start = hasLabel ? index + 1 : index;
  const date = readBareDate(stream, start);
  if (!date) return hasLabel ? readLoneDay(stream, index) : readBareMonth(stream, index);
  const joined = stream.is(start + 1, '/') || stream.is(start + 1, '-');
  if (joined && date.year === undefined && !hasLabel && !isAfterDayLabel(stream, start)) return null;
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
function readSecond(stream: TokenStream, first: CalendarPoint): CalendarPoint | null {
  const dash = stream.is(first.to, '-');
  if (!dash && !stream.says(first.to, 'đến') && !stream.says(first.to, 'tới')) return null;
  const index = stream.says(first.to + 1, 'hết') ? first.to + 2 : first.to + 1;
  const point = readPoint(stream, index);
  if (point?.kind === first.kind) return point;
  if (first.kind === 'year' && isYearLike(stream, index)) return bareYear(stream, index);
  const date = first.kind === 'date' ? readBareDate(stream, index) : null;
  return date && { ...date, anchor: index };
}

function bareYear(stream: TokenStream, index: number): CalendarPoint {
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
function periodDraft(stream: TokenStream, points: readonly [CalendarPoint, CalendarPoint]): Draft | null {
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

/** `từ năm 2021 đến năm 2030`, `từ 2011 đến 2020`, `từ 15/7 đến 15/8`: only when both ends are there. */
export function readSince(stream: TokenStream, index: number): Reading | null {
  if (!stream.says(index, 'từ') && !stream.is(index, 'tu')) return null;
  const first = readPoint(stream, index + 1) ?? readLooseFirst(stream, index + 1);
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

/** A date that its label or form makes certain, a month or quarter, or a labelled year. */
export function readDate(stream: TokenStream, index: number): Reading | null {
  const point = readPoint(stream, index);
  return point && readPointOrPeriod(stream, point);
}

const INDEX_NAMES = new Set(['index', 'sipas', 'papi', 'pci', 'dti', 'ddci', 'ict', 'pii', 'pgi']);
const YEAR_LABELS = new Set([
  ...INDEX_NAMES,
  'với',
  'voi',
  'đoạn',
  'doan',
  'từ',
  'đến',
  'den',
  'năm',
  'nam',
  'cuối',
  'đầu',
  'giữa',
  'hết',
  'trước',
  'sau',
  'học',
  'khoá',
  'khóa',
  'kỳ',
]);

/** `cchc 2011 2020`, a period typed without its dash: likely when the years lie as far apart as a programme's. */
function readSpacedPeriod(stream: TokenStream, index: number): Draft | null {
  if (!isYearLike(stream, index + 1)) return null;
  const value = [stream.at(index).word, stream.at(index + 1).word] as const;
  if (Number(value[1]) - Number(value[0]) < 4) return null;
  return { kind: 'period', value, unit: null, from: index, to: index + 2, ambiguous: true };
}

/** A bare year (`so với 2019`, `PAR INDEX 2023`), or the period that it begins. */
export function readBareYear(stream: TokenStream, index: number): Reading | null {
  if (!isYearLike(stream, index)) return null;
  const point = bareYear(stream, index);
  if (readSecond(stream, point)) return readPointOrPeriod(stream, point);
  const span = readSpacedPeriod(stream, index);
  if (span) return oneFigure(span);
  const unit = readUnit(stream, index + 1);
  const counted = isListed(unit) && unit.kind !== 'territory';
  if (counted && !YEAR_LABELS.has(stream.at(index - 1).word)) return null;
  return numberWordAt(stream, index + 1)?.role === 'scale' ? null : oneFigure(pointDraft(point));
}
