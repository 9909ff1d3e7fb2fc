import { expect, test } from 'vitest';
import { PostgresFailure } from './postgres-failure.ts';
import { Turns } from './turns.ts';

/** A promise and what settles it. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('runs what has one name in the order of the calls, also after a failure', async () => {
  const turns = new Turns();
  const done: number[] = [];
  const first = gate();
  const failing = turns.run('a', async () => {
    await first.opened;
    done.push(1);
    throw new Error('first');
  });
  const second = turns.run('a', () => Promise.resolve(done.push(2)));
  const third = turns.run('a', () => Promise.resolve(done.push(3)));
  first.open();
  await expect(failing).rejects.toThrow('first');
  await Promise.all([second, third]);
  expect(done).toEqual([1, 2, 3]);
});

test('ends what waits behind a failure of the database, and tries again after that', async () => {
  const turns = new Turns();
  const gone = gate();
  let calls = 0;
  const work = async () => {
    calls += 1;
    await gone.opened;
    throw new PostgresFailure('timeout');
  };
  const waiting = Array.from({ length: 5 }, () => turns.run('a', work));
  gone.open();
  const settled = await Promise.allSettled(waiting);
  expect(settled.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
  expect(calls).toBe(1);
  expect(await turns.run('a', () => Promise.resolve('there'))).toBe('there');
});

test('lets other names pass', async () => {
  const turns = new Turns();
  const held = gate();
  const waiting = turns.run('a', () => held.opened);
  expect(await turns.run('b', () => Promise.resolve('b'))).toBe('b');
  held.open();
  await waiting;
});
