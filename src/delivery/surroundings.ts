import type { Logger } from '../log.ts';
import type { Random } from './backoff.ts';
import type { ChatReference } from './chat-reference.ts';
import type { Clock } from './clock.ts';
import type { DeliveryObserver } from './delivery-observer.ts';
import type { PersonLimits } from './person-limits.ts';

/** What the parts of delivery are handed from outside. */
export interface Surroundings {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly chatReference: ChatReference;
  readonly observer: DeliveryObserver;
  /** Nobody is held back without it. */
  readonly personLimits?: PersonLimits;
  /** Whether a text asks to delete what is kept of its person: it is held back by no limit. */
  readonly asksToForget?: (text: string) => boolean;
  /** What is kept of a person's text, and answered; all of it without. */
  readonly maskText?: (text: string) => string;
}
