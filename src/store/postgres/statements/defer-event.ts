import type { Statement } from './statement.ts';

/** Gives an event back for later: $1 event, $2 fence, $3 delay in milliseconds, $4 whether it failed. */
export const DEFER_EVENT: Statement = {
  name: 'defer-event',
  text: `
update cchc_bot.events
set
  worker = null,
  deferred_at = now(),
  due_at = now() + $3 * interval '1 millisecond',
  failures = failures + case when $4 then 1 else 0 end
where id = $1 and fence = $2 and worker is not null
returning id`,
};
