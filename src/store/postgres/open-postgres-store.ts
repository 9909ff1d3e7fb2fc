import { uptime } from 'node:os';
import type { Logger } from '../../log.ts';
import type { Secret } from '../../secret.ts';
import type { Leadership, Store } from '../store.ts';
import { Database } from './database.ts';
import { DatabaseClock } from './database-clock.ts';
import { PostgresEventStore } from './event-store.ts';
import { takeLead } from './leadership.ts';
import { migrate } from './migrate.ts';
import { News } from './news.ts';
import { PostgresFailure, toFailure } from './postgres-failure.ts';
import { PostgresStateStore } from './state-store.ts';
import { systemTimer, type Timer } from './timer.ts';
import { within } from './within.ts';
import { Worker } from './worker.ts';

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`; a direct connection, not PgBouncer's transaction mode. */
  readonly url: Secret | string;
  readonly logger: Logger;
  readonly clock?: Timer;
  readonly random?: () => number;
  /** Milliseconds that only ever grow, also while the machine sleeps, as far as it knows. */
  readonly now?: () => number;
  /** What the machine takes for the time, in milliseconds since 1970. */
  readonly wallNow?: () => number;
  /** Connections of this process at most, besides one for news and one for each leadership. */
  readonly connections?: number;
  /** After how long of silence, in milliseconds, others take over what this process holds. */
  readonly leaseMs?: number;
}

const CONNECTIONS = 10;
const LEASE_MS = 6000;
/** For a server that no longer answers, at the end. */
const LONGEST_GOODBYE_MS = 2000;

/** Of the machine: a process's own clock stands still while the machine sleeps. */
const sinceStart = (): number => uptime() * 1000;

interface Parts {
  readonly url: string;
  readonly timer: Timer;
  readonly logger: Logger;
  readonly database: Database;
  readonly worker: Worker;
  readonly clock: DatabaseClock;
  readonly news: News;
}

class PostgresStore implements Store {
  readonly events: PostgresEventStore;
  readonly state: PostgresStateStore;
  readonly #parts: Parts;
  readonly #leaderships = new Set<Leadership>();
  #closed: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.events = new PostgresEventStore(parts);
    this.state = new PostgresStateStore(parts.database);
  }

  async lead(name: string): Promise<Leadership | undefined> {
    if (this.#closed !== undefined) throw new PostgresFailure('closed');
    const leadership = await takeLead(this.#parts.url, name, this.#parts.timer);
    if (leadership === undefined) return undefined;
    this.#leaderships.add(leadership);
    leadership.lost.addEventListener('abort', () => this.#leaderships.delete(leadership), { once: true });
    return leadership;
  }

  isReady(): Promise<boolean> {
    return this.#parts.worker.renew();
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    const { worker, news, database, timer, logger } = this.#parts;
    await worker.close().catch((error: unknown) => {
      logger.warn({ code: toFailure(error).code }, 'what was held is free after the lease');
    });
    const goodbyes = [...[...this.#leaderships].map((one) => one.giveBack()), news.close(), database.close()];
    await within(timer, LONGEST_GOODBYE_MS, Promise.allSettled(goodbyes));
  }
}

/**
 * A store in PostgreSQL (14 or later), for one or more processes. Brings the database to this program's version first.
 * @throws StartError `store` when the database cannot be used, with what to do.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const {
    logger,
    clock: timer = systemTimer,
    random = Math.random,
    now = sinceStart,
    wallNow = Date.now,
  } = options;
  const url = typeof options.url === 'string' ? options.url : options.url.reveal();
  await migrate(url, logger);
  const database = new Database(url, options.connections ?? CONNECTIONS, logger);
  const news = new News({ url, timer, random });
  const dated = new DatabaseClock({ database, logger, now, wallNow });
  const worker = new Worker({
    database,
    clock: dated,
    timer,
    logger,
    leaseMs: options.leaseMs ?? LEASE_MS,
    onBeat: () => news.announce(),
    onFreed: () => news.announceToAll(),
  });
  try {
    await worker.start();
  } catch (error) {
    await database.close();
    throw error;
  }
  void news.start();
  return new PostgresStore({ url, timer, logger, database, worker, clock: dated, news });
}
