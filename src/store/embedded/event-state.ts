import type { Json } from '../json.ts';
import type { DeadLetter, Hold, QueueFigures, Retention, Taken, Work } from '../store.ts';
import { ChannelQueue } from './channel-queue.ts';
import { ChatLine, insertByAge, removeFrom } from './chat-line.ts';
import { ClaimedKeys } from './claimed-keys.ts';
import { type EventRecord, newRecord } from './event-record.ts';
import type { EventImage, Operation } from './operation.ts';
import { sinceOf, type TimeSource } from './time-source.ts';

/** Holds that one opening of a store can give out: the rest of a number is how often it was opened. */
const FENCES_PER_OPENING = 2 ** 32;

/**
 * All that an event store knows, in memory. What must outlive the process happens in `apply` alone; who holds
 * what, and when it is tried again, is forgotten with the process.
 */
export class EventState {
  readonly keys = new ClaimedKeys();
  /** Everything that is kept, each under one number for as long as it is kept. */
  readonly events = new Map<number, EventRecord>();
  readonly #time: TimeSource;
  readonly #lines = new Map<string, ChatLine>();
  readonly #channels = new Map<string, ChannelQueue>();
  /** In the order in which they ended. */
  readonly #done = new Set<EventRecord>();
  readonly #dead = new Set<EventRecord>();
  #nextId = 1;
  #opened = 0;
  #fence = 0;
  /** What was held when the store was closed in order, as long as nothing came after that. */
  #closed: ReadonlySet<number> | undefined;

  constructor(time: TimeSource) {
    this.#time = time;
  }

  /** A number for a new event, given out once. */
  newId(): number {
    this.#nextId += 1;
    return this.#nextId - 1;
  }

