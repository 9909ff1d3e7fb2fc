import type { Clock } from './clock.ts';

/** Runs a task soon, first come first served. Rejects as the task throws. */
export type Turns = <T>(task: () => T) => Promise<T>;

/** Of one turn of the event loop; a task that has begun is not interrupted. */
const MOST_MS = 2;

/**
 * For tasks that keep the processor busy for milliseconds, of which hundreds may be due at once: after each few
 * milliseconds of them the event loop sees to requests, timers and sends, so that none waits behind them all.
 */
export function createTurns(clock: Pick<Clock, 'now'>): Turns {
  const waiting: (() => void)[] = [];
  let isDue = false;

  const run = (): void => {
    const until = clock.now() + MOST_MS;
    do waiting.shift()?.();
    while (waiting.length > 0 && clock.now() < until);
    isDue = waiting.length > 0;
    if (isDue) setImmediate(run);
  };

  return (task) =>
    new Promise((resolve, reject) => {
      waiting.push(() => {
        try {
          resolve(task());
        } catch (error) {
          reject(error);
        }
      });
      if (isDue) return;
      isDue = true;
      setImmediate(run);
    });
}
