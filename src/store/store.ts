/**
 * What the bot keeps between a claim and a send, and beyond. One machine: a journal (`embedded/`). Several:
 * PostgreSQL (`postgres/`). The same tests run against each (tests/contract/store).
 *
 * An event and the work on it are one record:
 *
 *     waiting -> (taken, fenced) -> answered: its parts are kept -> done | dead
 *
 * Every method that writes resolves when the change would survive kill -9 and, where it says so, a power cut.
 * It rejects with `StoreUnavailable` when it cannot, and then nothing has changed.
 */
import type { Json } from './json.ts';

/** The store cannot be read or written now. Its message holds nothing of a person. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** An event to claim: `key` is unique within `channel`. */
export interface NewEvent {
  readonly channel: string;
  readonly key: string;
  readonly chat: string;
  readonly payload: Json;
  /** Comes too fast: it is claimed, but dropped as one of a crowded chat is. */
  readonly isTooFast?: boolean;
}

export interface AcceptLimits {
  /** Unfinished events of a chat besides the one being worked on. */
  readonly waitingPerChat: number;
  /** Unfinished events of a channel. */
  readonly unfinishedPerChannel: number;
}

/**
 * `crowded`: claimed and dropped; one notice stands in its chat's line instead, unless one stands there already.
 * `full`: not claimed.
 */
export type Accepted = 'accepted' | 'duplicate' | 'crowded' | 'full';

/** An event that this process may work on now; nobody else may. */
export interface Work {
  /** The store's name for the event. */
  readonly id: string;
  /** Grows each time that the event is taken: who holds an older one may change nothing. */
  readonly fence: number;
  readonly channel: string;
  readonly chat: string;
  readonly payload: Json;
  /** In place of events that were dropped: the person is told, nothing is answered. */
  readonly isNotice: boolean;
  /** Since it was accepted, in milliseconds, never less than 0. */
  readonly ageMs: number;
  /** The event of the same chat that was answered before this one, while it is kept. */
  readonly previous?: string;
  /** What is to be sent, once it was worked out. */
  readonly parts?: readonly Json[];
  /** How many of the parts are out. */
  readonly sent: number;
  /** Tries of the next part that failed. */
  readonly failures: number;
  /** Its last holder went away without a word: a part may be out that is not counted. */
  readonly isTakenOver: boolean;
}

/** Names a hold on an event. */
export type Hold = Pick<Work, 'id' | 'fence'>;

export interface Taken {
  readonly works: readonly Work[];
  /**
   * When to look again though there was no news, in milliseconds: something waits for its time, or news may be
   * missed. Absent when only news can bring more.
   */
  readonly nextInMs?: number;
}

export interface DeadLetter {
  readonly id: string;
  readonly channel: string;
  readonly chat: string;
  /** A constant word. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly diedAt: string;
}

export interface QueueFigures {
  readonly channel: string;
  readonly unfinished: number;
  /** Of unfinished events: those whose answer is worked out and not all sent. */
  readonly outgoing: number;
  /** Age of the oldest unfinished event in milliseconds; 0 when there is none. */
  readonly oldestMs: number;
  readonly dead: number;
}

/** How long things are kept, in milliseconds. */
export interface Retention {
  /** Payload and parts of what is done; they also serve to understand a follow-up after a restart. */
  readonly doneMs: number;
  readonly deadMs: number;
  /** The keys of events: longer than a platform delivers again. */
  readonly keysMs: number;
}

/** Held by one process at a time over all that share the store. */
export interface Leadership {
  /** Aborts when it is lost without being given back. */
  readonly lost: AbortSignal;
  giveBack(): Promise<void>;
}

/** The event with which a person asked to forget. */
export interface ForgetLimit {
  readonly id: string;
  /** It is being worked on: it stays until it has ended. */
  readonly keepsIt: boolean;
}

export interface EventStore {
  /** Claims an event. Survives a power cut. */
  accept(event: NewEvent, limits: AcceptLimits): Promise<Accepted>;
  /**
   * Takes up to `most` events of the named channels: of each chat the oldest unfinished one only, when nobody
   * holds it and its time has come; oldest first.
   */
  take(channels: readonly string[], most: number): Promise<Taken>;
  /** Keeps the answer, before any of it is sent. Survives a power cut. False: the hold is lost, do no more. */
  answer(hold: Hold, parts: readonly Json[]): Promise<boolean>;
  /** Counts the first `sent` parts as out. False: the hold is lost. */
  markSent(hold: Hold, sent: number): Promise<boolean>;
  /** Gives the event back for later; `failed` counts a failure of its next part. False: the hold was lost. */
  defer(hold: Hold, delayMs: number, failed: boolean): Promise<boolean>;
  /** Ends the event: done, or dead for a reason. False: the hold was lost. */
  finish(hold: Hold, end: 'done' | { readonly dead: string }): Promise<boolean>;
  /** Payloads of the chat's last done events that are no older than `withinMs`, oldest first, at most `most`, before `id`. */
  history(chat: string, before: string, withinMs: number, most: number): Promise<readonly Json[]>;
  deadLetters(most: number): Promise<readonly DeadLetter[]>;
  /** Puts a dead event back into its chat's line, from its first unsent part. False: there is none. */
  revive(id: string): Promise<boolean>;
  /**
   * Deletes payloads and parts of a chat's events, dead ones too. With `upTo`: only of those that were accepted no
   * later than that event, and not its own while it is unfinished and kept. Survives a power cut.
   */
  forget(chat: string, upTo?: ForgetLimit): Promise<void>;
  /** Deletes what is older than it may be. */
  sweep(retention: Retention): Promise<void>;
  figures(): Promise<readonly QueueFigures[]>;
  /** Calls back when there may be something new to take. Returns what ends that. */
  onNews(listener: () => void): () => void;
}

/** Small, rare state: settings, tokens, counters. */
export interface StateStore {
  get(name: string): Promise<Json | undefined>;
  /**
   * Replaces a value by what `change` makes of it, as one step among all processes; undefined deletes it.
   * Survives a power cut. `change` may be called more than once.
   */
  update(name: string, change: (value: Json | undefined) => Json | undefined): Promise<void>;
  /** Values whose name begins with `prefix`, by name. */
  list(prefix: string): Promise<ReadonlyMap<string, Json>>;
}

export interface Store {
  readonly events: EventStore;
  readonly state: StateStore;
  /** Undefined while another process leads under this name. */
  lead(name: string): Promise<Leadership | undefined>;
  /** Whether a write would succeed now. Never rejects. */
  isReady(): Promise<boolean>;
  /** Gives back what is held, writes what is not written, closes. */
  close(): Promise<void>;
}
