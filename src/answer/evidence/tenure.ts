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

/** The day, month or year asked for; asked for no time of its own, the day of asking. */
function askedSpan(query: Query): Span | undefined {
  const figure = query.figures.find(
    ({ kind, value }) => CALENDAR.has(kind) && /^\d{4}(?:-\d{2}){0,2}$/u.test(String(value)),
  );
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
