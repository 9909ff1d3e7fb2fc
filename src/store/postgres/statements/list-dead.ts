import type { Statement } from './statement.ts';

export interface DeadRow {
  readonly id: string;
  readonly channel: string;
  readonly chat: string;
  readonly reason: string;
  readonly died_at: Date;
}

/** Dead events, the last to die first: $1 at most so many. */
export const LIST_DEAD: Statement = {
  name: 'list-dead',
  text: `
select id, channel, chat, dead_reason as reason,
  finished_at - (select retention_ms from cchc_bot.clock) * interval '1 millisecond' as died_at
from cchc_bot.events
where dead_reason is not null
order by finished_at desc, id desc
limit $1`,
};
