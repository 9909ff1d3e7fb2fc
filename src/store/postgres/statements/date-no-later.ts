import { MESSAGE_TIME, RETENTION_TIME } from './dates.ts';
import type { Statement } from './statement.ts';
import { SWEEP_BATCH } from './sweep.ts';

/**
 * Nothing was accepted or ended later than now: what was dated between a jump ahead and the first look at it. Each of
 * the conditions has its index.
 */
export const DATE_NO_LATER: Statement = {
  name: 'date-no-later',
  text: `
update cchc_bot.events
set
  accepted_at = least(accepted_at, ${MESSAGE_TIME}),
  revived_at = case when revived_at > ${MESSAGE_TIME} then ${MESSAGE_TIME} else revived_at end,
  finished_at = case when finished_at > ${RETENTION_TIME} then ${RETENTION_TIME} else finished_at end
where id in (
  select id from cchc_bot.events
  where id in (
    select id from cchc_bot.events where accepted_at > ${MESSAGE_TIME}
    union all
    select id from cchc_bot.events where finished_at is null and revived_at > ${MESSAGE_TIME}
    union all
    select id from cchc_bot.events
    where payload is not null and dead_reason is null and finished_at > ${RETENTION_TIME}
    union all
    select id from cchc_bot.events where dead_reason is not null and finished_at > ${RETENTION_TIME}
  )
  order by id
  limit ${SWEEP_BATCH}
  for update skip locked
)
returning id`,
};
