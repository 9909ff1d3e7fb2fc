/** Time that goes by is no jump of the database's clock, though a machine slept through it without knowing. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { accept, HOUR_MS, settle, takeOne } from '../contract/store/store-harness.ts';
import { ClockedWorkers, type Machine } from '../support/clocked-workers.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';

const MINUTE_MS = 60_000;
const RETENTION = { doneMs: 30 * MINUTE_MS, deadMs: HOUR_MS, keysMs: 720 * HOUR_MS };

let server: PostgresServer;
let workers: ClockedWorkers;
let first: Store;
let second: Store;
let machine: Machine;
let other: Machine;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.close());

beforeEach(async () => {
  workers = await ClockedWorkers.create(server);
  machine = { up: 0, wall: 0 };
  other = { up: 50 * HOUR_MS, wall: 5 };
  first = await workers.open(machine);
  second = await workers.open(other);
  await workers.lookAll();
});
afterEach(() => workers.close());

async function ageAtHand(): Promise<number> {
  const [figures] = await first.events.figures();
  return figures?.oldestMs ?? Number.NaN;
}

const sweep = () => Promise.all(workers.stores.map((store) => store.events.sweep(RETENTION)));
const countDead = async () => (await first.events.deadLetters(9)).length;

describe('time that goes by is no jump', () => {
  it('while nobody looks', async () => {
    await accept(first, '1');
    await workers.pass(3 * HOUR_MS);
    expect((await takeOne(second)).ageMs).toBeGreaterThanOrEqual(3 * HOUR_MS);
    await workers.lookAll();
    expect(await ageAtHand()).toBeGreaterThanOrEqual(3 * HOUR_MS);
  });

  it('while one machine sleeps and another one is awake', async () => {
    await settle(first, 'dead', { dead: 'refused' });
    await accept(first, '1');
    for (let times = 0; times < 4; times += 1) {
      await workers.pass(20 * MINUTE_MS, machine);
      expect(await second.isReady()).toBe(true);
    }
    await workers.lookAll();
    expect(await ageAtHand()).toBeGreaterThanOrEqual(80 * MINUTE_MS);
    await sweep();
    expect(await countDead()).toBe(0);
  });

  it('while no process is there', async () => {
    await accept(first, '1');
    await workers.close();
    await workers.pass(3 * HOUR_MS);
    first = await workers.open(machine);
    await workers.lookAll();
    expect((await takeOne(first)).ageMs).toBeGreaterThanOrEqual(3 * HOUR_MS);
  });
});

describe('a machine of the database that slept without knowing', () => {
  const asleepMs = 3 * HOUR_MS;

  it('has let time go by all the same, and once only, when its clock is set right', async () => {
    await settle(first, 'dead', { dead: 'refused' });
    await accept(first, '1');
    await workers.pass(asleepMs);
    await workers.moveClock(-asleepMs);
    expect(await workers.lookAll()).toBe(true);
    expect(await ageAtHand()).toBeGreaterThan(asleepMs - MINUTE_MS);
    await sweep();
    expect(await countDead()).toBe(0);
    await first.events.finish(await takeOne(first), { dead: 'late' });
    await accept(first, '2');
    await workers.moveClock(asleepMs);
    expect(await workers.lookAll()).toBe(true);
    expect(await ageAtHand()).toBeLessThan(MINUTE_MS);
    await sweep();
    expect(await countDead()).toBe(1);
    await workers.pass(61 * MINUTE_MS);
    await sweep();
    expect(await countDead()).toBe(0);
  });
});

describe('a machine that slept without knowing, the only one', () => {
  beforeEach(async () => {
    await workers.close();
    first = await workers.open(machine);
    await workers.lookAll();
    await settle(first, 'dead', { dead: 'refused' });
    await accept(first, '1');
  });

  it('answers what waited, and keeps no text for longer, when its own clock was set right', async () => {
    await workers.moveClock(3 * HOUR_MS);
    machine.wall += 3 * HOUR_MS;
    await workers.lookAll();
    expect((await takeOne(first)).ageMs).toBeLessThan(MINUTE_MS);
    await sweep();
    expect(await countDead()).toBe(0);
  });

  it('keeps no text for longer once its own clock is set right, at once or little by little', async () => {
    await workers.moveClock(3 * HOUR_MS);
    await workers.lookAll();
    await sweep();
    expect(await countDead()).toBe(1);
    await workers.pass(MINUTE_MS);
    machine.wall += 40_000;
    await workers.lookAll();
    expect(await countDead()).toBe(1);
    machine.wall += 40_000;
    await sweep();
    expect(await countDead()).toBe(0);
    expect((await takeOne(first)).ageMs).toBeLessThan(3 * MINUTE_MS);
  });

  it('keeps dead letters when its clock, and with it that of the database, was hours back for a while', async () => {
    for (const jump of [-7 * HOUR_MS, 7 * HOUR_MS]) {
      await workers.moveClock(jump);
      machine.wall += jump;
      await workers.lookAll();
    }
    await sweep();
    expect(await countDead()).toBe(1);
    expect((await takeOne(first)).ageMs).toBeLessThan(MINUTE_MS);
  });
});
