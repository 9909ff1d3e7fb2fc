import { RETENTION_DATE } from './dates.ts';
import type { Statement } from './statement.ts';

/**
 * Deletes all of a chat but the keys of its events: $1 chat, $2 the last event to delete, or null for all of them,
 * $3 whether that one stays while it is unfinished. What was unfinished is ended, and whoever holds it loses it.
 */
export const FORGET_CHAT: Statement = {
  name: 'forget-chat',
  text: `
update cchc_bot.events
set
  chat = '',
  payload = null,
  parts = null,
  dead_reason = null,
  worker = null,
  due_at = null,
  fence = fence + 1,
  finished_at = coalesce(finished_at, ${RETENTION_DATE})
where chat = $1
  and ($2::bigint is null or id < $2 or (id = $2 and (finished_at is not null or not $3::boolean)))`,
};
