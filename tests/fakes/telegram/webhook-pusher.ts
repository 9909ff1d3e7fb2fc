import { setMaxListeners } from 'node:events';
import { request } from 'node:http';
import { type Clock, pause } from '../../../src/delivery/clock.ts';
import type { WebhookSetting } from './check-webhook.ts';
import type { Update } from './update-queue.ts';

/** A try to deliver, and what the server said to it; status 0 when it said nothing. */
export interface Delivery {
  readonly updateId: number;
  readonly status: number;
  /** Why it said nothing: `ECONNREFUSED`, `ECONNRESET`, …, or `timeout`. */
  readonly silence?: string;
}

interface Outcome {
  readonly status: number;
  readonly silence?: string;
  readonly retryAfterS?: number;
}

/** How deliveries go, changed by a test at any time. */
export interface PushManner {
  /** Where the address of the webhook leads: the origin of a server on this machine, or of one after another. */
  reach: string | (() => string);
  /** Each update is delivered so many times, though the first was taken. */
  copies: number;
  /** Bytes that go out in one piece. */
  chunkBytes: number;
}

const TIMEOUT_MS = 60_000;
const LONGEST_RETRY_AFTER_S = 3_600;
/** The real server takes a random number between 60 and 120. */
const LONGEST_RETRY_S = 90;
/** How long an update is worth a try, in milliseconds. */
const LIFE_MS = { callback_query: 150_000, inline_query: 30_000, other: 86_400_000 };

/**
 * Delivers updates as tdlib/telegram-bot-api's WebhookActor does: one queue for each chat, and for the taps and the
 * inline queries of each person; inside a queue one after another, across queues in parallel up to `max_connections`;
 * the first retry at once, then after 2, 4, 8 … s, or when `Retry-After` says so.
 */
export class WebhookPusher {
  readonly deliveries: Delivery[] = [];
  readonly #manner: PushManner;
  readonly #clock: Clock;
  readonly #setting: WebhookSetting;
  readonly #ending = new AbortController();
  readonly #queues = new Map<string, Update[]>();
  readonly #waiting: (() => void)[] = [];
  #connections = 0;
  #lastError: { readonly at: number; readonly message: string } | undefined;

