import { firstDay, lastDay } from '../../content/partial-date.ts';
import type { Query } from '../understand/query.ts';
import { askedTime } from './asked-time.ts';
import type { Candidate } from './candidate.ts';
import { POST_HOLDER } from './expect-name.ts';
import { askedWords, quoteWords } from './folded-words.ts';

/** First and last day, `YYYY-MM-DD`. */
interface Span {
  readonly from: string;
  readonly to: string;
}

const CALENDAR: ReadonlySet<string> = new Set(['date', 'month', 'year']);

const PART_OF_YEAR = / (dau|giua|cuoi) nam (?:\d{4}) /u;
/** First and last month of what people call a part of the year. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  dau: ['01', '03'],
  giua: ['05', '08'],
  cuoi: ['10', '12'],
};

/** `cuối năm 2025`: the months of that part. */
function partOf(query: Query, year: string): Span | undefined {
  const months = PARTS[PART_OF_YEAR.exec(askedWords(query))?.[1] ?? ''];
  return months && { from: firstDay(`${year}-${months[0]}`), to: lastDay(`${year}-${months[1]}`) };
}

/** Asked who held a post in a part of a year. */
export const asksPartOfYear = (query: Query): boolean =>
  query.cue.type === 'person' && PART_OF_YEAR.test(askedWords(query));

/** The day, month or year asked for; asked for no time of its own, the day of asking. */
function askedSpan(query: Query): Span | undefined {
  const figure = query.figures.find(
    ({ kind, value }) => CALENDAR.has(kind) && /^\d{4}(?:-\d{2}){0,2}$/u.test(String(value)),
  );
  const part = figure?.kind === 'year' ? partOf(query, String(figure.value)) : undefined;
  if (part) return part;
  if (figure) return { from: firstDay(String(figure.value)), to: lastDay(String(figure.value)) };
  const { today } = query;
  return today === undefined || askedTime(query) === 'then' ? undefined : { from: today, to: today };
}

/** Says that somebody held a post; others only name the holder (`Chủ tịch … ký kế hoạch`). */
const TENURE = / (?:la|lam|giu chuc|bau|bo nhiem) /u;

/**
 * True when a question asks who held a post and the sentence tells of a time in it, by its first and last day in the
 * content, that overlaps the time asked for. What is still to come is not told by a time without an end.
 */
export function isInTenure(query: Query, candidate: Candidate): boolean {
  const { statement } = candidate;
  if (query.cue.type !== 'person' || !statement?.validFrom || !POST_HOLDER.test(askedWords(query)))
    return false;
  const span = askedSpan(query);
  if (!span || !TENURE.test(quoteWords(candidate)) || firstDay(statement.validFrom) > span.to) return false;
  if (statement.validUntil !== undefined) return lastDay(statement.validUntil) >= span.from;
  return query.today === undefined || span.from <= query.today;
}
