import type { Clock } from '../../../src/delivery/clock.ts';
import { ApiRefusal } from './api-refusal.ts';
import type { Parameters } from './request-parameters.ts';

export interface Update {
  readonly update_id: number;
  readonly [content: string]: unknown;
}

const LONGEST_POLL_S = 50;

/** What `getUpdates` sees: unconfirmed updates, one long poll at a time, and its rules. */
export class UpdateQueue {
  readonly #clock: Clock;
  #updates: Update[] = [];
  #allowed: readonly string[] | undefined;
  #poll: { wake(): void; fail(refusal: ApiRefusal): void } | undefined;
  webhookUrl = '';

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Not yet confirmed. */
  get waiting(): readonly Update[] {
    return this.#updates;
  }

  get isPolled(): boolean {
    return this.#poll !== undefined;
  }

  /** Dropped when its kind is not among the `allowed_updates` that were last asked for. */
  push(update: Update): void {
    const wanted = this.#allowed?.some((kind) => kind in update) ?? true;
    if (!wanted) return;
    this.#updates.push(update);
    this.#poll?.wake();
  }

  /** Takes out all that waits: from now on it goes another way. */
  takeAll(): readonly Update[] {
    const all = this.#updates;
    this.#updates = [];
    return all;
  }

  /** The same as when another program polls with the same token. */
  conflict(): void {
    this.#poll?.fail(
      new ApiRefusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
  }

  async get(parameters: Parameters, gone: AbortSignal): Promise<readonly Update[]> {
    if (this.webhookUrl !== '') {
      throw new ApiRefusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    if (Array.isArray(parameters['allowed_updates'])) this.#allowed = parameters['allowed_updates'];
    this.conflict();
    this.#confirm(integer(parameters['offset'], 0));
    const limit = Math.min(Math.max(integer(parameters['limit'], 100), 1), 100);
    const seconds = Math.min(Math.max(integer(parameters['timeout'], 0), 0), LONGEST_POLL_S);
    if (this.#updates.length === 0 && seconds > 0) await this.#wait(seconds * 1000, gone);
    return this.#updates.slice(0, limit);
  }

  #confirm(offset: number): void {
    this.#updates =
      offset < 0 ? this.#updates.slice(offset) : this.#updates.filter(({ update_id }) => update_id >= offset);
  }

  #wait(ms: number, gone: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        cancel();
        if (this.#poll === poll) this.#poll = undefined;
        settle();
      };
      const poll = {
        wake: () => end(resolve),
        fail: (refusal: ApiRefusal) => end(() => reject(refusal)),
      };
      const cancel = this.#clock.after(ms, poll.wake);
      gone.addEventListener('abort', poll.wake, { once: true });
      this.#poll = poll;
    });
  }
}

function integer(value: unknown, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isInteger(number) ? number : otherwise;
}
