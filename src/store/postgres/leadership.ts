/**
 * Leadership is a session's advisory lock, on a connection of its own. The leader asks the server again and again:
 * the server ends a session that is silent for longer than `SILENCE_MS`, and the leader gives up before that.
 */
import { Client } from 'pg';
import type { Leadership } from '../store.ts';
import { connectionSettings } from './connection-settings.ts';
import { lockNumber } from './lock-number.ts';
import { toFailure } from './postgres-failure.ts';
import type { Timer } from './timer.ts';

const CHECK_MS = 2000;
/** For the answer to a check. With the pause before it, less than the server's patience. */
const LONGEST_CHECK_MS = 2500;
const SILENCE_MS = 6000;

class HeldLeadership implements Leadership {
  readonly #client: Client;
  readonly #timer: Timer;
  readonly #lost = new AbortController();
  #cancel: () => void = () => undefined;
  #isOver = false;
  #ended: Promise<void> | undefined;

  constructor(client: Client, timer: Timer) {
    this.#client = client;
    this.#timer = timer;
    const lose = () => this.#lose();
    client.on('error', lose).on('end', lose);
    this.#checkLater();
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  giveBack(): Promise<void> {
    this.#isOver = true;
    this.#cancel();
    // The session ends, and its locks with it.
    this.#ended ??= this.#client.end().catch(() => undefined);
    return this.#ended;
  }

  #lose(): void {
    if (this.#isOver) return;
    void this.giveBack();
    this.#lost.abort();
  }

  #checkLater(): void {
    this.#cancel = this.#timer.after(CHECK_MS, () => {
      const check = { text: 'select 1', query_timeout: LONGEST_CHECK_MS };
      this.#client.query(check).then(
        () => {
          if (!this.#isOver) this.#checkLater();
        },
        () => this.#lose(),
      );
    });
  }
}

/** Undefined while another session leads under this name. */
export async function takeLead(url: string, name: string, timer: Timer): Promise<Leadership | undefined> {
  try {
    const client = new Client(connectionSettings(url));
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(`set idle_session_timeout = ${SILENCE_MS}`);
      const lock = lockNumber('lead', name);
      const { rows } = await client.query<{ is_taken: boolean }>(
        `select pg_try_advisory_lock(${lock}) as is_taken`,
      );
      if (rows[0]?.is_taken) return new HeldLeadership(client, timer);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    await client.end();
    return undefined;
  } catch (error) {
    throw toFailure(error);
  }
}
