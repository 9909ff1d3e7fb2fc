import type { Logger } from '../log.ts';
import type { Random } from './backoff.ts';
import { createChannelInbox } from './channel-inbox.ts';
import type { ChannelPort, Inbox } from './channel-port.ts';
import type { ChatReference } from './chat-reference.ts';
import { createClaimSet } from './claim-set.ts';
import type { Clock } from './clock.ts';
import { createConcurrencyLimit } from './concurrency-limit.ts';
import { DEFAULT_LIMITS, type DeliveryLimits } from './delivery-limits.ts';

export interface DeliveryOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly chatReference: ChatReference;
  readonly limits?: Partial<DeliveryLimits>;
}

export interface Delivery {
  /** Once for each channel. */
  open<Payload, Message>(port: ChannelPort<Payload, Message>): Inbox<Payload>;
}

/**
 * Reliability, written once for all channels: claim once, keep the order of each chat, answer, send with
 * retries. What it holds is in memory; channels see only `accept`, which is asynchronous and must be
 * awaited before acknowledging, so a durable claim can take its place without changing them.
 */
export function createDelivery({ limits, ...surroundings }: DeliveryOptions): Delivery {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const claims = createClaimSet({
    capacity: bounds.claims,
    ttlMs: bounds.claimTtlMs,
    clock: surroundings.clock,
  });
  const limitSends = createConcurrencyLimit(bounds.sendsAtOnce);
  return {
    open: (port) => createChannelInbox(port, { ...surroundings, limits: bounds, claims, limitSends }),
  };
}
