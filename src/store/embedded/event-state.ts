import type { Json } from '../json.ts';
import type { DeadLetter, Hold, QueueFigures, Retention, Taken } from '../store.ts';
import { type ChatLine, insertByAge, removeFrom } from './chat-line.ts';
import { ClaimedKeys } from './claimed-keys.ts';
import { EventLines } from './event-lines.ts';
import { type EventRecord, newRecord } from './event-record.ts';
import { type EventImage, JOURNAL_FORMAT, type Operation } from './operation.ts';
import { sinceOf, type TimeSource } from './time-source.ts';

/** Holds that one opening of a store can give out: the rest of a fence says how often it was opened. */
const FENCES_PER_OPENING = 2 ** 32;

/** Done events, and dead ones, that are kept at most, whatever the retention says. */
const MOST_ENDED = 50_000;

type EventOperation = Extract<Operation, { op: 'answer' | 'sent' | 'done' | 'dead' | 'revive' }>;

/**
 * All that an event store knows, in memory. What must outlive the process happens in `apply` alone; who holds
 * what, and when it is tried again, is forgotten with the process.
 */
export class EventState {
  readonly keys = new ClaimedKeys();
  /** Everything that is kept, each under one number for as long as it is kept. */
  readonly events = new Map<number, EventRecord>();
  readonly #time: TimeSource;
  readonly #lines: EventLines;
  /** In the order in which they ended. */
  readonly #done = new Set<EventRecord>();
  readonly #dead = new Set<EventRecord>();
  #nextId = 1;
  #opened = 0;
  /** What was held when the store was closed in order, as long as nothing came after that. */
  #closed: ReadonlySet<number> | undefined;

  constructor(time: TimeSource) {
    this.#time = time;
    this.#lines = new EventLines(time.now);
  }

  /** Greater than the number of any event that was ever there. */
  get nextId(): number {
    return this.#nextId;
  }

  /** A number for a new event, given out once. */
  newId(): number {
    this.#nextId += 1;
    return this.#nextId - 1;
  }