  constructor(clock: Clock, setting: WebhookSetting, manner: PushManner) {
    this.#clock = clock;
    this.#setting = setting;
    this.#manner = manner;
    // Every delivery and every wait listens to it; that many listeners are no leak.
    setMaxListeners(0, this.#ending.signal);
  }

  /** Not yet taken by the server. */
  get pending(): readonly Update[] {
    return [...this.#queues.values()].flat();
  }

  get info(): object {
    const { url, maxConnections, allowed } = this.#setting;
    return {
      url,
      has_custom_certificate: false,
      pending_update_count: this.pending.length,
      max_connections: maxConnections,
      ...(allowed && { allowed_updates: allowed }),
      ...(this.#lastError && {
        last_error_date: this.#lastError.at,
        last_error_message: this.#lastError.message,
      }),
    };
  }

  isSame(setting: WebhookSetting): boolean {
    return JSON.stringify(setting) === JSON.stringify(this.#setting);
  }

  push(update: Update): void {
    if (this.#setting.allowed?.some((kind) => kind in update) === false) return;
    const name = queueOf(update);
    const queue = this.#queues.get(name);
    if (queue) {
      queue.push(update);
      return;
    }
    const started = [update];
    this.#queues.set(name, started);
    void this.#drain(name, started);
  }

  /** Ends deliveries; gives back what was not taken. */
  end(): readonly Update[] {
    this.#ending.abort();
    for (const go of this.#waiting.splice(0)) go();
    return this.pending;
  }

  async #drain(name: string, queue: Update[]): Promise<void> {
    const { signal } = this.#ending;
    for (let head = queue[0]; head !== undefined; head = queue[0]) {
      await this.#deliver(head, this.#clock.now() + lifeOf(head));
      if (signal.aborted) return;
      queue.shift();
    }
    this.#queues.delete(name);
  }

  /** Until it was taken, is of no use any more, or the webhook ends. */
  async #deliver(update: Update, expiresAt: number): Promise<void> {
    const { signal } = this.#ending;
    let taken = 0;
    for (let failures = 0; taken < this.#manner.copies && !signal.aborted; ) {
      const { status, retryAfterS, silence } = await this.#try(update);
      if (signal.aborted) return;
      this.deliveries.push({ updateId: update.update_id, status, ...(silence !== undefined && { silence }) });
      if (status >= 200 && status < 300) {
        taken += 1;
        continue;
      }
      failures += 1;
      this.#lastError = {
        at: 1_790_000_000 + failures,
        message: `Wrong response from the webhook: ${status}`,
      };
      const waitMs = 1000 * (retryAfterS ?? retryDelayS(failures));
      if (this.#clock.now() + waitMs > expiresAt) return;
      if (waitMs > 0) await pause(this.#clock, waitMs, signal);
    }
  }

  async #try(update: Update): Promise<Outcome> {
    while (this.#connections >= this.#setting.maxConnections)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#connections += 1;
    try {
      return await this.#post(Buffer.from(JSON.stringify(update)));
    } finally {
      this.#connections -= 1;
      this.#waiting.shift()?.();
    }
  }

  #post(body: Buffer): Promise<Outcome> {
    const { url, secret } = this.#setting;
    const { pathname, search } = new URL(url);
    const { reach } = this.#manner;
    const origin = typeof reach === 'string' ? reach : reach();
    return new Promise((resolve) => {
      const call = request(new URL(`${pathname}${search}`, origin), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          'accept-encoding': 'gzip, deflate',
          ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        signal: this.#ending.signal,
      });
      const settle = (outcome: Outcome) => {
        cancel();
        resolve(outcome);
      };
      const cancel = this.#clock.after(TIMEOUT_MS, () => call.destroy(new Error('timeout')));
      call.on('error', ({ message, ...error }: NodeJS.ErrnoException) =>
        settle({ status: 0, silence: error.code ?? message }),
      );
      call.on('response', (response) => {
        response.resume();
        response.on('error', () => settle({ status: 0, silence: 'reset' }));
        response.on('end', () => settle(read(response.statusCode, response.headers['retry-after'])));
      });
      void write(call, body, this.#manner.chunkBytes);
    });
  }
}

/** One piece after another, each on the wire before the next. */
async function write(call: ReturnType<typeof request>, body: Buffer, chunkBytes: number): Promise<void> {
  call.setNoDelay(true);
  for (let at = 0; at < body.length && !call.destroyed; ) {
    const end = Math.min(body.length, at + chunkBytes);
    const piece = body.subarray(at, end);
    await new Promise<void>((resolve) => call.write(piece, () => resolve()));
    at = end;
  }
  call.end();
}

function read(status = 0, retryAfter: string | undefined): Outcome {
  const seconds = Number(retryAfter);
  const isAsked = status >= 300 && retryAfter !== undefined && Number.isInteger(seconds) && seconds > 0;
  return isAsked ? { status, retryAfterS: Math.min(seconds, LONGEST_RETRY_AFTER_S) } : { status };
}

const retryDelayS = (failures: number): number =>
  failures === 1 ? 0 : Math.min(2 ** (failures - 1), LONGEST_RETRY_S);

function lifeOf(update: Update): number {
  if ('callback_query' in update) return LIFE_MS.callback_query;
  return 'inline_query' in update ? LIFE_MS.inline_query : LIFE_MS.other;
}

/** Taps and inline queries of a person do not wait behind what is said in the chat. */
function queueOf(update: Update): string {
  for (const kind of ['callback_query', 'inline_query']) {
    // Made by this fake: the sender is always there.
    if (kind in update) return `${kind}:${(update[kind] as { from: { id: number } }).from.id}`;
  }
  const about = Object.values(update).find(
    (value) => typeof value === 'object' && value !== null && 'chat' in value,
  );
  return `chat:${(about as { chat: { id: number } } | undefined)?.chat.id ?? 'none'}`;
}
