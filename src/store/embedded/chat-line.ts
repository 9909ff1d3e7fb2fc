import type { EventRecord } from './event-record.ts';

/** What is kept of one chat. */
export class ChatLine {
  /** In the order in which they were accepted. */
  readonly unfinished: EventRecord[] = [];
  /** Answered ones, in the same order. */
  readonly done: EventRecord[] = [];
  readonly dead = new Set<EventRecord>();
  /** The one that somebody works on. */
  held: EventRecord | undefined;

  get isEmpty(): boolean {
    return this.unfinished.length === 0 && this.done.length === 0 && this.dead.size === 0;
  }

  get hasNotice(): boolean {
    return this.unfinished.some((event) => event.isNotice);
  }

  /** The one whose turn it is: the oldest, while none of the chat is held. */
  get next(): EventRecord | undefined {
    return this.held === undefined ? this.unfinished[0] : undefined;
  }

  /** The last answered event that was accepted before `id`. */
  answeredBefore(id: number): EventRecord | undefined {
    return this.done.findLast((event) => event.id < id);
  }
}

/** Puts an event in its place by age: at the end, but for one that was brought back. */
export function insertByAge(events: EventRecord[], event: EventRecord): void {
  const after = events.findLastIndex((other) => other.id < event.id);
  events.splice(after + 1, 0, event);
}

export function removeFrom(events: EventRecord[], event: EventRecord): void {
  const index = events.indexOf(event);
  if (index >= 0) events.splice(index, 1);
}
