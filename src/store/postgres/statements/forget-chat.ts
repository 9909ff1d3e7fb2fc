import type { Statement } from './statement.ts';

/**
 * Deletes all of a chat but the keys of its events: $1 chat, $2 the unfinished event that stays, or null. What was
 * unfinished is ended, and whoever holds it loses it.
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
  finished_at = coalesce(finished_at, now())
where chat = $1 and (finished_at is not null or id is distinct from $2)`,
};
