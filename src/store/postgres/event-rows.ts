/** Rows of events as the rest of the bot sees them. */
import type { Json } from '../json.ts';
import type { DeadLetter, QueueFigures, Taken, Work } from '../store.ts';
import type { FiguresRow } from './statements/count-events.ts';
import type { DeadRow } from './statements/list-dead.ts';
import type { TakeRow } from './statements/take-events.ts';
import { fromStorable } from './storable-text.ts';

/** Only what JSON.stringify wrote is read here. */
export const readJson = (text: string): Json => JSON.parse(text) as Json;

function toWork(row: TakeRow, id: string): Work {
  return {
    id,
    fence: row.fence,
    channel: fromStorable(row.channel),
    chat: fromStorable(row.chat),
    payload: readJson(row.payload),
    isNotice: row.is_notice,
    ageMs: row.age_ms,
    ...(row.previous !== null && { previous: row.previous }),
    ...(row.parts !== null && { parts: JSON.parse(row.parts) as readonly Json[] }),
    sent: row.sent,
    failures: row.failures,
    isTakenOver: row.is_taken_over,
  };
}

export function toTaken(rows: readonly TakeRow[]): Taken {
  const works = rows.flatMap((row) => (row.id === null ? [] : [toWork(row, row.id)]));
  const [first] = rows;
  if (first?.has_more) return { works, nextInMs: 0 };
  return typeof first?.next_ms === 'number' ? { works, nextInMs: Math.max(0, first.next_ms) } : { works };
}

export const toDeadLetter = (row: DeadRow): DeadLetter => ({
  id: row.id,
  channel: fromStorable(row.channel),
  chat: fromStorable(row.chat),
  reason: row.reason,
  diedAt: row.died_at.toISOString(),
});

export const toFigures = (row: FiguresRow): QueueFigures => ({
  channel: fromStorable(row.channel),
  unfinished: row.unfinished,
  outgoing: row.outgoing,
  oldestMs: row.oldest_ms,
  dead: row.dead,
});
