import { MESSAGE_DATE } from './dates.ts';
import type { Statement } from './statement.ts';

/** Puts a dead event back into its place by age, as young as a new one: $1 event. */
export const REVIVE_EVENT: Statement = {
  name: 'revive-event',
  text: `
update cchc_bot.events
set finished_at = null, revived_at = ${MESSAGE_DATE}, dead_reason = null, failures = 0
where id = $1 and dead_reason is not null
returning id`,
};