  /** What `open` must say for this state to go on with. */
  openOperation(): Operation {
    return { op: 'open', nextId: this.#nextId, opened: this.#opened };
  }

  /** After the operations of earlier processes: a hold of theirs is worth nothing here. */
  restart(): Operation {
    this.#opened += 1;
    this.#fence = this.#opened * FENCES_PER_OPENING;
    this.keys.sort();
    for (const event of this.events.values()) {
      const wasFree = this.#closed !== undefined && !this.#closed.has(event.id);
      event.isTakenOver = event.state === 'unfinished' && event.parts !== undefined && !wasFree;
    }
    return this.openOperation();
  }

  unfinishedIn(channel: string): number {
    return this.#channels.get(channel)?.unfinished.size ?? 0;
  }

  line(chat: string): ChatLine | undefined {
    return this.#lines.get(chat);
  }

  doneCount(): number {
    return this.#done.size;
  }

  heldIds(): number[] {
    return [...this.#lines.values()].flatMap(({ held }) => (held === undefined ? [] : [held.id]));
  }

  held({ id, fence }: Hold): EventRecord | undefined {
    const event = this.events.get(Number(id));
    if (event === undefined || event.fence !== fence) return undefined;
    return this.#lines.get(event.chat)?.held === event ? event : undefined;
  }

  take(channels: readonly string[], most: number): Taken {
    const now = this.#time.now();
    const queues = [...new Set(channels)].flatMap((name) => this.#channels.get(name) ?? []);
    const works: Work[] = [];
    for (;;) {
      const first = oldest(queues.flatMap((queue) => queue.turns.first(now) ?? []));
      if (first === undefined) break;
      if (works.length >= most) return { works, nextInMs: 0 };
      works.push(this.#hold(first, now));
    }
    const due = queues.flatMap((queue) => queue.turns.nextDueAt() ?? []);
    return due.length === 0 ? { works } : { works, nextInMs: Math.max(0, Math.min(...due) - now) };
  }

  /** Lets go of an event that is held, for `delayMs`. */
  defer(event: EventRecord, delayMs: number, failed: boolean): void {
    if (failed) event.failures += 1;
    event.dueAt = this.#time.now() + Math.max(0, delayMs);
    this.#release(event);
  }

  history(chat: string, before: number, withinMs: number, most: number): Json[] {
    const oldestSince = this.#time.now() - withinMs;
    const done = this.#lines.get(chat)?.done ?? [];
    const kept = done.filter((event) => event.id < before && event.since >= oldestSince);
    return (most > 0 ? kept.slice(-most) : []).map((event) => event.payload);
  }

  /** The last to die first. */
  deadLetters(most: number): DeadLetter[] {
    const letters: DeadLetter[] = [];
    for (const { id, channel, chat, end } of [...this.#dead].reverse().slice(0, Math.max(0, most))) {
      const diedAt = new Date(end?.at ?? 0).toISOString();
      letters.push({ id: String(id), channel, chat, reason: end?.dead ?? '', diedAt });
    }
    return letters;
  }

  figures(): QueueFigures[] {
    const now = this.#time.now();
    return [...this.#channels].map(([channel, queue]) => ({
      channel,
      unfinished: queue.unfinished.size,
      outgoing: queue.outgoing,
      oldestMs: queue.oldestAge(now),
      dead: queue.dead,
    }));
  }

  /** Deletes what is older than it may be; true when texts were among it. */
  sweep({ doneMs, deadMs, keysMs }: Retention): boolean {
    const now = this.#time.now();
    this.keys.dropBefore(now - keysMs);
    const isDone = this.#dropEnded(this.#done, now - doneMs);
    return this.#dropEnded(this.#dead, now - deadMs) || isDone;
  }

  /** Lets go of what was done first, down to `most` events. */
  trimDone(most: number): void {
    for (const event of this.#done) {
      if (this.#done.size <= most) return;
      this.#drop(event);
    }
  }

  /** True when it changed anything. */
  apply(operation: Operation): boolean {
    this.#closed = operation.op === 'close' ? new Set(operation.held) : undefined;
    switch (operation.op) {
      case 'accept':
        this.#claim(operation);
        this.#addNew(operation, false);
        return true;
      case 'drop': {
        this.#claim(operation);
        const { notice, channel, at } = operation;
        if (notice !== undefined) this.#addNew({ ...notice, channel, at }, true);
        return true;
      }
      case 'forget':
        return this.#forget(operation.chat, operation.except);
      case 'open':
        this.#nextId = Math.max(this.#nextId, operation.nextId);
        this.#opened = Math.max(this.#opened, operation.opened);
        return true;
      case 'close':
        return true;
      case 'keys':
        for (const [channel, key, at] of operation.keys) this.keys.add(channel, key, sinceOf(this.#time, at));
        return true;
      case 'event':
        this.#restore(operation.event);
        return true;
      default:
        return this.#applyTo(this.events.get(operation.id), operation);
    }
  }

  #applyTo(
    event: EventRecord | undefined,
    operation: Extract<Operation, { op: 'answer' | 'sent' | 'done' | 'dead' | 'revive' }>,
  ): boolean {
    if (operation.op === 'revive') return event?.state === 'dead' && this.#revive(event);
    if (event?.state !== 'unfinished') return false;
    switch (operation.op) {
      case 'answer':
        this.#channel(event.channel).outgoing += event.parts === undefined ? 1 : 0;
        event.parts = operation.parts;
        event.sent = 0;
        event.failures = 0;
        return true;
      case 'sent':
        if (operation.sent > event.sent) event.failures = 0;
        event.sent = Math.min(Math.max(event.sent, operation.sent), event.parts?.length ?? 0);
        return true;
      case 'done':
        this.#end(event, { at: operation.at, dead: undefined });
        return true;
      case 'dead':
        this.#end(event, { at: operation.at, dead: operation.reason });
        return true;
    }
  }

  #claim({ channel, key, at }: { channel: string; key: string; at: number }): void {
    this.keys.add(channel, key, sinceOf(this.#time, at));
  }

  #addNew({ id, channel, chat, payload, at }: Omit<EventImage, 'isNotice'>, isNotice: boolean): void {
    const since = sinceOf(this.#time, at);
    this.#keep(newRecord({ id, channel, chat, payload, at, since, isNotice }));
  }

  #restore({ parts, sent, end, isNotice, ...core }: EventImage): void {
    const before = this.events.get(core.id);
    if (before !== undefined) this.#drop(before);
    const record = newRecord({ ...core, isNotice: isNotice ?? false, since: sinceOf(this.#time, core.at) });
    record.parts = parts;
    record.sent = sent ?? 0;
    this.#keep(record);
    if (end !== undefined) this.#end(record, { at: end.at, dead: end.dead });
  }

  #keep(event: EventRecord): void {
    this.events.set(event.id, event);
    this.#nextId = Math.max(this.#nextId, event.id + 1);
    this.#enqueue(event);
  }

  #enqueue(event: EventRecord): void {
    event.state = 'unfinished';
    const line = this.#lineOf(event.chat);
    insertByAge(line.unfinished, event);
    this.#channel(event.channel).enter(event);
    this.#offer(line);
  }

  /** Takes an unfinished event out of its line. */
  #leave(event: EventRecord, line: ChatLine): void {
    const wasInTheWay = line.unfinished[0] === event || line.held === event;
    removeFrom(line.unfinished, event);
    this.#channel(event.channel).leave(event);
    if (line.held === event) line.held = undefined;
    if (wasInTheWay) this.#offer(line);
  }

  /** Lets the first of the line be found by `take`, when it has its turn. */
  #offer(line: ChatLine): void {
    const { next } = line;
    if (next !== undefined) this.#channel(next.channel).turns.add(next, this.#time.now());
  }

  #hold(event: EventRecord, now: number): Work {
    const line = this.#lineOf(event.chat);
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
      ageMs: Math.max(0, now - event.since),
      ...(previous === undefined ? {} : { previous: String(previous.id) }),
      ...(parts === undefined ? {} : { parts }),
      sent: event.sent,
      failures: event.failures,
      isTakenOver,
    };
  }

  #release(event: EventRecord): void {
    const line = this.#lineOf(event.chat);
    if (line.held !== event) return;
    line.held = undefined;
    this.#offer(line);
  }

  #end(event: EventRecord, { at, dead }: { at: number; dead: string | undefined }): void {
    const line = this.#lineOf(event.chat);
    this.#leave(event, line);
    event.end = { at, since: sinceOf(this.#time, at), dead };
    if (dead !== undefined) {
      event.state = 'dead';
      line.dead.add(event);
      this.#dead.add(event);
      this.#channel(event.channel).dead += 1;
      return;
    }
    event.state = 'done';
    event.parts = undefined;
    // A notice answers nothing: nobody will ask for it again.
    if (event.isNotice) {
      this.#drop(event);
    } else {
      insertByAge(line.done, event);
      this.#done.add(event);
    }
  }

  #revive(event: EventRecord): true {
    const line = this.#lineOf(event.chat);
    line.dead.delete(event);
    this.#dead.delete(event);
    this.#channel(event.channel).dead -= 1;
    event.end = undefined;
    event.failures = 0;
    event.dueAt = this.#time.now();
    this.#enqueue(event);
    return true;
  }

  #forget(chat: string, except: number | undefined): boolean {
    const line = this.#lines.get(chat);
    if (line === undefined) return false;
    const ended = [...line.done, ...line.dead];
    const unfinished = line.unfinished.filter((event) => event.id !== except);
    for (const event of [...ended, ...unfinished]) this.#drop(event);
    return ended.length + unfinished.length > 0;
  }

