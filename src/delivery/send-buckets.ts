import type { SendScope } from './channel-port.ts';
import type { Clock } from './clock.ts';

interface Bucket {
  /** Sends that could go out at `at`; below 0 when some are promised for later. */
  tokens: number;
  at: number;
}

/** Buckets kept; the one that was not used for longest goes first: it has long been full again. */
const MOST_BUCKETS = 20_000;

/** Token buckets: how long a send must wait so that no scope sends faster than it may. */
export class SendBuckets {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Promises one send in all these scopes; resolves to the milliseconds until then. */
  reserve(scopes: readonly SendScope[]): number {
    return Math.max(0, ...scopes.map((scope) => this.#reserveOne(scope)));
  }

  #reserveOne({ name, perSecond, burst }: SendScope): number {
    const now = this.#clock.now();
    const old = this.#buckets.get(name);
    const refilled = old ? old.tokens + ((now - old.at) / 1000) * perSecond : burst;
    const tokens = Math.min(burst, refilled) - 1;
    // Written anew each time, so that the first of the map is the one that was not used for longest.
    this.#buckets.delete(name);
    this.#buckets.set(name, { tokens, at: now });
    if (this.#buckets.size > MOST_BUCKETS) this.#dropOldest();
    return tokens >= 0 ? 0 : (-tokens / perSecond) * 1000;
  }

  #dropOldest(): void {
    for (const name of this.#buckets.keys()) {
      this.#buckets.delete(name);
      return;
    }
  }
}
