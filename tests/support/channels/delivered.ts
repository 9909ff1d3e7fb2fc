import { onTestFinished } from 'vitest';
import type { Responder } from '../../../src/conversation/responder.ts';
import type { Channel } from '../../../src/delivery/channel.ts';
import { createChatReference } from '../../../src/delivery/chat-reference.ts';
import { type Clock, systemClock } from '../../../src/delivery/clock.ts';
import { createDelivery, type Delivery } from '../../../src/delivery/delivery.ts';
import { silentObserver } from '../../../src/delivery/delivery-observer.ts';
import { createPauseSwitch } from '../../../src/delivery/pause-switch.ts';
import { maskPersonalNumbers } from '../../../src/language/personal/mask-personal-numbers.ts';
import type { Logger } from '../../../src/log.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { silentLogger } from '../silent-logger.ts';
import { realResponder } from './real-responder.ts';

/** What a channel is made with. */
export interface ChannelParts {
  readonly responder: Responder;
  readonly delivery: Delivery;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
}

export interface Delivered {
  /** Does what makes an event, and resolves when that event has ended. */
  during(cause: () => unknown): Promise<void>;
  /** Ends the process, as `main` does, and starts another over the same store. */
  restart(): Promise<void>;
  /** The channel of the process that runs now. */
  readonly channel: Channel;
}

/** Longer than buckets take to fill again. */
const BETWEEN_MESSAGES_MS = 2_000;

/** A channel over delivery, a store in memory and the real bot, wired as `main` does it. `quit` lets a poll go. */
export async function deliver(
  open: (parts: ChannelParts) => Channel,
  quit: () => void = () => undefined,
): Promise<Delivered> {
  let skippedMs = 0;
  const clock: Clock = { ...systemClock, now: () => systemClock.now() + skippedMs };
  const store = createMemoryStore({ now: () => clock.now(), wallNow: Date.now });
  let ended: () => void = () => undefined;
  const observer = { ...silentObserver, finished: () => ended() };
  const begin = async () => {
    const responder = realResponder();
    const surroundings = { clock, random: Math.random, logger: silentLogger, store };
    const delivery = createDelivery({
      ...surroundings,
      observer,
      chatReference: createChatReference(Buffer.from('khóa của một lần chạy')),
      forgetConversation: (chat) => responder.forget(chat),
      pauses: createPauseSwitch(store.state, clock),
      retention: { doneMs: 1_800_000, deadMs: 86_400_000, keysMs: 86_400_000 },
      maskText: maskPersonalNumbers,
    });
    const channel = open({ ...surroundings, responder, delivery });
    delivery.start();
    await channel.start();
    return { channel, delivery };
  };
  let running = await begin();
  const end = async () => {
    const stopping = running.channel.stopReceiving();
    quit();
    await stopping;
    await running.delivery.drain(0);
  };
  onTestFinished(end);
  return {
    get channel() {
      return running.channel;
    },
    async during(cause) {
      skippedMs += BETWEEN_MESSAGES_MS;
      const end = new Promise<void>((resolve) => {
        ended = resolve;
      });
      await cause();
      await end;
    },
    async restart() {
      await end();
      running = await begin();
    },
  };
}
