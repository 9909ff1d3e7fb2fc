const SEPARATOR = '\u0000';

const nameOf = (channel: string, key: string): string => channel + SEPARATOR + key;

/** Which keys were claimed, and since when by the monotonic clock; oldest first. */
export class ClaimedKeys {
  #since = new Map<string, number>();

  get size(): number {
    return this.#since.size;
  }

  has(channel: string, key: string): boolean {
    return this.#since.has(nameOf(channel, key));
  }

  add(channel: string, key: string, since: number): void {
    this.#since.set(nameOf(channel, key), since);
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

  /** Channel, key and time of each. What is added meanwhile is met as well. */
  *entries(): Generator<readonly [string, string, number]> {
    for (const [name, since] of this.#since) {
      const cut = name.indexOf(SEPARATOR);
      yield [name.slice(0, cut), name.slice(cut + 1), since];
    }
  }
}
