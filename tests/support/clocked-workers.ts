/** Workers on a database whose clock a test moves, on machines whose clocks a test moves too. */
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { PostgresServer, TestDatabase } from './postgres-server.ts';
import { silentLogger } from './silent-logger.ts';

/** What the clocks of a machine show, in milliseconds. */
export interface Machine {
  up: number;
  wall: number;
}

/** `now()` as the statements see it, found before the server's own. */
const MOVED_CLOCK = `
create schema moved;
create table moved.by (ms float8 not null);
insert into moved.by values (0);
create function moved.now() returns timestamptz stable language sql
  as $$ select pg_catalog.now() + (select ms from moved.by) * interval '1 millisecond' $$;
`;

export class ClockedWorkers {
  readonly database: TestDatabase;
  readonly stores: Store[] = [];
  readonly #machines = new Set<Machine>();

  private constructor(database: TestDatabase) {
    this.database = database;
  }

  static async create(server: PostgresServer): Promise<ClockedWorkers> {
    const database = await server.createDatabase();
    await database.query(MOVED_CLOCK);
    const name = new URL(database.url).pathname.slice(1);
    await database.query(`alter database ${name} set search_path = moved, pg_catalog, public`);
    return new ClockedWorkers(database);
  }

  /** Starts a worker. It looks at the clock when it is told to, never by itself. */
  async open(machine: Machine): Promise<Store> {
    const store = await openPostgresStore({
      url: this.database.url,
      logger: silentLogger,
      clock: { after: () => () => undefined },
      now: () => machine.up,
      wallNow: () => machine.wall,
    });
    this.#machines.add(machine);
    this.stores.push(store);
    return store;
  }

  async close(): Promise<void> {
    await Promise.all(this.stores.splice(0).map((store) => store.close()));
  }

  async moveClock(ms: number): Promise<void> {
    await this.database.query('update moved.by set ms = ms + $1', [ms]);
  }

  /** Time that goes by, for everybody but a machine that sleeps without knowing. */
  async pass(ms: number, sleeper?: Machine): Promise<void> {
    for (const machine of this.#machines) {
      if (machine === sleeper) continue;
      machine.up += ms;
      machine.wall += ms;
    }
    await this.moveClock(ms);
  }

  /** All look at once, and then again; whether every look worked. */
  async lookAll(): Promise<boolean> {
    const looks: boolean[] = [];
    for (let round = 0; round < 2; round += 1)
      looks.push(...(await Promise.all(this.stores.map((store) => store.isReady()))));
    return looks.every(Boolean);
  }
}
