/**
 * Tells the other workers that there may be something to take, and hears it from them (LISTEN/NOTIFY). A wake-up
 * only: what is lost with the connection is found at the next beat. Announcements have a connection of their own and
 * are gathered, since a transaction that notifies holds a lock over the whole server while it commits.
 */
import { Client } from 'pg';
import { connectionSettings } from './connection-settings.ts';
import type { Timer } from './timer.ts';

const CHANNEL = 'cchc_bot_news';
const GATHERED_MS = 20;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

export interface NewsParts {
  readonly url: string;
  readonly timer: Timer;
  readonly random: () => number;
}

export class News {
  readonly #parts: NewsParts;
  readonly #listeners = new Set<() => void>();
  #client: Client | undefined;
  #cancelRetry: () => void = () => undefined;
  #cancelTell: (() => void) | undefined;
  #failures = 0;
  #isClosed = false;
  #isDue = false;

  constructor(parts: NewsParts) {
    this.#parts = parts;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls the listeners of this process, once for all that happens at the same time. */
  announce(): void {
    if (this.#isDue || this.#isClosed) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      for (const listener of this.#listeners) listener();
    });
  }

  /** The same in all processes. */
  announceToAll(): void {
    this.announce();
    this.#cancelTell ??= this.#parts.timer.after(GATHERED_MS, () => {
      this.#cancelTell = undefined;
      // A lost announcement is made up for at the next beat; a broken connection is noticed below.
      this.#client?.query(`notify ${CHANNEL}`).catch(() => undefined);
    });
  }

  /** Connects, now and whenever the connection is lost. Never rejects. */
  async start(): Promise<void> {
    if (this.#isClosed) return;
    const client = new Client(connectionSettings(this.#parts.url));
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      if (this.#client === client) this.#client = undefined;
      client.end().catch(() => undefined);
      this.#retry();
    };
    client.on('error', end).on('end', end);
    client.on('notification', () => this.announce());
    try {
      await client.connect();
      // What is lost in a crash of the server is only an announcement.
      await client.query(`set synchronous_commit = off; listen ${CHANNEL}`);
    } catch {
      return end();
    }
    if (this.#isClosed) return end();
    this.#client = client;
    this.#failures = 0;
    this.announce();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancelRetry();
    this.#cancelTell?.();
    const client = this.#client;
    this.#client = undefined;
    if (this.#cancelTell !== undefined) await client?.query(`notify ${CHANNEL}`).catch(() => undefined);
    await client?.end().catch(() => undefined);
  }

  #retry(): void {
    if (this.#isClosed) return;
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#cancelRetry = this.#parts.timer.after(pause * (0.5 + this.#parts.random() / 2), () => {
      void this.start();
    });
  }
}
