import { hash, randomBytes } from 'node:crypto';
import type { Answerer } from '../answer/answerer.ts';
import type { Catalogue } from '../answer/catalogue/catalogue.ts';
import type { ReadQuestion } from '../answer/compose/understood.ts';
import type { Reply } from '../answer/reply.ts';
import type { Query } from '../answer/understand/query.ts';
import { ConversationMemory } from './conversation-memory.ts';

/** Answers kept at once, and how large they may be together, in UTF-16 units of JSON. */
const MOST_ANSWERS = 2_000;
const MOST_UNITS = 16 * 2 ** 20;
/** Questions of which it is known that they were asked once. */
const MOST_ASKED = 20_000;
const HALF_AN_HOUR_MS = 30 * 60_000;

export interface RepeatedQuestionsOptions {
  /** Milliseconds, for ages only: a clock that never goes back. */
  readonly now: () => number;
  /** How long an answer is kept after it was worked out, in milliseconds; half an hour without it. */
  readonly lifetime?: number;
  readonly mostAnswers?: number;
  readonly mostUnits?: number;
}

interface Kept {
  readonly query: Query;
  readonly reply: Reply;
  readonly today: string;
  readonly at: number;
  readonly units: number;
  /** How it was read, by `readingOf`. */
  readonly readings: Map<string, string | undefined>;
}

const readingOf = ({ isDecoded, isCompleted }: ReadQuestion): string =>
  `${isDecoded} ${isCompleted === true}`;

/**
 * An answerer that works out a question once, however many people ask it: the same question gets the same reply all
 * day. Kept is what was asked at least twice, in the same words: what is asked once is often a person's own matter, and
 * only a keyed digest of it stays. What is kept belongs to no conversation.
 */
export class RepeatedQuestions implements Answerer {
  readonly #answerer: Answerer;
  readonly #now: () => number;
  readonly #lifetime: number;
  readonly #mostAnswers: number;
  readonly #mostUnits: number;
  /** Of this process: digests cannot be compared with those of guessed texts. */
  readonly #key = randomBytes(32).toString('base64');
  readonly #digests = new WeakMap<ReadQuestion['query'], string>();
  readonly #asked: ConversationMemory<true>;
  /** By digest, in the order in which they were worked out. */
  readonly #kept = new Map<string, Kept>();
  #units = 0;

  constructor(answerer: Answerer, options: RepeatedQuestionsOptions) {
    const { now, lifetime = HALF_AN_HOUR_MS, mostAnswers = MOST_ANSWERS, mostUnits = MOST_UNITS } = options;
    this.#answerer = answerer;
    this.#now = now;
    this.#lifetime = lifetime;
    this.#mostAnswers = mostAnswers;
    this.#mostUnits = mostUnits;
    this.#asked = new ConversationMemory({ now, lifetime, limit: MOST_ASKED });
  }

  get startSuggestions(): readonly string[] {
    return this.#answerer.startSuggestions;
  }

  get catalogue(): Catalogue {
    return this.#answerer.catalogue;
  }

  /** Answers that are kept. */
  get size(): number {
    return this.#kept.size;
  }

  understand(cleanText: string): Query {
    // Truncated SHA-512 behind a key tells no more than an HMAC, which takes twice as long to set up.
    const digest = hash('sha512-256', this.#key + cleanText, 'base64');
    const query = this.#current(digest)?.query ?? this.#answerer.understand(cleanText);
    this.#digests.set(query, digest);
    return query;
  }

  answer(query: Query, today: string): Reply {
    const digest = this.#digests.get(query);
    if (digest === undefined) return this.#answerer.answer(query, today);
    const kept = this.#current(digest);
    if (kept?.query === query && kept.today === today) return kept.reply;
    const reply = this.#answerer.answer(query, today);
    if (this.#asked.get(digest)) this.#keep(digest, { query, reply, today });
    else this.#asked.set(digest, true);
    return reply;
  }

  understood(question: ReadQuestion): string | undefined {
    const kept = this.#keptFor(question.query);
    if (!kept) return this.#answerer.understood(question);
    const reading = readingOf(question);
    if (!kept.readings.has(reading)) kept.readings.set(reading, this.#answerer.understood(question));
    return kept.readings.get(reading);
  }

  smallTalk(query: Query): Reply | undefined {
    return this.#answerer.smallTalk(query);
  }

  checkDraft(text: string, today: string): Reply {
    return this.#answerer.checkDraft(text, today);
  }

  /** Keeps nothing of what was asked. */
  clear(): void {
    this.#kept.clear();
    this.#units = 0;
  }

  #keptFor(query: ReadQuestion['query']): Kept | undefined {
    const digest = this.#digests.get(query);
    const kept = digest === undefined ? undefined : this.#kept.get(digest);
    return kept?.query === query ? kept : undefined;
  }

  #current(digest: string): Kept | undefined {
    const before = this.#now() - this.#lifetime;
    for (const [oldest, { at }] of this.#kept) {
      if (at > before) break;
      this.#drop(oldest);
    }
    return this.#kept.get(digest);
  }

  #keep(digest: string, answered: Pick<Kept, 'query' | 'reply' | 'today'>): void {
    const units = JSON.stringify([answered.query, answered.reply]).length;
    this.#drop(digest);
    this.#kept.set(digest, { ...answered, at: this.#now(), units, readings: new Map() });
    this.#units += units;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#mostAnswers && this.#units <= this.#mostUnits) return;
      this.#drop(oldest);
    }
  }

  #drop(digest: string): void {
    this.#units -= this.#kept.get(digest)?.units ?? 0;
    this.#kept.delete(digest);
  }
}
