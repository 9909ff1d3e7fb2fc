import type { Bot } from '../cli/open-bot.ts';
import type { Config } from '../config.ts';
import type { ChatReference } from '../delivery/chat-reference.ts';
import { systemClock } from '../delivery/clock.ts';
import { createDelivery, type Delivery } from '../delivery/delivery.ts';
import { type DeliveryObserver, silentObserver } from '../delivery/delivery-observer.ts';
import type { Logger } from '../log.ts';
import type { Store } from '../store/store.ts';

interface DeliverySurroundings {
  readonly bot: Bot;
  readonly store: Store;
  readonly logger: Logger;
  readonly chatReference: ChatReference;
  /** Nobody counts without it. */
  readonly observer: DeliveryObserver | undefined;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The way of every message of every channel. */
export function openDelivery(
  _config: Config,
  { bot, store, logger, chatReference, observer = silentObserver }: DeliverySurroundings,
): Delivery {
  return createDelivery({
    clock: systemClock,
    random: Math.random,
    logger: logger.child({ part: 'delivery' }),
    chatReference,
    observer,
    store,
    forgetConversation: (chat) => bot.responder.forget(chat),
    retention: { doneMs: 30 * MINUTE_MS, deadMs: 7 * 24 * HOUR_MS, keysMs: 25 * HOUR_MS },
  });
}
