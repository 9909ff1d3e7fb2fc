/**
 * The clock of a real PostgreSQL server jumps by hours and years: `now()` of the statements is one that a test moves.
 * Four workers share it, on two machines.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOOK_AT_CLOCK } from '../../src/store/postgres/statements/look-at-clock.ts';
import type { Store } from '../../src/store/store.ts';
import { accept, HOUR_MS, payloads, settle, takeAll, takeOne } from '../contract/store/store-harness.ts';
import { ClockedWorkers } from '../support/clocked-workers.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;
const YEAR_MS = 365 * DAY_MS;
const RETENTION = { doneMs: 30 * MINUTE_MS, deadMs: HOUR_MS, keysMs: 30 * DAY_MS };

let server: PostgresServer;
let workers: ClockedWorkers;
let first: Store;
let second: Store;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.close());

beforeEach(async () => {
  workers = await ClockedWorkers.create(server);
  const machines = [
    { up: 0, wall: 0 },
    { up: 7 * DAY_MS, wall: 5 },
  ] as const;
  first = await workers.open(machines[0]);
  second = await workers.open(machines[1]);
  await workers.open(machines[0]);
  await workers.open(machines[1]);
  expect(await workers.lookAll()).toBe(true);
});
afterEach(() => workers.close());

async function ageAtHand(): Promise<number> {
  const [figures] = await first.events.figures();
  return figures?.oldestMs ?? Number.NaN;
}

const sweep = () => Promise.all(workers.stores.map((store) => store.events.sweep(RETENTION)));
const countDead = async () => (await first.events.deadLetters(9)).length;
const texts = () => workers.database.query('select from cchc_bot.events where payload is not null');

describe.each([
  ['forward', 3 * HOUR_MS],
  ['backward', -3 * HOUR_MS],
  ['forward by a year', YEAR_MS],
])('a clock of the database that jumps %s', (_, jump) => {
  it('makes no waiting message old, from the first look on', async () => {
    await accept(first, '1');
    await workers.moveClock(jump);
    const { ageMs } = await takeOne(second);
    expect(ageMs).toBeLessThan(MINUTE_MS);
  });

  it('is mended once by all workers: what waits is as old as before, and ages on', async () => {
    await accept(first, '1');
    await workers.pass(20 * MINUTE_MS);
    await workers.lookAll();
    await workers.moveClock(jump);
    await workers.lookAll();
    expect(await ageAtHand()).toBeGreaterThanOrEqual(20 * MINUTE_MS);
    expect(await ageAtHand()).toBeLessThan(21 * MINUTE_MS);
    await workers.pass(50 * MINUTE_MS);
    const { ageMs } = await takeOne(second);
    expect(ageMs).toBeGreaterThanOrEqual(70 * MINUTE_MS);
    expect(ageMs).toBeLessThan(71 * MINUTE_MS);
  });

  it('is mended once also when nobody hears that it was', async () => {
    await accept(first, '1');
    await workers.pass(20 * MINUTE_MS);
    await workers.lookAll();
    await workers.moveClock(jump);
    for (let times = 0; times < 3; times += 1)
      await workers.database.query(LOOK_AT_CLOCK.text, [0, false, null]);
    await workers.lookAll();
    expect(await ageAtHand()).toBeGreaterThanOrEqual(20 * MINUTE_MS);
    expect(await ageAtHand()).toBeLessThan(21 * MINUTE_MS);
  });

  it('and back again leaves ages and limits as they were', async () => {
    await settle(first, 'dead', { dead: 'refused' });
    await accept(first, '1');
    await workers.moveClock(jump);
    await workers.lookAll();
    await workers.pass(20 * MINUTE_MS);
    await workers.lookAll();
    await workers.moveClock(-jump);
    await workers.lookAll();
    expect(await ageAtHand()).toBeGreaterThanOrEqual(20 * MINUTE_MS);
    expect(await ageAtHand()).toBeLessThan(21 * MINUTE_MS);
    await sweep();
    expect(await countDead()).toBe(1);
    await workers.pass(41 * MINUTE_MS);
    await sweep();
    expect(await countDead()).toBe(0);
  });

  it('keeps nobody from what was put off, nor for longer', async () => {
    await accept(first, '1');
    await first.events.defer(await takeOne(first), MINUTE_MS, true);
    await workers.moveClock(jump);
    const taken = await takeAll(second);
    expect(payloads(taken)).toEqual(['1']);
    await second.events.defer(taken[0] ?? { id: '', fence: 0 }, MINUTE_MS, true);
    await workers.pass(MINUTE_MS);
    expect(payloads(await takeAll(first))).toEqual(['1']);
  });

  it('takes work from no worker that lives, and new messages are answered', async () => {
    await accept(first, '1');
    const work = await takeOne(first);
    await workers.moveClock(jump);
    await workers.lookAll();
    expect(await takeAll(second)).toEqual([]);
    expect(await first.events.finish(work, 'done')).toBe(true);
    await accept(second, '2');
    expect((await takeOne(second)).ageMs).toBeLessThan(MINUTE_MS);
  });

  it('keeps dead letters and the texts of answered messages as long as they may be, no longer', async () => {
    await settle(first, 'dead', { dead: 'refused' });
    await settle(first, 'done');
    await workers.pass(20 * MINUTE_MS);
    await workers.lookAll();
    await workers.moveClock(jump);
    await sweep();
    expect(await countDead()).toBe(1);
    expect(await texts()).toHaveLength(2);
    await workers.pass(11 * MINUTE_MS);
    await sweep();
    expect(await texts()).toHaveLength(1);
    await workers.pass(28 * MINUTE_MS);
    await sweep();
    expect(await countDead()).toBe(1);
    await workers.pass(2 * MINUTE_MS);
    await sweep();
    expect(await texts()).toEqual([]);
  });

  it('keeps no longer what was accepted and ended before anybody saw the jump', async () => {
    await workers.moveClock(jump);
    await settle(first, 'dead', { dead: 'refused' });
    await accept(first, '1');
    await workers.lookAll();
    await sweep();
    expect(await countDead()).toBe(1);
    await workers.pass(61 * MINUTE_MS);
    await sweep();
    expect(await countDead()).toBe(0);
    expect((await takeOne(second)).ageMs).toBeGreaterThanOrEqual(61 * MINUTE_MS);
  });

  it('tells of dead letters when they died by the clock as it shows time', async () => {
    await workers.moveClock(jump);
    await workers.lookAll();
    await settle(first, 'dead', { dead: 'refused' });
    const [letter] = await first.events.deadLetters(9);
    const [row] = await workers.database.query('select extract(epoch from moved.now()) * 1000 as now');
    expect(Math.abs(Date.parse(letter?.diedAt ?? '') - Number(row?.['now']))).toBeLessThan(MINUTE_MS);
  });
});
