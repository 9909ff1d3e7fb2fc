import type { EventRecord } from './event-record.ts';
import { PriorityQueue } from './priority-queue.ts';

/**
 * The events of one channel whose turn it is in their chats: those that can be taken, oldest first, and those
 * that wait for their time. An event that was taken, deleted or overtaken is left in here and passed over
 * when it comes up: finding it would cost more.
 */
export class TurnQueue {
  readonly #ready = new PriorityQueue<EventRecord>();
  readonly #later = new PriorityQueue<EventRecord>();
  readonly #hasTurn: (event: EventRecord) => boolean;

  constructor(hasTurn: (event: EventRecord) => boolean) {
    this.#hasTurn = hasTurn;
  }

  add(event: EventRecord, now: number): void {
    if (event.dueAt > now) this.#later.push(event.dueAt, event);
    else this.#ready.push(event.id, event);
  }

  /** The oldest that can be taken. It stays in the queue until it is held. */
  first(now: number): EventRecord | undefined {
    for (let event = this.#later.peek(); event !== undefined; event = this.#later.peek()) {
      const isStale = !this.#hasTurn(event);
      if (!isStale && event.dueAt > now) break;
      this.#later.pop();
      if (!isStale) this.#ready.push(event.id, event);
    }
    for (let event = this.#ready.peek(); event !== undefined; event = this.#ready.peek()) {
      if (this.#hasTurn(event) && event.dueAt <= now) return event;
      this.#ready.pop();
    }
    return undefined;
  }

  /** When the next one's time comes; to be asked after `first`. */
  nextDueAt(): number | undefined {
    return this.#later.peek()?.dueAt;
  }
}
