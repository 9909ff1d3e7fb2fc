import type { Clock } from './clock.ts';

export interface ClaimSetOptions {
  /** The most claims held; the oldest goes first. */
  readonly capacity: number;
  /** How long a claim stands, in milliseconds: longer than the platform may deliver again. */
  readonly ttlMs: number;
  readonly clock: Clock;
}

export interface ClaimSet {
  /** True for the first who asks, false for everybody after, until the claim expires. */
  claim(channel: string, key: string): boolean;
  size(): number;
}

/**
 * Remembers which incoming messages were taken, so that one delivered twice is answered once.
 * A set with expiry and not "the greatest id so far": ids of Telegram start anew at random after a
 * silent week (core.telegram.org/bots/api#update).
 */
export function createClaimSet({ capacity, ttlMs, clock }: ClaimSetOptions): ClaimSet {
  // In order of insertion, which with one time to live is the order of expiry.
  const expiries = new Map<string, number>();

  function forgetOld(now: number): void {
    for (const [id, expiry] of expiries) {
      if (expiry > now && expiries.size < capacity) return;
      expiries.delete(id);
    }
  }

  return {
    claim(channel, key) {
      const id = JSON.stringify([channel, key]);
      const now = clock.now();
      const expiry = expiries.get(id);
      if (expiry !== undefined && expiry > now) return false;
      forgetOld(now);
      expiries.delete(id);
      expiries.set(id, now + ttlMs);
      return true;
    },
    size: () => expiries.size,
  };
}