  /** What a log must begin with that goes on from here. */
  openOperation(): Operation {
    return { op: 'open', format: JOURNAL_FORMAT, nextId: this.#nextId, opened: this.#opened };
  }

  closeOperation(): Operation {
    return { op: 'close', held: this.#lines.heldIds() };
  }

  /** After the operations of earlier processes: a hold of theirs is worth nothing here. */
  restart(): void {
    this.#opened += 1;
    this.#lines.startFencesAfter(this.#opened * FENCES_PER_OPENING);
    this.keys.sort();
    sortByEnd(this.#done);
    sortByEnd(this.#dead);
    for (const event of this.events.values()) {
      const wasFree = this.#closed !== undefined && !this.#closed.has(event.id);
      event.isTakenOver = event.state === 'unfinished' && event.parts !== undefined && !wasFree;
    }
  }

  unfinishedIn(channel: string): number {
    return this.#lines.unfinishedIn(channel);
  }

  line(chat: string): ChatLine | undefined {
    return this.#lines.find(chat);
  }

  held({ id, fence }: Hold): EventRecord | undefined {
    const event = this.events.get(Number(id));
    return event?.fence === fence && this.#lines.isHeld(event) ? event : undefined;
  }

  take(channels: readonly string[], most: number): Taken {
    return this.#lines.take(channels, most);
  }

  /** Lets go of an event that is held, for `delayMs`. */
  defer(event: EventRecord, delayMs: number, failed: boolean): void {
    if (failed) event.failures += 1;
    event.dueAt = this.#time.now() + Math.max(0, delayMs);
    this.#lines.release(event);
  }

  history(chat: string, before: number, withinMs: number, most: number): Json[] {
    const oldestSince = this.#time.now() - withinMs;
    const done = this.#lines.find(chat)?.done ?? [];
    const kept = done.filter((event) => event.id < before && event.since >= oldestSince);
    return (most > 0 ? kept.slice(-most) : []).map((event) => event.payload);
  }

  /** The last to die first. */
  deadLetters(most: number): DeadLetter[] {
    const last = [...this.#dead].reverse().slice(0, Math.max(0, most));
    return last.map(({ id, channel, chat, end }) => ({
      id: String(id),
      channel,
      chat,
      reason: end?.dead ?? '',
      diedAt: new Date(end?.at ?? 0).toISOString(),
    }));
  }

  figures(): QueueFigures[] {
    return this.#lines.figures();
  }

  /** Deletes what is older than it may be; true when texts were among it. */
  sweep({ doneMs, deadMs, keysMs }: Retention): boolean {
    const now = this.#time.now();
    this.keys.dropBefore(now - keysMs);
    const hadDone = this.#dropEnded(this.#done, now - doneMs);
    return this.#dropEnded(this.#dead, now - deadMs) || hadDone;
  }

  /** Lets go of what ended first, when there is more of it than the memory is meant for. */
  trim(): void {
    this.#trim(this.#done);
    this.#trim(this.#dead);
  }

  /** Many at a time: finding the oldest costs as much for one. */
  #trim(events: ReadonlySet<EventRecord>): void {
    if (events.size <= MOST_ENDED + MOST_ENDED / 50) return;
    for (const event of events) {
      if (events.size <= MOST_ENDED) return;
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
        return this.#forget(operation);
      case 'open':
        this.#nextId = Math.max(this.#nextId, operation.nextId);
        this.#opened = Math.max(this.#opened, operation.opened);
        return true;
      case 'close':
      case 'probe':
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

  #applyTo(event: EventRecord | undefined, operation: EventOperation): boolean {
    if (operation.op === 'revive') return event?.state === 'dead' && this.#revive(event);
    if (event?.state !== 'unfinished') return false;
    switch (operation.op) {
      case 'answer':
        if (event.parts === undefined) this.#lines.channel(event.channel).outgoing += 1;
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
    this.#lines.enter(event);
  }

  #end(event: EventRecord, { at, dead }: { at: number; dead: string | undefined }): void {
    const line = this.#lines.line(event.chat);
    this.#lines.leave(event);
    event.end = { at, since: sinceOf(this.#time, at), dead };
    if (dead !== undefined) {
      event.state = 'dead';
      line.dead.add(event);
      this.#dead.add(event);
      this.#lines.channel(event.channel).dead += 1;
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
    this.#lines.line(event.chat).dead.delete(event);
    this.#dead.delete(event);
    this.#lines.channel(event.channel).dead -= 1;
    event.end = undefined;
    event.failures = 0;
    event.dueAt = this.#time.now();
    event.state = 'unfinished';
    this.#lines.enter(event);
    return true;
  }

  #forget({ chat, upTo = Number.POSITIVE_INFINITY, except }: Extract<Operation, { op: 'forget' }>): boolean {
    const line = this.#lines.find(chat);
    if (line === undefined) return false;
    const unfinished = line.unfinished.filter((event) => event.id !== except);
    const gone = [...line.done, ...line.dead, ...unfinished].filter((event) => event.id <= upTo);
    for (const event of gone) this.#drop(event);
    return gone.length > 0;
  }

  /** Deletes those that ended at `before` or earlier. */
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
    const line = this.#lines.line(event.chat);
    if (event.state === 'unfinished') this.#lines.leave(event);
    if (event.state === 'dead') this.#lines.channel(event.channel).dead -= 1;
    event.state = 'gone';
    removeFrom(line.done, event);
    line.dead.delete(event);
    this.#done.delete(event);
    this.#dead.delete(event);
    this.events.delete(event.id);
    this.#lines.tidy(event.chat);
  }
}

function sortByEnd(events: Set<EventRecord>): void {
  const sorted = [...events].sort((a, b) => (a.end?.since ?? 0) - (b.end?.since ?? 0));
  events.clear();
  for (const event of sorted) events.add(event);
}
