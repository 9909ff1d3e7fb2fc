import { type Backoff, DEFAULT_BACKOFF } from './backoff.ts';

export interface DeliveryLimits {
  /** Claims being written at once, over all channels; beyond it a channel is told `full`. */
  readonly claimsAtOnce: number;
  /** Events of one channel being worked on at once; most of them wait for their chat's turn to send. */
  readonly worksAtOnce: number;
  /** Sends of one channel under way at once. */
  readonly sendsAtOnce: number;
  /** Events of one chat that wait behind the one being answered. */
  readonly waitingPerChat: number;
  /** Places in a chat's line besides, for requests to delete what is kept: a crowd never costs one. */
  readonly forgettingPerChat: number;
  /** Events accepted and unfinished in one channel; beyond it the channel is told `full`. */
  readonly unfinishedPerChannel: number;
  /** How long an answer is of use after its question was accepted, in milliseconds. */
  readonly usefulForMs: number;
  /** How long the word of a request to delete what is kept is tried to be sent, in milliseconds. */
  readonly forgettingForMs: number;
  /** How long what was said is gone back to, in milliseconds, when a conversation is rebuilt after a restart. */
  readonly historyMs: number;
  /** The most events that are answered again for it. */
  readonly historyEvents: number;
  readonly backoff: Backoff;
}

export const DEFAULT_LIMITS: DeliveryLimits = {
  claimsAtOnce: 1_000,
  worksAtOnce: 256,
  sendsAtOnce: 32,
  waitingPerChat: 20,
  forgettingPerChat: 5,
  unfinishedPerChannel: 10_000,
  usefulForMs: 3_600_000,
  forgettingForMs: 24 * 3_600_000,
  historyMs: 30 * 60_000,
  historyEvents: 6,
  backoff: DEFAULT_BACKOFF,
};
