/** Stores on a database of their own, and what a test may do to them. */
import { setImmediate } from 'node:timers/promises';
import {
  openPostgresStore,
  type PostgresStoreOptions,
} from '../../src/store/postgres/open-postgres-store.ts';
import { FREE_EVENTS_OF_DEAD } from '../../src/store/postgres/statements/workers.ts';
import type { Store } from '../../src/store/store.ts';
import type { StoreHarness } from '../contract/store/store-harness.ts';
import type { PostgresServer, TestDatabase } from './postgres-server.ts';
import { silentLogger } from './silent-logger.ts';

interface Opened {
  /** What its connections are called. */
  readonly name: string;
  readonly worker: string;
}

export interface PostgresHarness extends StoreHarness {
  readonly database: TestDatabase;
  open(options?: Partial<PostgresStoreOptions> & { readonly url?: string }): Promise<Store>;
  breakWrites(): Promise<() => Promise<void>>;
  /** Ends the connections of one store or, without it, of all, as a failing server or network does. */
  cutConnections(store?: Store): Promise<void>;
}

/** Databases that were used and are empty again: making one takes longer than most tests. */
const used = new WeakMap<PostgresServer, TestDatabase[]>();
const EMPTY = 'delete from cchc_bot.events; delete from cchc_bot.workers; delete from cchc_bot.state';

class Harness implements PostgresHarness {
  readonly database: TestDatabase;
  readonly #server: PostgresServer;
  readonly #stores = new Map<Store, Opened>();

  constructor(database: TestDatabase, server: PostgresServer) {
    this.database = database;
    this.#server = server;
  }

  async open(options: Partial<PostgresStoreOptions> & { readonly url?: string } = {}): Promise<Store> {
    const name = `store-${this.#stores.size}`;
    const url = new URL(options.url ?? this.database.url);
    url.searchParams.set('application_name', name);
    const store = await openPostgresStore({ logger: silentLogger, ...options, url: url.href });
    const [row] = await this.database.query('select max(id) as id from cchc_bot.workers');
    this.#stores.set(store, { name, worker: String(row?.['id']) });
    return store;
  }

  async crash(store: Store): Promise<void> {
    const opened = this.#stores.get(store);
    // What the other workers do when it has been silent for long enough.
    await this.database.query('delete from cchc_bot.workers where id = $1', [opened?.worker]);
    await this.database.query(FREE_EVENTS_OF_DEAD.text);
    await this.cutConnections(store);
    // Nothing is held any more that it could give back; this only ends what is left of it in this process.
    await store.close();
  }

  async cutConnections(store?: Store): Promise<void> {
    const name = store === undefined ? 'store-%' : this.#stores.get(store)?.name;
    const ended = await this.database.query(
      `select pid, pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name like $1`,
      [name],
    );
    const pids = ended.map(({ pid }) => pid);
    const left = 'select pid from pg_stat_activity where pid = any ($1)';
    while ((await this.database.query(left, [pids])).length > 0);
    // The ends of the connections have arrived: let them be read.
    await setImmediate();
    await setImmediate();
  }

  async advance(ms: number): Promise<void> {
    const names = ['accepted_at', 'due_at', 'deferred_at', 'finished_at', 'revived_at'];
    const changes = names.map((name) => `${name} = ${name} - $1 * interval '1 millisecond'`);
    await this.database.query(`update cchc_bot.events set ${changes.join(', ')}`, [ms]);
  }

  async breakWrites(): Promise<() => Promise<void>> {
    const setReadOnly = async (value: 'on' | 'off') => {
      // Said in the transaction itself: what it sets must not keep it from being set back.
      await this.database.query(
        `begin read write; alter database ${new URL(this.database.url).pathname.slice(1)}
         set default_transaction_read_only = ${value}; commit`,
      );
      await this.cutConnections();
    };
    await setReadOnly('on');
    return () => setReadOnly('off');
  }

  async dispose(): Promise<void> {
    await Promise.all([...this.#stores.keys()].map((store) => store.close()));
    await this.database.query(EMPTY);
    used.set(this.#server, [...(used.get(this.#server) ?? []), this.database]);
  }
}

export async function createPostgresHarness(server: PostgresServer): Promise<PostgresHarness> {
  const database = used.get(server)?.pop() ?? (await server.createDatabase());
  return new Harness(database, server);
}
