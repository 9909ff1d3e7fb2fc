import { ageOf, type EventRecord } from './event-record.ts';
import { TurnQueue } from './turn-queue.ts';

/** What is unfinished in one channel, and how much of it. */
export class ChannelQueue {
  readonly unfinished = new Set<EventRecord>();
  readonly turns: TurnQueue;
  /** Unfinished events whose answer is worked out. */
  outgoing = 0;
  dead = 0;

  constructor(hasTurn: (event: EventRecord) => boolean) {
    this.turns = new TurnQueue(hasTurn);
  }

  enter(event: EventRecord): void {
    this.unfinished.add(event);
    if (event.parts !== undefined) this.outgoing += 1;
  }

  leave(event: EventRecord): void {
    this.unfinished.delete(event);
    if (event.parts !== undefined) this.outgoing -= 1;
  }

  /** In milliseconds; 0 when there is none. */
  oldestAge(now: number): number {
    let age = 0;
    for (const event of this.unfinished) age = Math.max(age, ageOf(event, now));
    return age;
  }
}
