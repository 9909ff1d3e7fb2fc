import { MESSAGE_TIME } from './dates.ts';
import type { Statement } from './statement.ts';

/** One row an event; a single row without `id` when there is none. */
export interface TakeRow {
  /** False: this worker was taken for dead, and gets nothing until it is registered again. */
  readonly is_alive: boolean;
  readonly has_more: boolean;
  readonly next_ms: number | null;
  readonly id: string | null;
  readonly fence: number;
  readonly channel: string;
  readonly chat: string;
  readonly payload: string;
  readonly is_notice: boolean;
  readonly age_ms: number;
  readonly previous: string | null;
  readonly parts: string | null;
  readonly sent: number;
  readonly failures: number;
  readonly is_taken_over: boolean;
}

/** The first unfinished event of its chat, while none of the chat is held. */
const HAS_TURN = `
  e.finished_at is null and e.worker is null and e.channel = any ($2)
  and not exists (
    select from cchc_bot.events as other
    where other.chat = e.chat and other.finished_at is null and (other.id < e.id or other.worker is not null)
  )`;

/** A clock that went back past the moment of the delay must not make it longer. */
const IS_DUE = '(e.due_at is null or e.due_at <= now() or e.deferred_at > now())';

/**
 * Takes events: $1 this worker, $2 channels, $3 at most so many, $4 and $5 ids and fences of the holds that it knows
 * of. What else it holds was taken by a statement whose answer was lost: that is freed, and may be taken by the next one.
 *
 * The row of the worker is locked against its deletion: a worker is taken for dead before or after this, never
 * within. A brought back event can become the first of a chat while another one is being taken; the unique index
 * over held events refuses that, and the statement is run again.
 */
export const TAKE_EVENTS: Statement = {
  name: 'take-events',
  text: `
with
  me as materialized (
    select id from cchc_bot.workers where id = $1 for key share
  ),
  due as materialized (
    select e.id, e.is_taken_over
    from cchc_bot.events as e
    where ${HAS_TURN} and ${IS_DUE} and exists (select from me)
    order by e.id
    limit $3
    for update of e skip locked
  ),
  lost as (
    update cchc_bot.events as e
    set worker = null, fence = e.fence + 1, is_taken_over = e.parts is not null
    where e.worker = $1 and exists (select from me) and not exists (
      select from unnest($4::bigint[], $5::int[]) as known (id, fence)
      where known.id = e.id and known.fence = e.fence
    )
    returning e.id
  ),
  taken as (
    update cchc_bot.events as e
    set worker = $1, fence = e.fence + 1, is_taken_over = false, due_at = null
    from due
    where e.id = due.id
    returning
      e.id, e.fence, e.channel, e.chat, e.payload, e.is_notice, e.parts, e.sent, e.failures, due.is_taken_over,
      greatest(0, extract(epoch from ${MESSAGE_TIME} - greatest(e.accepted_at, e.revived_at)) * 1000)::float8 as age_ms,
      (
        select done.id from cchc_bot.events as done
        where done.chat = e.chat and done.id < e.id
          and done.finished_at is not null and done.dead_reason is null and done.payload is not null
        order by done.id desc
        limit 1
      ) as previous
  )
select
  exists (select from me) as is_alive,
  case
    when exists (select from lost) then true
    when (select count(*) from due) < $3 then false
    else exists (
      select from cchc_bot.events as e where ${HAS_TURN} and ${IS_DUE} and e.id not in (select id from due)
    )
  end as has_more,
  (
    select min(extract(epoch from e.due_at - now()) * 1000)::float8
    from cchc_bot.events as e
    where e.due_at > now() and ${HAS_TURN}
  ) as next_ms,
  taken.*
from (values (1)) as always (row)
left join taken on true
order by taken.id`,
};
