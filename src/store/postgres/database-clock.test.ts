import { expect, it } from 'vitest';
import { silentLogger } from '../../../tests/support/silent-logger.ts';
import { DatabaseClock } from './database-clock.ts';
import { PostgresFailure } from './postgres-failure.ts';

const MINUTE_MS = 60_000;

function setUp() {
  const machine = { up: 5_000, wall: 1_000_000 };
  const told: unknown[][] = [];
  const warned: object[] = [];
  let messageMs = 0;
  let isAway = false;
  const run = <Row>(_: unknown, values: readonly unknown[]): Promise<Row[]> => {
    if (isAway) return Promise.reject(new PostgresFailure('timeout'));
    told.push([...values]);
    return Promise.resolve([{ message_ms: messageMs, time_ms: 9_000_000 }] as Row[]);
  };
  const clock = new DatabaseClock({
    database: { run },
    logger: { ...silentLogger, warn: (fields: object | string) => warned.push(Object(fields)) },
    now: () => machine.up,
    wallNow: () => machine.wall,
  });
  const pass = (ms: number) => {
    machine.up += ms;
    machine.wall += ms;
  };
  return {
    clock,
    machine,
    told,
    warned,
    pass,
    mendTo: (ms: number) => {
      messageMs = ms;
    },
    away: (is: boolean) => {
      isAway = is;
    },
  };
}

it('tells how long ago the last look was that was answered, and what time it must be by that', async () => {
  const { clock, told, pass, away } = setUp();
  await clock.look();
  pass(2_000);
  await clock.look();
  pass(2_000);
  away(true);
  await expect(clock.look()).rejects.toThrow('timeout');
  pass(3_000);
  away(false);
  await clock.look();
  expect(told).toEqual([
    [null, false, null],
    [2_000, false, 9_002_000],
    [5_000, false, 9_005_000],
  ]);
});

it('tells once that the machine may have slept, when its own clock ran ahead by over a minute in all', async () => {
  const { clock, machine, told, pass } = setUp();
  await clock.look();
  for (const aheadMs of [40_000, 40_000, 40_000, -20 * MINUTE_MS, 2 * MINUTE_MS]) {
    pass(2_000);
    machine.wall += aheadMs;
    await clock.look();
  }
  expect(told.map(([, hasSlept]) => hasSlept)).toEqual([false, false, true, false, false, true]);
});

it('tells again what the database did not hear', async () => {
  const { clock, machine, told, away } = setUp();
  await clock.look();
  machine.wall += 2 * MINUTE_MS;
  away(true);
  await expect(clock.look()).rejects.toThrow('timeout');
  away(false);
  await clock.look();
  expect(told.at(-1)).toEqual([0, true, 9_000_000]);
});

it('looks once for all who ask at the same time, and after a pause', async () => {
  const { clock, told, pass } = setUp();
  await Promise.all([clock.look(), clock.look(), clock.lookAfterPause()]);
  expect(told).toHaveLength(1);
  pass(2_000);
  await clock.lookAfterPause();
  expect(told).toHaveLength(1);
  pass(MINUTE_MS);
  await clock.lookAfterPause();
  expect(told).toHaveLength(2);
});

it('warns of a jump, whoever mended it', async () => {
  const { clock, warned, mendTo } = setUp();
  mendTo(-9_000_000);
  await clock.look();
  expect(warned).toEqual([]);
  mendTo(1_000_000);
  await clock.look();
  await clock.look();
  expect(warned).toEqual([{ ms: -10_000_000 }]);
});
