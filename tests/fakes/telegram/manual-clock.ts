import type { Clock } from '../../../src/delivery/clock.ts';

/** A timer that was asked for and neither fired nor cancelled. */
export interface ManualTimer {
  readonly ms: number;
  /** Lets its time pass, and only its: other timers stay as they are. */
  fire(): void;
}

export interface ManualClock extends Clock {
  /** The first pending timer of such a length, now or as soon as somebody asks for one. */
  timer(matches: (ms: number) => boolean): Promise<ManualTimer>;
  /** Moves `now` without firing anything. */
  advance(ms: number): void;
  readonly pending: readonly ManualTimer[];
}

/** A clock that stands still until a test moves it. */
export function createManualClock(): ManualClock {
  let now = 0;
  const pending = new Set<ManualTimer>();
  const waiting = new Set<() => void>();

  return {
    now: () => now,
    after(ms, callback) {
      const timer: ManualTimer = {
        ms,
        fire() {
          if (!pending.delete(timer)) return;
          now += ms;
          callback();
        },
      };
      pending.add(timer);
      for (const look of [...waiting]) look();
      return () => pending.delete(timer);
    },
    timer(matches) {
      return new Promise((resolve) => {
        const look = () => {
          const found = [...pending].find(({ ms }) => matches(ms));
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    },
    advance(ms) {
      now += ms;
    },
    get pending() {
      return [...pending];
    },
  };
}
