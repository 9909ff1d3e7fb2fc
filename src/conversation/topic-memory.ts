import { RecentMap } from './recent-map.ts';
import type { Topic } from './topic.ts';

/** Conversations remembered at once. */
const MAX_CONVERSATIONS = 10_000;
/** A topic that nobody went on with for so long is forgotten, in milliseconds. */
const TOPIC_LIFETIME = 30 * 60_000;

export interface TopicMemoryOptions {
  /** Milliseconds, for ages only: a clock that never goes back. */
  readonly now: () => number;
  /** How long a topic is remembered, in milliseconds. */
  readonly lifetime?: number;
}

/** What the latest conversations are about; a topic is forgotten when it grows old or when too many others are newer. */
export class TopicMemory {
  readonly #now: () => number;
  readonly #lifetime: number;
  readonly #topics = new RecentMap<{ readonly topic: Topic; readonly at: number }>(MAX_CONVERSATIONS);

  constructor({ now, lifetime = TOPIC_LIFETIME }: TopicMemoryOptions) {
    this.#now = now;
    this.#lifetime = lifetime;
  }

  get(conversation: string): Topic | undefined {
    const remembered = this.#topics.get(conversation);
    return remembered && this.#now() - remembered.at < this.#lifetime ? remembered.topic : undefined;
  }

  set(conversation: string, topic: Topic): void {
    this.#topics.set(conversation, { topic, at: this.#now() });
  }
}
