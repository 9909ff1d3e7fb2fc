/**
 * This process among those that share the database. It renews its row; when it is silent for too long, the others
 * free what it holds. It frees what dead ones held.
 */
import type { Logger } from '../../log.ts';
import type { Database } from './database.ts';
import type { DatabaseClock } from './database-clock.ts';
import { toFailure } from './postgres-failure.ts';
import {
  DELETE_DEAD_WORKERS,
  DELETE_WORKER,
  FREE_EVENTS_OF_DEAD,
  GIVE_BACK_EVENTS,
  REGISTER_WORKER,
  RENEW_WORKER,
  type RenewRow,
} from './statements/workers.ts';
import type { Timer } from './timer.ts';

export interface WorkerParts {
  readonly database: Database;
  readonly clock: DatabaseClock;
  readonly timer: Timer;
  readonly logger: Logger;
  /** How long a worker may be silent before others take over; it speaks three times as often. */
  readonly leaseMs: number;
  /** Called at each beat: whatever was missed is looked for then. */
  readonly onBeat: () => void;
  /** Called when events were freed that others may take. */
  readonly onFreed: () => void;
}

export class Worker {
  readonly #parts: WorkerParts;
  #id = '0';
  #beat: Promise<boolean> | undefined;
  #cancel: () => void = () => undefined;
  #isClosed = false;
  #isReachable = true;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  /** Changes when it was taken for dead. */
  get id(): string {
    return this.#id;
  }

  async start(): Promise<void> {
    await this.#parts.clock.look();
    await this.register();
    this.#schedule();
  }

  async register(): Promise<void> {
    const [row] = await this.#parts.database.run<{ id: string }>(REGISTER_WORKER, []);
    if (row) this.#id = row.id;
  }

  /** Writes a sign of life; whether that worked. Never rejects. */
  renew(): Promise<boolean> {
    this.#beat ??= this.#renew().finally(() => {
      this.#beat = undefined;
    });
    return this.#beat;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancel();
    await this.#beat;
    const { database, onFreed } = this.#parts;
    await database.run(GIVE_BACK_EVENTS, [this.#id]);
    await database.run(DELETE_WORKER, [this.#id]);
    // Also of chats whose next event this one would have taken.
    onFreed();
  }

  #schedule(): void {
    this.#cancel = this.#parts.timer.after(this.#parts.leaseMs / 3, () => {
      void this.renew().then(() => {
        if (this.#isClosed) return;
        this.#parts.onBeat();
        this.#schedule();
      });
    });
  }

  async #renew(): Promise<boolean> {
    if (this.#isClosed) return false;
    try {
      await this.#judgeOthers();
      this.#tell(true);
      return true;
    } catch (error) {
      this.#tell(false, toFailure(error).code);
      return false;
    }
  }

  async #judgeOthers(): Promise<void> {
    const { database, clock, leaseMs, onFreed, logger } = this.#parts;
    await clock.look();
    const [row] = await database.run<RenewRow>(RENEW_WORKER, [this.#id, leaseMs]);
    if (row === undefined) return this.register();
    if (!row.is_steady) return;
    await database.run(DELETE_DEAD_WORKERS, [this.#id, leaseMs]);
    const freed = await database.run(FREE_EVENTS_OF_DEAD, []);
    if (freed.length === 0) return;
    logger.warn({ events: freed.length }, 'events of a worker that went away are free');
    onFreed();
  }

  #tell(isReachable: boolean, code?: string): void {
    if (isReachable === this.#isReachable) return;
    this.#isReachable = isReachable;
    if (isReachable) this.#parts.logger.info('database is back');
    else this.#parts.logger.warn({ code }, 'database cannot be used');
  }
}
