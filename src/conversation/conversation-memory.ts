import { RecentMap } from './recent-map.ts';

/** Conversations remembered at once. */
const MAX_CONVERSATIONS = 10_000;
/** What nobody went on with for so long is forgotten, in milliseconds. */
const LIFETIME = 30 * 60_000;

export interface ConversationMemoryOptions {
  /** Milliseconds, for ages only: a clock that never goes back. */
  readonly now: () => number;
  /** How long a thing is remembered, in milliseconds; half an hour without it. */
  readonly lifetime?: number;
  /** Conversations remembered at once; 10,000 without it. */
  readonly limit?: number;
}

interface Remembered<Value> {
  readonly value: Value | undefined;
  readonly at: number;
}

/** One thing of each of the latest conversations; it is forgotten when it grows old or when too many others are newer. */
export class ConversationMemory<Value> {
  readonly #now: () => number;
  readonly #lifetime: number;
  readonly #values: RecentMap<Remembered<Value>>;

  constructor({ now, lifetime = LIFETIME, limit = MAX_CONVERSATIONS }: ConversationMemoryOptions) {
    this.#now = now;
    this.#lifetime = lifetime;
    this.#values = new RecentMap(limit);
  }

  get(conversation: string): Value | undefined {
    const remembered = this.#values.get(conversation);
    if (!remembered || this.#isCurrent(remembered)) return remembered?.value;
    this.#values.delete(conversation);
    return undefined;
  }

  /** Nothing forgets. */
  set(conversation: string, value: Value | undefined): void {
    // What is told to be forgotten after a time is not kept longer for want of newer conversations.
    for (const [oldest, remembered] of this.#values.oldestFirst()) {
      if (this.#isCurrent(remembered)) break;
      this.#values.delete(oldest);
    }
    this.#values.set(conversation, { value, at: this.#now() });
  }

  #isCurrent({ at }: Remembered<unknown>): boolean {
    return this.#now() - at < this.#lifetime;
  }

  /** Conversations of which something is in memory. */
  size(): number {
    return this.#values.size();
  }

  /** Keeps nothing of it, not even that there was one. */
  forget(conversation: string): void {
    this.#values.delete(conversation);
  }
}
