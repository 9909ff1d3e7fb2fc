import type { QueueFigures, Taken, Work } from '../store.ts';
import { ChannelQueue } from './channel-queue.ts';
import { ChatLine, insertByAge, removeFrom } from './chat-line.ts';
import { ageOf, type EventRecord } from './event-record.ts';

/** Whose turn it is: the line of each chat, the queue of each channel, and who is held. */
export class EventLines {
  readonly #now: () => number;
  readonly #lines = new Map<string, ChatLine>();
  readonly #channels = new Map<string, ChannelQueue>();
  /** The fence of the last hold. */
  #fence = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Fences are greater than `fence` from now on. */
  startFencesAfter(fence: number): void {
    this.#fence = fence;
  }

  find(chat: string): ChatLine | undefined {
    return this.#lines.get(chat);
  }

  /** The line of a chat; to be let go of by `tidy`, when nothing was put into it. */
  line(chat: string): ChatLine {
    let line = this.#lines.get(chat);
    if (line === undefined) {
      line = new ChatLine();
      this.#lines.set(chat, line);
    }
    return line;
  }

  /** Lets go of a line that has nothing in it. */
  tidy(chat: string): void {
    if (this.#lines.get(chat)?.isEmpty) this.#lines.delete(chat);
  }

  channel(name: string): ChannelQueue {
    let channel = this.#channels.get(name);
    if (channel === undefined) {
      channel = new ChannelQueue((event) => this.#lines.get(event.chat)?.next === event);
      this.#channels.set(name, channel);
    }
    return channel;
  }

  unfinishedIn(channel: string): number {
    return this.#channels.get(channel)?.unfinished.size ?? 0;
  }

  heldIds(): number[] {
    return [...this.#lines.values()].flatMap(({ held }) => (held === undefined ? [] : [held.id]));
  }

  isHeld(event: EventRecord): boolean {
    return this.#lines.get(event.chat)?.held === event;
  }

  enter(event: EventRecord): void {
    const line = this.line(event.chat);
    insertByAge(line.unfinished, event);
    this.channel(event.channel).enter(event);
    if (line.next === event) this.#offer(line);
  }

  leave(event: EventRecord): void {
    const line = this.line(event.chat);
    const wasInTheWay = line.unfinished[0] === event || line.held === event;
    removeFrom(line.unfinished, event);
    this.channel(event.channel).leave(event);
    if (line.held === event) line.held = undefined;
    if (wasInTheWay) this.#offer(line);
  }

  release(event: EventRecord): void {
    const line = this.line(event.chat);
    if (line.held !== event) return;
    line.held = undefined;
    this.#offer(line);
  }

  take(channels: readonly string[], most: number): Taken {
    const now = this.#now();
    const queues = [...new Set(channels)].flatMap((name) => this.#channels.get(name) ?? []);
    const works: Work[] = [];
    for (;;) {
      const first = oldest(queues.flatMap((queue) => queue.turns.first(now) ?? []));
      if (first === undefined || works.length >= most) break;
      works.push(this.#hold(first, now));
    }
    const due = queues.flatMap((queue) => queue.turns.nextDueAt() ?? []);
    return due.length === 0 ? { works } : { works, nextInMs: Math.max(0, Math.min(...due) - now) };
  }

  figures(): QueueFigures[] {
    const now = this.#now();
    return [...this.#channels].map(([channel, queue]) => ({
      channel,
      unfinished: queue.unfinished.size,
      outgoing: queue.outgoing,
      oldestMs: queue.oldestAge(now),
      dead: queue.dead,
    }));
  }

  /** Lets the first of the line be found by `take`, when it has its turn. */
  #offer(line: ChatLine): void {
    const { next } = line;
    if (next !== undefined) this.channel(next.channel).turns.add(next, this.#now());
  }

  #hold(event: EventRecord, now: number): Work {
    const line = this.line(event.chat);
    line.held = event;
    this.#fence += 1;
    event.fence = this.#fence;
    const previous = line.answeredBefore(event.id);
    const { isTakenOver, parts } = event;
    event.isTakenOver = false;
    return {
      id: String(event.id),
      fence: event.fence,
      channel: event.channel,
      chat: event.chat,
      payload: event.payload,
      isNotice: event.isNotice,
      ageMs: ageOf(event, now),
      ...(previous === undefined ? {} : { previous: String(previous.id) }),
      ...(parts === undefined ? {} : { parts }),
      sent: event.sent,
      failures: event.failures,
      isTakenOver,
    };
  }
}

const oldest = (events: readonly EventRecord[]): EventRecord | undefined =>
  events.reduce<EventRecord | undefined>(
    (first, event) => (first === undefined || event.id < first.id ? event : first),
    undefined,
  );
