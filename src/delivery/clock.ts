/** Time as the program needs it, passed in so that a test decides what it is. */
export interface Clock {
  /** Monotonic milliseconds, for delays and ages; never a date. */
  now(): number;
  /** Calls back once after `ms` milliseconds; the function returned cancels that. */
  after(ms: number, callback: () => void): () => void;
}

/** Node fires a timer at once when its delay does not fit a signed 32-bit number. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, Math.min(ms, LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  },
};

/** Resolves after `ms`, or as soon as `signal` aborts. Never rejects: the caller looks at the signal. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      cancel();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const cancel = clock.after(ms, finish);
    signal.addEventListener('abort', finish, { once: true });
  });
}

/** What `work` comes to, or undefined when that takes longer than `ms`. */
export async function within<T>(ms: number, work: Promise<T>, clock: Clock): Promise<T | undefined> {
  const done = new AbortController();
  const patience = pause(clock, ms, done.signal);
  try {
    return await Promise.race([work, patience.then(() => undefined)]);
  } finally {
    done.abort();
  }
}
