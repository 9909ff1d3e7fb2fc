import { once } from 'node:events';
import { expect, it } from 'vitest';
import { createTurns } from './turns.ts';

/** A clock on which a task takes as long as it says. */
function busyClock() {
  let now = 0;
  return {
    now: () => now,
    spend: (ms: number) => {
      now += ms;
    },
  };
}

it('keeps the order and hands on what tasks return and throw', async () => {
  const inTurn = createTurns(busyClock());
  const done: number[] = [];
  const all = [1, 2, 3].map((one) => inTurn(() => done.push(one)));
  const broken = inTurn(() => {
    throw new Error('broken');
  });
  expect(done).toEqual([]);
  await expect(broken).rejects.toThrow('broken');
  expect(await Promise.all(all)).toEqual([1, 2, 3]);
  expect(done).toEqual([1, 2, 3]);
  expect(await inTurn(() => 'afterwards')).toBe('afterwards');
});

it('lets the event loop turn between tasks that take long', async () => {
  const clock = busyClock();
  const inTurn = createTurns(clock);
  const seen: string[] = [];
  const target = new EventTarget();
  const tasks = ['a', 'b'].map((name) =>
    inTurn(() => {
      seen.push(name);
      clock.spend(5);
      // As a request that comes in meanwhile: it is seen to in the next turn of the loop.
      setImmediate(() => {
        seen.push(`request during ${name}`);
        target.dispatchEvent(new Event(name));
      });
    }),
  );
  const last = once(target, 'b');
  await Promise.all(tasks);
  await last;
  expect(seen).toEqual(['a', 'request during a', 'b', 'request during b']);
});

it('runs many short tasks in one turn of the event loop', async () => {
  const inTurn = createTurns(busyClock());
  let turns = 0;
  const count = setImmediate(function next() {
    turns += 1;
    setImmediate(next).unref();
  });
  await Promise.all(Array.from({ length: 1_000 }, () => inTurn(() => undefined)));
  clearImmediate(count);
  expect(turns).toBeLessThan(10);
});
