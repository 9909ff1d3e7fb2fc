/**
 * What delivery tells of its work, for counting. Channel names and constant words only: never a chat id, a key or a
 * text. Calls are short, synchronous and never throw; times are in milliseconds of a monotonic clock.
 */
import type { Acceptance, SendOutcome } from './channel-port.ts';

/**
 * What was kept as the answer to an event. `answered`: what the channel worked out. `notice`: the word to a crowded
 * chat. `paused`: the reason why the channel is paused. `fault`: answering threw, and the person is told so.
 */
export type AnswerOutcome = 'answered' | 'notice' | 'paused' | 'fault';

export interface DeliveryObserver {
  /** An event was offered, once for each call of `Inbox.accept`. */
  accepted(channel: string, acceptance: Acceptance): void;
  /** An answer was worked out and kept; `ms` from the moment at which this process took the event up. */
  answered(channel: string, outcome: AnswerOutcome, ms: number): void;
  /** One attempt to send ended. */
  sent(channel: string, result: SendOutcome['kind']): void;
  /** A part is sent although it may be out already: the send before was unclear, or its holder went away. */
  maybeDoubled(channel: string): void;
  /** The platform asked for a pause of `ms`. */
  retryAfter(channel: string, ms: number): void;
  /** An event ended for good; `ms` since it was accepted. */
  finished(channel: string, end: 'done' | 'dead', ms: number): void;
  /** The channel's circuit opened (sends are held back but for a try now and then) or closed again. */
  circuit(channel: string, isOpen: boolean): void;
  /** A person's word on an answer. */
  feedback(helpful: boolean): void;
  /** A durable write of the store took `ms`. */
  storeWrote(ms: number): void;
}

const nothing = (): void => undefined;

/** Listens to nothing. */
export const silentObserver: DeliveryObserver = {
  accepted: nothing,
  answered: nothing,
  sent: nothing,
  maybeDoubled: nothing,
  retryAfter: nothing,
  finished: nothing,
  circuit: nothing,
  feedback: nothing,
  storeWrote: nothing,
};
