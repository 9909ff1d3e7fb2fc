import { MESSAGE_TIME } from './dates.ts';
import type { Statement } from './statement.ts';

export interface FiguresRow {
  readonly channel: string;
  readonly unfinished: number;
  readonly outgoing: number;
  readonly oldest_ms: number;
  readonly dead: number;
}

/** Figures of each channel. The names are found by jumping through the index of keys, not by reading it. */
export const COUNT_EVENTS: Statement = {
  name: 'count-events',
  text: `
with recursive names as (
  (select channel from cchc_bot.events order by channel limit 1)
  union all
  select (select e.channel from cchc_bot.events as e where e.channel > names.channel order by e.channel limit 1)
  from names
  where names.channel is not null
)
select
  names.channel,
  open.unfinished,
  open.outgoing,
  open.oldest_ms,
  (select count(*)::int from cchc_bot.events as e where e.channel = names.channel and e.dead_reason is not null) as dead
from names
cross join lateral (
  select
    count(*)::int as unfinished,
    (count(*) filter (where e.parts is not null and e.sent < e.part_count))::int as outgoing,
    greatest(0, coalesce(extract(epoch from ${MESSAGE_TIME} - min(greatest(e.accepted_at, e.revived_at))) * 1000, 0))::float8 as oldest_ms
  from cchc_bot.events as e
  where e.channel = names.channel and e.finished_at is null
) as open
where names.channel is not null
order by names.channel`,
};
