import { type Backoff, DEFAULT_BACKOFF } from './backoff.ts';

export interface DeliveryLimits {
  /** Sends under way at once, over all channels. Waiting for a retry takes no place. */
  readonly sendsAtOnce: number;
  /** Events of one chat that wait behind the one being answered. */
  readonly waitingPerChat: number;
  /** Events accepted and unfinished in one channel; beyond it the channel is told `full`. */
  readonly pendingPerChannel: number;
  /** How long an answer is of use after its question was accepted, in milliseconds. */
  readonly usefulForMs: number;
  /** Claims remembered over all channels, and for how long. */
  readonly claims: number;
  readonly claimTtlMs: number;
  readonly backoff: Backoff;
}

export const DEFAULT_LIMITS: DeliveryLimits = {
  sendsAtOnce: 32,
  waitingPerChat: 20,
  pendingPerChannel: 2_000,
  usefulForMs: 3_600_000,
  claims: 50_000,
  // Telegram delivers again for up to 24 hours (core.telegram.org/bots/api#getting-updates).
  claimTtlMs: 25 * 3_600_000,
  backoff: DEFAULT_BACKOFF,
};
