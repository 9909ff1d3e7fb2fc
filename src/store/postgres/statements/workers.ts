/**
 * Workers: a process that holds events has a row and renews it. All times are the database's. $2 is how long a
 * worker may be silent, in milliseconds; a row from the future was written before the clock went back.
 */
import type { Statement } from './statement.ts';

const LEASE = "$2 * interval '1 millisecond'";
const SILENT = `(seen_at < now() - ${LEASE} or seen_at > now() + ${LEASE})`;

export const REGISTER_WORKER: Statement = {
  name: 'register-worker',
  text: 'insert into cchc_bot.workers default values returning id',
};

export interface RenewRow {
  /** It was seen without a gap for as long as others may be silent: it may judge them. */
  readonly is_steady: boolean;
}

/**
 * $1 this worker. After an outage or a jump of the clock every worker looks silent; who was silent itself gives the
 * others time to come back.
 */
export const RENEW_WORKER: Statement = {
  name: 'renew-worker',
  text: `
update cchc_bot.workers
set steady_since = case when ${SILENT} then now() else steady_since end, seen_at = now()
where id = $1
returning now() - steady_since >= ${LEASE} as is_steady`,
};

/** $1 this worker, which is not among the dead. */
export const DELETE_DEAD_WORKERS: Statement = {
  name: 'delete-dead-workers',
  text: `delete from cchc_bot.workers where id <> $1 and ${SILENT}`,
};

/**
 * Frees what is held by a worker that is not there; of an answer that was being sent, a part may be out. Comes after the deletion, in a statement of its own, so that it
 * sees all that the dead had taken; run again and again, it also mends a deletion whose second step failed.
 */
export const FREE_EVENTS_OF_DEAD: Statement = {
  name: 'free-events-of-dead',
  text: `
update cchc_bot.events as e
set worker = null, fence = e.fence + 1, is_taken_over = e.parts is not null
where e.worker is not null and not exists (select from cchc_bot.workers as w where w.id = e.worker)
returning e.id`,
};

/** Gives back all that $1 holds. Of an answer that was being sent, a part may be out. */
export const GIVE_BACK_EVENTS: Statement = {
  name: 'give-back-events',
  text: `
update cchc_bot.events
set worker = null, fence = fence + 1, is_taken_over = parts is not null
where worker = $1
returning id`,
};

export const DELETE_WORKER: Statement = {
  name: 'delete-worker',
  text: 'delete from cchc_bot.workers where id = $1',
};
