import type { EventRecord } from './event-record.ts';

/** What is kept at most, whatever the retention says: so many events, and so many bytes of their texts. */
const MOST_EVENTS = 50_000;
const MOST_BYTES = 64 * 2 ** 20;
/** Many go at a time: finding the oldest costs as much for one. */
const SLACK = 1.02;

/** Events that are done, or those that are dead, in the order in which they ended. */
export class EndedEvents {
  /** With the size of their texts, as JSON. */
  readonly #sizes = new Map<EventRecord, number>();
  #bytes = 0;

  [Symbol.iterator](): IterableIterator<EventRecord> {
    return this.#sizes.keys();
  }

  add(event: EventRecord): void {
    const size = Buffer.byteLength(JSON.stringify([event.payload, event.parts ?? null]));
    this.#sizes.set(event, size);
    this.#bytes += size;
  }

  delete(event: EventRecord): void {
    this.#bytes -= this.#sizes.get(event) ?? 0;
    this.#sizes.delete(event);
  }

  /** Puts them in the order in which they ended, after a journal was read that tells them in another. */
  sort(): void {
    const sorted = [...this.#sizes].sort(([a], [b]) => (a.end?.since ?? 0) - (b.end?.since ?? 0));
    this.#sizes.clear();
    for (const [event, size] of sorted) this.#sizes.set(event, size);
  }

  /** Those to let go of, the first to end first, while each is dropped before the next is asked for. */
  *surplus(): Generator<EventRecord> {
    if (!this.#exceeds(SLACK)) return;
    for (const event of this.#sizes.keys()) {
      if (!this.#exceeds(1)) return;
      yield event;
    }
  }

  #exceeds(share: number): boolean {
    return this.#sizes.size > share * MOST_EVENTS || this.#bytes > share * MOST_BYTES;
  }
}
