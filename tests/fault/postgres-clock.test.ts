/**
 * The clock of a real PostgreSQL server jumps by hours: `now()` of the statements is one that a test moves, found before
 * the server's own.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import { accept, HOUR_MS, payloads, settle, takeAll, takeOne } from '../contract/store/store-harness.ts';
import { type PostgresServer, startPostgres, type TestDatabase } from '../support/postgres-server.ts';
import { silentLogger } from '../support/silent-logger.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;

const MOVED_CLOCK = `
create schema moved;
create table moved.by (ms float8 not null);
insert into moved.by values (0);
create function moved.now() returns timestamptz stable language sql
  as $$ select pg_catalog.now() + (select ms from moved.by) * interval '1 millisecond' $$;
`;

let server: PostgresServer;
let database: TestDatabase;
let first: Store;
let second: Store;
/** What the machines of the bot know to have gone by. */
let elapsed: number;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.close());

beforeEach(async () => {
  elapsed = 0;
  database = await server.createDatabase();
  await database.query(MOVED_CLOCK);
  const name = new URL(database.url).pathname.slice(1);
  await database.query(`alter database ${name} set search_path = moved, pg_catalog, public`);
  const options = { url: database.url, logger: silentLogger, now: () => elapsed };
  first = await openPostgresStore(options);
  second = await openPostgresStore(options);
  await beat();
});
afterEach(() => Promise.all([first, second].map((store) => store.close())));

const moveClock = (ms: number) => database.query('update moved.by set ms = ms + $1', [ms]);

/** Time that goes by for everybody. */
async function pass(ms: number): Promise<void> {
  elapsed += ms;
  await moveClock(ms);
}

async function beat(): Promise<void> {
  await first.isReady();
  await second.isReady();
}

const agesIn = async (): Promise<number[]> =>
  (
    await database.query(
      `select extract(epoch from moved.now() - greatest(accepted_at, revived_at)) * 1000 as age
       from cchc_bot.events where finished_at is null`,
    )
  ).map(({ age }) => Number(age));

describe.each([
  ['forward', 3 * HOUR_MS],
  ['backward', -3 * HOUR_MS],
])('a clock of the database that jumps %s by hours', (_, jump) => {
  it('makes no waiting message old, from the first look on', async () => {
    await accept(first, '1');
    await moveClock(jump);
    const { ageMs } = await takeOne(second);
    expect(ageMs).toBeLessThan(MINUTE_MS);
  });

  it('leaves the age of what waits within a minute of the truth, or younger', async () => {
    await accept(first, '1');
    await pass(20 * MINUTE_MS);
    await beat();
    await moveClock(jump);
    await beat();
    await vi.waitFor(async () => {
      for (const age of await agesIn()) {
        expect(age).toBeGreaterThanOrEqual(0);
        expect(age).toBeLessThan(21 * MINUTE_MS);
      }
    });
    await pass(50 * MINUTE_MS);
    const { ageMs } = await takeOne(second);
    expect(ageMs).toBeGreaterThanOrEqual(50 * MINUTE_MS);
    expect(ageMs).toBeLessThan(71 * MINUTE_MS);
  });

  it('keeps nobody from what was put off, nor for longer', async () => {
    await accept(first, '1');
    await first.events.defer(await takeOne(first), MINUTE_MS, true);
    await moveClock(jump);
    const taken = await takeAll(second);
    expect(payloads(taken)).toEqual(['1']);
    await second.events.defer(taken[0] ?? { id: '', fence: 0 }, MINUTE_MS, true);
    await pass(MINUTE_MS);
    expect(payloads(await takeAll(first))).toEqual(['1']);
  });

  it('takes work from no worker that lives, and new messages are answered', async () => {
    await accept(first, '1');
    const work = await takeOne(first);
    await moveClock(jump);
    await beat();
    await beat();
    expect(await takeAll(second)).toEqual([]);
    expect(await first.events.finish(work, 'done')).toBe(true);
    await accept(second, '2');
    expect((await takeOne(second)).ageMs).toBeLessThan(MINUTE_MS);
  });

  it('keeps dead letters, and texts of answered messages no longer than they may be', async () => {
    await settle(first, 'dead', { dead: 'refused' });
    await settle(first, 'done');
    await moveClock(jump);
    await beat();
    const retention = { doneMs: 30 * MINUTE_MS, deadMs: HOUR_MS, keysMs: 30 * DAY_MS };
    await vi.waitFor(async () => {
      const [row] = await database.query(
        'select extract(epoch from moved.now() - finished_at) * 1000 as age from cchc_bot.events where dead_reason is not null',
      );
      expect(Math.abs(Number(row?.['age']))).toBeLessThan(MINUTE_MS);
    });
    await first.events.sweep(retention);
    expect(await first.events.deadLetters(9)).toHaveLength(1);
    await pass(31 * MINUTE_MS);
    await vi.waitFor(async () => {
      await first.events.sweep(retention);
      const texts = 'select from cchc_bot.events where payload is not null and dead_reason is null';
      expect(await database.query(texts)).toEqual([]);
    });
  });
});

it('time that goes by while nobody looks is no jump', async () => {
  await accept(first, '1');
  await pass(3 * HOUR_MS);
  await beat();
  expect((await takeOne(second)).ageMs).toBeGreaterThanOrEqual(3 * HOUR_MS);
});
