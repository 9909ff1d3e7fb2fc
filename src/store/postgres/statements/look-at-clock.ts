import { TOLERATED_MS } from './dates.ts';
import type { Statement } from './statement.ts';

export interface LookRow {
  /** How far message time is from the clock, in milliseconds: changes with each jump. */
  readonly message_ms: number;
  /** Message time, in milliseconds since 1970. */
  readonly time_ms: number;
}

/**
 * Notes what the clock shows, and holds it against what it showed before: $1 milliseconds that went by since this
 * process looked last, by a clock of its own that only grows (null at its first look); $2 whether the machine of this
 * process may have slept without that clock going on; $3 message time as it must be at least, by that clock (null too).
 *
 * A clock that stands before what it showed has jumped back. One that stands later than any time that went by has jumped
 * ahead: some process looks every few seconds, so the one that asks was the last to, or nearly. One that stood still is
 * behind. The row is locked from the comparison on, and says afterwards that the clock stands where it stands: whoever
 * comes next, or again, finds nothing to do.
 */
export const LOOK_AT_CLOCK: Statement = {
  name: 'look-at-clock',
  text: `
update cchc_bot.clock as c
set (shown_at, message_ms, retention_ms) = (
  select
    shown,
    c.message_ms - jump + behind,
    -- Held back by nothing but a machine that knows that it was awake; what is ahead of the clock may be given up.
    behind + case
      when $2::boolean and jump >= 0 then greatest(0, c.retention_ms - jump)
      else c.retention_ms - jump
    end
  from (select (extract(epoch from now() - c.shown_at) * 1000)::float8 as gone) as since
  cross join lateral (
    select case
      when gone < -${TOLERATED_MS} then gone
      when gone > $1::float8 + ${TOLERATED_MS} then gone - $1::float8
      else 0
    end as jump
  ) as jumped
  cross join lateral (
    select case when jump < 0 then now() else greatest(c.shown_at, now()) end as shown
  ) as seen
  cross join lateral (
    select $3::float8 - (extract(epoch from shown) * 1000 + c.message_ms - jump)::float8 as missing
  ) as known
  cross join lateral (
    select case when missing > ${TOLERATED_MS} then missing else 0 end as behind
  ) as mended
)
returning message_ms, (extract(epoch from shown_at) * 1000)::float8 + message_ms as time_ms`,
};
