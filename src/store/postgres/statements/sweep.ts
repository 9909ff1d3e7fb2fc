import { MESSAGE_TIME, RETENTION_TIME } from './dates.ts';
import type { Statement } from './statement.ts';

/** Rows that one statement changes at most, so that it never runs into its time limit. */
export const SWEEP_BATCH = 2000;

const wipe = (name: string, which: string): Statement => ({
  name,
  text: `
update cchc_bot.events
set chat = '', payload = null, parts = null, dead_reason = null
where id in (
  select id from cchc_bot.events
  where ${which} and finished_at < ${RETENTION_TIME} - $1 * interval '1 millisecond'
  limit ${SWEEP_BATCH}
  for update skip locked
)
returning id`,
});

/** Deletes the texts of events that were answered $1 milliseconds ago. */
export const WIPE_DONE = wipe('wipe-done', 'payload is not null and dead_reason is null');

/** Deletes the texts of events that died $1 milliseconds ago. */
export const WIPE_DEAD = wipe('wipe-dead', 'dead_reason is not null');

const OLD = `accepted_at < ${MESSAGE_TIME} - $1 * interval '1 millisecond'`;

/** Deletes the keys of events that were accepted $1 milliseconds ago and whose texts are kept. */
export const DROP_KEYS: Statement = {
  name: 'drop-keys',
  text: `
update cchc_bot.events
set key = null
where id in (
  select id from cchc_bot.events
  where ${OLD} and key is not null and payload is not null
  limit ${SWEEP_BATCH}
  for update skip locked
)
returning id`,
};

/** Deletes what is left of events that were accepted $1 milliseconds ago and whose texts are deleted. */
export const DELETE_EVENTS: Statement = {
  name: 'delete-events',
  text: `
delete from cchc_bot.events
where id in (
  select id from cchc_bot.events
  where ${OLD} and payload is null
  limit ${SWEEP_BATCH}
  for update skip locked
)
returning id`,
};
