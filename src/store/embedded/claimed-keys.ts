/** Keys that are kept at most, some 130 MB of memory: 1,000,000 messages within what is kept of them. */
const MOST_KEYS = 1_000_000;

const SEPARATOR = '\u0000';

const nameOf = (channel: string, key: string): string => channel + SEPARATOR + key;

/** Which keys were claimed, and since when by the monotonic clock; oldest first. */
export class ClaimedKeys {
  readonly #most: number;
  #since = new Map<string, number>();

  constructor(most = MOST_KEYS) {
    this.#most = most;
  }

  get size(): number {
    return this.#since.size;
  }

  has(channel: string, key: string): boolean {
    return this.#since.has(nameOf(channel, key));
  }

  add(channel: string, key: string, since: number): void {
    this.#since.set(nameOf(channel, key), since);
    if (this.#since.size > this.#most + this.#most / 50) this.#trim();
  }

  /** After keys were added out of order. */
  sort(): void {
    this.#since = new Map([...this.#since].sort(([, a], [, b]) => a - b));
  }

  dropBefore(since: number): void {
    for (const [name, claimed] of this.#since) {
      if (claimed >= since) return;
      this.#since.delete(name);
    }
  }

  /** Lets go of the oldest, many at a time: finding the oldest costs as much for one. */
  #trim(): void {
    for (const name of this.#since.keys()) {
      if (this.#since.size <= this.#most) return;
      this.#since.delete(name);
    }
  }

  /** Channel, key and time of each. What is added meanwhile is met as well. */
  *entries(): Generator<readonly [string, string, number]> {
    for (const [name, since] of this.#since) {
      const cut = name.indexOf(SEPARATOR);
      yield [name.slice(0, cut), name.slice(cut + 1), since];
    }
  }
}
