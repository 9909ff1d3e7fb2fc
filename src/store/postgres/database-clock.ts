/**
 * The database's clock may jump; the machine of this process may sleep. At each look the process tells the database how
 * much time went by here, and the database decides, once for all processes (`statements/look-at-clock.ts`).
 */
import type { Logger } from '../../log.ts';
import type { Database } from './database.ts';
import { TOLERATED_MS } from './statements/dates.ts';
import { LOOK_AT_CLOCK, type LookRow } from './statements/look-at-clock.ts';

export interface DatabaseClockParts {
  readonly database: Pick<Database, 'run'>;
  readonly logger: Logger;
  /** Milliseconds that only ever grow: how long the machine was awake. */
  readonly now: () => number;
  /** What the machine takes for the time, in milliseconds. */
  readonly wallNow: () => number;
}

/** The last look that was answered. */
interface Look {
  readonly askedAt: number;
  readonly messageMs: number;
  readonly timeMs: number;
}

/** Several looks that fail, or one that nobody took. */
const LONGEST_UNSEEN_MS = 10_000;

export class DatabaseClock {
  readonly #parts: DatabaseClockParts;
  #last: Look | undefined;
  /** By how much the wall clock is ahead of the other one, when that was told last. */
  #lead: number;
  #looking: Promise<void> | undefined;

  constructor(parts: DatabaseClockParts) {
    this.#parts = parts;
    this.#lead = parts.wallNow() - parts.now();
  }

  /** Rejects with `PostgresFailure`. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  /** Before dates are compared with what the clock showed: after an outage that is long ago. */
  async lookAfterPause(): Promise<void> {
    const isSeen = this.#last !== undefined && this.#parts.now() - this.#last.askedAt < LONGEST_UNSEEN_MS;
    if (!isSeen) await this.look();
  }

  async #look(): Promise<void> {
    const { database, logger, now, wallNow } = this.#parts;
    const last = this.#last;
    const askedAt = now();
    const lead = wallNow() - askedAt;
    // A clock that is set right little by little tells it too, later.
    const hasSlept = lead - this.#lead > TOLERATED_MS;
    const elapsed = askedAt - (last?.askedAt ?? askedAt);
    const values = last ? [elapsed, hasSlept, last.timeMs + elapsed] : [null, hasSlept, null];
    const [row] = await database.run<LookRow>(LOOK_AT_CLOCK, values);
    if (row === undefined) return;
    if (hasSlept || lead < this.#lead) this.#lead = lead;
    this.#last = { askedAt, messageMs: row.message_ms, timeMs: row.time_ms };
    const jump = last === undefined ? 0 : last.messageMs - row.message_ms;
    if (jump !== 0) logger.warn({ ms: Math.round(jump) }, 'the clock of the database jumped');
  }
}
