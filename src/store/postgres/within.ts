import type { Timer } from './timer.ts';

/** Resolves when `work` settles, or after `ms`: a goodbye to a machine that is gone is never answered. */
export function within(timer: Timer, ms: number, work: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const cancel = timer.after(ms, resolve);
    const finish = () => {
      cancel();
      resolve();
    };
    work.then(finish, finish);
  });
}
