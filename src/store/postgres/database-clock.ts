/**
 * The database's clock dates all that is kept, and may jump. Each process measures it against a clock of its own that
 * only grows; who sees a jump dates anew what waits, so that nothing is too old or in the future for it.
 */
import type { Logger } from '../../log.ts';
import { ClockWatch } from './clock-watch.ts';
import type { Database } from './database.ts';
import { lockNumber } from './lock-number.ts';
import { toFailure } from './postgres-failure.ts';
import { DATE_BACK, DATE_BATCH, DATE_ON } from './statements/date-events.ts';

export interface DatabaseClockParts {
  readonly database: Database;
  readonly logger: Logger;
  /** Milliseconds that only ever grow, also while the machine sleeps. */
  readonly now: () => number;
}

const LOCKS = [lockNumber('clock', '')];

export class DatabaseClock {
  readonly #parts: DatabaseClockParts;
  readonly #watch = new ClockWatch();
  /** How far the clock went ahead of what is written, until that was mended. */
  #ahead = { ms: 0, until: Number.NEGATIVE_INFINITY };
  #mendsBack = false;
  #mending: Promise<void> | undefined;

  constructor(parts: DatabaseClockParts) {
    this.#parts = parts;
  }

  now(): number {
    return this.#parts.now();
  }

  /**
   * To be told of each reading, and when it was asked for. By how many milliseconds what was read together with it looks
   * older than it is.
   */
  heard(clockMs: number, askedAt: number): number {
    const jump = this.#watch.jumpUntil({ clockMs, askedAt, heardAt: this.now() });
    if (jump > 0) this.#ahead = { ms: this.#unmended() + jump, until: Number.POSITIVE_INFINITY };
    if (jump < 0) this.#mendsBack = true;
    if (jump !== 0) this.#parts.logger.warn({ ms: Math.round(jump) }, 'the clock of the database jumped');
    if (this.#mendsBack || this.#unmended() > 0) this.#mending ??= this.#mend();
    return askedAt < this.#ahead.until ? this.#ahead.ms : 0;
  }

  #unmended(): number {
    return this.#ahead.until === Number.POSITIVE_INFINITY ? this.#ahead.ms : 0;
  }

  /** What fails is tried again at the next reading. */
  async #mend(): Promise<void> {
    try {
      const aheadMs = this.#unmended();
      if (aheadMs > 0) {
        await this.#parts.database.runLocked(LOCKS, DATE_ON, [aheadMs]);
        if (this.#ahead.ms === aheadMs) this.#ahead = { ms: aheadMs, until: this.now() };
      }
      if (this.#mendsBack) {
        while ((await this.#parts.database.runLocked(LOCKS, DATE_BACK, [])).length >= DATE_BATCH);
        this.#mendsBack = false;
      }
    } catch (error) {
      this.#parts.logger.debug({ code: toFailure(error).code }, 'times are mended later');
    } finally {
      this.#mending = undefined;
    }
  }
}
