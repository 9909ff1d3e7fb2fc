import { MESSAGE_DATE, RETENTION_DATE } from './dates.ts';
import type { Statement } from './statement.ts';

/** What the statement answers; `load`: how much of the channel was unfinished before. */
export interface AcceptRow {
  readonly outcome: 'accepted' | 'duplicate' | 'crowded' | 'full';
  readonly load: number;
}

/**
 * Claims an event: $1 channel, $2 key, $3 chat, $4 payload, $5 whether it comes too fast, $6 events that may wait in
 * the chat, $7 events that may be unfinished in the channel.
 *
 * Runs in a transaction that locked the chat in a statement before: it sees all that was accepted in the chat, and the
 * number that it gives is higher than theirs. A dropped event keeps its key only.
 */
export const ACCEPT_EVENT: Statement = {
  name: 'accept-event',
  text: `
with
  known as (
    select from cchc_bot.events where channel = $1 and key = $2
  ),
  channel_load as (
    select count(*)::int as load from cchc_bot.events where channel = $1 and finished_at is null
  ),
  line as (
    select count(*) as unfinished, coalesce(bool_or(is_notice), false) as has_notice
    from cchc_bot.events where chat = $3 and finished_at is null
  ),
  verdict as (
    select
      load,
      has_notice,
      case
        when exists (select from known) then 'duplicate'
        when load >= $7 then 'full'
        when $5 or unfinished > $6 then 'crowded'
        else 'accepted'
      end as outcome
    from channel_load, line
  ),
  stored as (
    insert into cchc_bot.events (channel, key, chat, payload, is_notice, accepted_at, finished_at)
    select
      $1,
      $2,
      case when is_dropped then '' else $3 end,
      case when is_dropped then null else $4 end,
      outcome = 'crowded' and not is_dropped,
      ${MESSAGE_DATE},
      case when is_dropped then ${RETENTION_DATE} end
    from (select outcome, outcome = 'crowded' and has_notice as is_dropped from verdict) as decided
    where outcome in ('accepted', 'crowded')
    on conflict (channel, key) do nothing
    returning id
  )
select
  load,
  case
    when outcome in ('accepted', 'crowded') and not exists (select from stored) then 'duplicate'
    else outcome
  end as outcome
from verdict`,
};
