import type { Logger } from '../log.ts';
import type { Random } from './backoff.ts';
import type { ChatReference } from './chat-reference.ts';
import type { Clock } from './clock.ts';
import type { DeliveryObserver } from './delivery-observer.ts';

/** Holds back a person who asks faster than anybody reads. */
export interface PersonLimits {
  /** `repeated`: the same text as a moment ago. */
  take(chat: string, text?: string): 'ok' | 'too-fast' | 'repeated';
  /** The event was not a new one after all. */
  giveBack(chat: string): void;
}

/** What the parts of delivery are handed from outside. */
export interface Surroundings {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly chatReference: ChatReference;
  readonly observer: DeliveryObserver;
  /** Nobody is held back without it. */
  readonly personLimits?: PersonLimits;
}
