import { type Backoff, backoffDelay, obeyedDelay, type Random } from './backoff.ts';
import type { SendOutcome } from './channel-port.ts';
import { type Clock, pause } from './clock.ts';

export interface RetryOptions {
  /** On the clock's scale: no attempt starts after it. */
  readonly deadline: number;
  readonly backoff: Backoff;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
}

export type SendResult =
  | { readonly kind: 'sent'; readonly attempts: number }
  | { readonly kind: 'failed'; readonly attempts: number; readonly reason: string }
  /** The next attempt would have come after the deadline; `reason` is of the last one. */
  | { readonly kind: 'expired'; readonly attempts: number; readonly reason: string }
  /** `signal` aborted. */
  | { readonly kind: 'abandoned'; readonly attempts: number };

/**
 * Attempts until it is sent, fails for good, runs out of time, or is called off. Attempts are bounded by
 * the time in which the message is of use, not by their number: an outage of minutes is outlived.
 * A send that may have arrived (a timeout, a lost connection) is tried again: no platform here takes a
 * message id from us, and an answer twice is better than none.
 */
export async function sendWithRetries(
  attempt: () => Promise<SendOutcome>,
  { deadline, backoff, clock, random, signal }: RetryOptions,
): Promise<SendResult> {
  let reason = 'late';
  for (let attempts = 0; ; ) {
    if (signal.aborted) return { kind: 'abandoned', attempts };
    if (clock.now() > deadline) return { kind: 'expired', attempts, reason };
    const outcome = await attempt();
    attempts += 1;
    if (outcome.kind === 'sent') return { kind: 'sent', attempts };
    if (outcome.kind === 'failed') return { kind: 'failed', attempts, reason: outcome.reason };
    reason = outcome.reason;
    const delay =
      outcome.afterMs === undefined
        ? backoffDelay(attempts, backoff, random)
        : obeyedDelay(outcome.afterMs, backoff, random);
    if (!signal.aborted && clock.now() + delay > deadline) return { kind: 'expired', attempts, reason };
    await pause(clock, delay, signal);
  }
}
