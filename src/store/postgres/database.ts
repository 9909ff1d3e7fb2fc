/** The connections for everything that is done in a moment. Fails with `PostgresFailure`, within seconds. */
import { Pool, type PoolClient } from 'pg';
import type { Logger } from '../../log.ts';
import { connectionSettings } from './connection-settings.ts';
import { toFailure } from './postgres-failure.ts';
import type { Statement } from './statements/statement.ts';

/** `Row` is what the statement's file says that it answers. */
export type Run = <Row>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;

/** Begins a transaction that locks these numbers until its end. */
const beginLocked = (locks: readonly string[]): string =>
  ['begin', ...locks.map((lock) => `select pg_advisory_xact_lock(${lock})`)].join('; ');

export class Database {
  readonly #pool: Pool;

  constructor(url: string, size: number, logger: Logger) {
    this.#pool = new Pool({ ...connectionSettings(url), max: size });
    this.#pool.on('error', (error) =>
      logger.debug({ code: toFailure(error).code }, 'database connection lost'),
    );
    // A connection that ends is told to the statement that runs on it, and by the pool while it lies idle. Between the
    // two nobody listens for a moment, and an error that nobody listens for ends the process.
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  readonly run: Run = async <Row>(statement: Statement, values: readonly unknown[]) => {
    const { rows } = await this.#pool.query({ ...statement, values: [...values] }).catch(rethrow);
    return rows as Row[];
  };

  /** Runs one statement in a transaction, after the locks: it sees all that their holders before did. */
  runLocked<Row>(locks: readonly string[], statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return this.#withClient(async (client) => {
      const [, { rows }] = await Promise.all([
        client.query(beginLocked(locks)),
        client.query({ ...statement, values: [...values] }),
        client.query('commit'),
      ]).catch(rethrow);
      return rows as Row[];
    });
  }

  /** A transaction of several steps after a lock. What `work` throws undoes it and is thrown on. */
  transaction(lock: string, work: (run: Run) => Promise<void>): Promise<void> {
    return this.#withClient(async (client) => {
      await client.query(beginLocked([lock])).catch(rethrow);
      await work(async <Row>(statement: Statement, values: readonly unknown[]) => {
        const { rows } = await client.query({ ...statement, values: [...values] }).catch(rethrow);
        return rows as Row[];
      });
      await client.query('commit').catch(rethrow);
    });
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch(rethrow);
    let isWhole = false;
    try {
      const result = await work(client);
      isWhole = true;
      return result;
    } finally {
      // Whatever state it is in after a failure: the server undoes the rest when it is closed.
      client.release(!isWhole);
    }
  }
}

function rethrow(error: unknown): never {
  throw toFailure(error);
}
