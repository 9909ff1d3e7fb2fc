import type { Bot } from '../cli/open-bot.ts';
import type { Config } from '../config.ts';
import { asksToForget } from '../conversation/commands/asks-to-forget.ts';
import type { ChatReference } from '../delivery/chat-reference.ts';
import { systemClock } from '../delivery/clock.ts';
import { createDelivery, type Delivery } from '../delivery/delivery.ts';
import { type DeliveryObserver, silentObserver } from '../delivery/delivery-observer.ts';
import type { PauseSwitch } from '../delivery/pause-switch.ts';
import { createPersonLimits } from '../delivery/person-limits.ts';
import { maskPersonalNumbers } from '../language/personal/mask-personal-numbers.ts';
import type { Logger } from '../log.ts';
import type { Store } from '../store/store.ts';

interface DeliverySurroundings {
  readonly bot: Bot;
  readonly store: Store;
  readonly pauses: PauseSwitch;
  readonly logger: Logger;
  readonly chatReference: ChatReference;
  /** Nobody counts without it. */
  readonly observer: DeliveryObserver | undefined;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The way of every message of every channel. */
export function openDelivery(
  config: Config,
  { bot, logger, observer = silentObserver, ...surroundings }: DeliverySurroundings,
): Delivery {
  const { retention } = config;
  return createDelivery({
    clock: systemClock,
    random: Math.random,
    logger: logger.child({ part: 'delivery' }),
    observer,
    maskText: maskPersonalNumbers,
    asksToForget,
    personLimits: createPersonLimits({ clock: systemClock, perMinute: config.questionsPerMinutePerPerson }),
    ...surroundings,
    forgetConversation: (chat) => bot.responder.forget(chat),
    retention: {
      doneMs: retention.answeredMinutes * MINUTE_MS,
      deadMs: retention.deadDays * 24 * HOUR_MS,
      keysMs: retention.keysHours * HOUR_MS,
    },
  });
}
