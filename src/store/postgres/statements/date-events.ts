/**
 * Times that fit the clock after it jumped. Run by every process that saw the jump: what was dated anew may only be
 * taken for a little younger by the next one, never for something of the future.
 */
import type { Statement } from './statement.ts';

/** Rows that one statement changes at most. */
export const DATE_BATCH = 2000;

/** The clock went ahead by $1 milliseconds: what waits is as old as before, and so is what died. */
export const DATE_ON: Statement = {
  name: 'date-on',
  text: `
update cchc_bot.events
set
  revived_at = case
    when finished_at is null then least(now(), greatest(accepted_at, revived_at) + $1 * interval '1 millisecond')
    else revived_at
  end,
  finished_at = case
    when finished_at is null then null
    else least(now(), finished_at + $1 * interval '1 millisecond')
  end
where finished_at is null or dead_reason is not null`,
};

/** The clock went back: nothing was accepted or ended later than now. */
export const DATE_BACK: Statement = {
  name: 'date-back',
  text: `
update cchc_bot.events
set
  accepted_at = least(accepted_at, now()),
  revived_at = case when revived_at > now() then now() else revived_at end,
  finished_at = case when finished_at > now() then now() else finished_at end
where id in (
  select id from cchc_bot.events
  where (finished_at is null and greatest(accepted_at, revived_at) > now())
    or (finished_at > now() and payload is not null)
  limit ${DATE_BATCH}
)
returning id`,
};
