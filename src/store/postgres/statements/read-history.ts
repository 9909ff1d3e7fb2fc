import { MESSAGE_TIME } from './dates.ts';
import type { Statement } from './statement.ts';

export interface HistoryRow {
  readonly payload: string;
}

/** The last answered events of a chat, newest first: $1 chat, $2 before this event, $3 milliseconds, $4 at most. */
export const READ_HISTORY: Statement = {
  name: 'read-history',
  text: `
select payload
from cchc_bot.events
where chat = $1 and id < $2
  and finished_at is not null and dead_reason is null and payload is not null
  and accepted_at >= ${MESSAGE_TIME} - $3 * interval '1 millisecond'
order by id desc
limit $4`,
};
