import type { Clock } from '../../../src/delivery/clock.ts';
import { ApiRefusal } from './faults.ts';

interface Poll {
  settle(outcome: { readonly update: unknown } | { readonly refusal: ApiRefusal }): void;
}

/** Updates that wait, and the one poll that may wait for them. What a poll was handed is gone. */
export class UpdateQueue {
  readonly #clock: Clock;
  readonly #waiting: unknown[] = [];
  #poll: Poll | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get isPolled(): boolean {
    return this.#poll !== undefined;
  }

  get length(): number {
    return this.#waiting.length;
  }

  push(update: unknown): void {
    this.#waiting.push(update);
    this.#serve();
  }

  /** Somebody else polls with the same token. */
  conflict(): void {
    this.#poll?.settle({ refusal: new ApiRefusal(409, 'Conflict: terminated by other getUpdates request') });
  }

  /** The poll that waits, as if its time were over. */
  endPoll(): void {
    this.#poll?.settle({ refusal: new ApiRefusal(408, 'Request timeout') });
  }

  /** The oldest update, or the 408 that says that there was none. `gone` aborts when the client has left. */
  get(timeoutMs: number, gone: AbortSignal): Promise<unknown> {
    this.conflict();
    return new Promise((resolve, reject) => {
      const poll: Poll = {
        settle: (outcome) => {
          if (this.#poll !== poll) return;
          this.#poll = undefined;
          cancel();
          if ('update' in outcome) resolve(outcome.update);
          else reject(outcome.refusal);
        },
      };
      this.#poll = poll;
      const timeout = { refusal: new ApiRefusal(408, 'Request timeout') };
      const cancel = this.#clock.after(timeoutMs, () => poll.settle(timeout));
      gone.addEventListener('abort', () => poll.settle(timeout), { once: true });
      this.#serve();
    });
  }

  #serve(): void {
    if (this.#poll && this.#waiting.length > 0) this.#poll.settle({ update: this.#waiting.shift() });
  }
}
