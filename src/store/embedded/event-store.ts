import type { Json } from '../json.ts';
import type {
  Accepted,
  AcceptLimits,
  DeadLetter,
  EventStore,
  ForgetLimit,
  Hold,
  NewEvent,
  QueueFigures,
  Retention,
  Taken,
} from '../store.ts';
import type { EventLog } from './event-log.ts';
import type { EventState } from './event-state.ts';
import type { Operation } from './operation.ts';
import { Reservations } from './reservations.ts';
import type { TimeSource } from './time-source.ts';

/** The rules of `EventStore` over a state in memory and a log that makes it last. */
export class LoggedEventStore implements EventStore {
  readonly #state: EventState;
  readonly #log: EventLog;
  readonly #time: TimeSource;
  readonly #reserved = new Reservations();
  readonly #listeners = new Set<() => void>();
  #isNewsDue = false;
  #isEraseDue = false;

  constructor(state: EventState, log: EventLog, time: TimeSource) {
    this.#state = state;
    this.#log = log;
    this.#time = time;
  }

  async accept(event: NewEvent, limits: AcceptLimits): Promise<Accepted> {
    const { channel, key, chat, payload } = event;
    const pending = this.#reserved.pending(event);
    if (pending !== undefined) {
      await pending;
      return 'duplicate';
    }
    if (this.#state.keys.has(channel, key)) return 'duplicate';
    const unfinished = this.#state.unfinishedIn(channel) + this.#reserved.inChannel(channel);
    if (unfinished >= limits.unfinishedPerChannel) return 'full';
    const at = this.#time.wallNow();
    if (!this.#isCrowded(event, limits)) {
      const id = this.#state.newId();
      await this.#claim(event, 'event', { op: 'accept', id, channel, key, chat, payload, at });
      return 'accepted';
    }
    const drop = { op: 'drop', channel, key, at } as const;
    if (this.#state.line(chat)?.hasNotice || this.#reserved.hasNotice(chat)) {
      await this.#claim(event, 'none', drop);
    } else {
      const notice = { id: this.#state.newId(), chat, payload };
      await this.#claim(event, 'notice', { ...drop, notice });
    }
    return 'crowded';
  }

  /** The first of a line is worked on or will be next: it does not wait. */
  #isCrowded({ chat, isTooFast }: NewEvent, { waitingPerChat }: AcceptLimits): boolean {
    const unfinished = (this.#state.line(chat)?.unfinished.length ?? 0) + this.#reserved.inChat(chat);
    return isTooFast === true || unfinished > waitingPerChat;
  }

  async #claim(event: NewEvent, kind: 'event' | 'notice' | 'none', operation: Operation): Promise<void> {
    await this.#reserved.hold(event, kind, this.#write(operation, true));
    if (kind !== 'none') this.#announce();
  }

  #write(operation: Operation, isSynced: boolean): Promise<boolean> {
    return this.#log.write(operation, isSynced, () => this.#state.apply(operation));
  }

  take(channels: readonly string[], most: number): Promise<Taken> {
    return Promise.resolve(this.#state.take(channels, most));
  }

  async answer(hold: Hold, parts: readonly Json[]): Promise<boolean> {
    const event = this.#state.held(hold);
    return event !== undefined && (await this.#write({ op: 'answer', id: event.id, parts }, true));
  }

  async markSent(hold: Hold, sent: number): Promise<boolean> {
    const event = this.#state.held(hold);
    return event !== undefined && (await this.#write({ op: 'sent', id: event.id, sent }, false));
  }

  defer(hold: Hold, delayMs: number, failed: boolean): Promise<boolean> {
    const event = this.#state.held(hold);
    if (event === undefined) return Promise.resolve(false);
    this.#state.defer(event, delayMs, failed);
    this.#announce();
    return Promise.resolve(true);
  }

  async finish(hold: Hold, end: 'done' | { readonly dead: string }): Promise<boolean> {
    const event = this.#state.held(hold);
    if (event === undefined) return false;
    const { id, chat } = event;
    const at = this.#time.wallNow();
    const isEnded = await this.#write(
      end === 'done' ? { op: 'done', id, at } : { op: 'dead', id, reason: end.dead, at },
      false,
    );
    this.#state.trim();
    if (isEnded && this.#state.line(chat)?.next !== undefined) this.#announce();
    return isEnded;
  }

  history(chat: string, before: string, withinMs: number, most: number): Promise<readonly Json[]> {
    return Promise.resolve(this.#state.history(chat, Number(before), withinMs, most));
  }

  deadLetters(most: number): Promise<readonly DeadLetter[]> {
    return Promise.resolve(this.#state.deadLetters(most));
  }

  async revive(id: string): Promise<boolean> {
    if (this.#state.events.get(Number(id))?.state !== 'dead') return false;
    const isRevived = await this.#write({ op: 'revive', id: Number(id) }, false);
    if (isRevived) this.#announce();
    return isRevived;
  }

  async forget(chat: string, upTo?: ForgetLimit): Promise<void> {
    const last = Number(upTo?.id);
    const limit = upTo === undefined ? {} : { upTo: last, ...(upTo.keepsIt ? { except: last } : {}) };
    await this.#write({ op: 'forget', chat, ...limit }, true);
    this.#announce();
    this.#isEraseDue = true;
    await this.#erase();
    // It may hold texts of this chat that nobody can tell from the others.
    await this.#log.dropAside(0);
  }

  async sweep(retention: Retention): Promise<void> {
    if (this.#state.sweep(retention)) this.#isEraseDue = true;
    await this.#erase();
    await this.#log.dropAside(retention.deadMs);
  }

  /** What is deleted in memory goes from the disk too; what could not now goes the next time. */
  async #erase(): Promise<void> {
    if (!this.#isEraseDue) return;
    this.#isEraseDue = false;
    try {
      await this.#log.erase();
    } catch (error) {
      this.#isEraseDue = true;
      throw error;
    }
  }

  figures(): Promise<readonly QueueFigures[]> {
    return Promise.resolve(this.#state.figures());
  }

  onNews(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Once for all that happens at the same time. */
  #announce(): void {
    if (this.#isNewsDue) return;
    this.#isNewsDue = true;
    queueMicrotask(() => {
      this.#isNewsDue = false;
      for (const listener of this.#listeners) listener();
    });
  }
}