  #dropEnded(events: ReadonlySet<EventRecord>, before: number): boolean {
    let hasDropped = false;
    for (const event of events) {
      if ((event.end?.since ?? 0) > before) break;
      this.#drop(event);
      hasDropped = true;
    }
    return hasDropped;
  }

  #drop(event: EventRecord): void {
    const line = this.#lineOf(event.chat);
    if (event.state === 'unfinished') this.#leave(event, line);
    if (event.state === 'dead') this.#channel(event.channel).dead -= 1;
    event.state = 'gone';
    removeFrom(line.done, event);
    line.dead.delete(event);
    this.#done.delete(event);
    this.#dead.delete(event);
    this.events.delete(event.id);
    if (line.isEmpty) this.#lines.delete(event.chat);
  }

  #lineOf(chat: string): ChatLine {
    let line = this.#lines.get(chat);
    if (line === undefined) {
      line = new ChatLine();
      this.#lines.set(chat, line);
    }
    return line;
  }

  #channel(name: string): ChannelQueue {
    let channel = this.#channels.get(name);
    if (channel === undefined) {
      channel = new ChannelQueue((event) => this.#lines.get(event.chat)?.next === event);
      this.#channels.set(name, channel);
    }
    return channel;
  }
}

const oldest = (events: readonly EventRecord[]): EventRecord | undefined =>
  events.reduce<EventRecord | undefined>(
    (first, event) => (first === undefined || event.id < first.id ? event : first),
    undefined,
  );
