import { onTestFinished } from 'vitest';
import type { Reply } from '../../../src/answer/reply.ts';
import { createTelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts';
import type { TelegramChannelOptions } from '../../../src/channels/telegram/telegram-options.ts';
import type { Message } from '../../../src/conversation/responder.ts';
import type { Channel } from '../../../src/delivery/channel.ts';
import { createChatReference } from '../../../src/delivery/chat-reference.ts';
import { type Clock, systemClock } from '../../../src/delivery/clock.ts';
import { createDelivery, type DrainReport } from '../../../src/delivery/delivery.ts';
import type { DeliveryLimits } from '../../../src/delivery/delivery-limits.ts';
import { silentObserver } from '../../../src/delivery/delivery-observer.ts';
import { createPauseSwitch } from '../../../src/delivery/pause-switch.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { type CapturedLog, captureLog } from './captured-log.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from './fake-telegram.ts';
import { replyOf } from './reply-of.ts';

export { replyOf };

export interface BotSetup {
  /** What the bot answers; it repeats the question without it. */
  readonly respond?: (message: Message) => Reply;
  readonly channel?: Partial<TelegramChannelOptions>;
  readonly limits?: Partial<DeliveryLimits>;
  readonly clock?: Clock;
  /** An API that is there already. */
  readonly fake?: FakeTelegram;
  /** What an earlier bot left; nothing without it. */
  readonly store?: Store;
}

export interface RunningBot {
  readonly channel: Channel;
  readonly fake: FakeTelegram;
  readonly log: CapturedLog;
  /** What reached the responder, in order. */
  readonly asked: readonly Message[];
  readonly store: Store;
  /** As `main` does it: stops receiving, then finishes what was accepted. */
  stop(deadlineMs?: number): Promise<DrainReport>;
}

/** Short enough that a test never waits, long enough to be a wait. */
const QUICK = { baseMs: 1, capMs: 4 };
/** No test waits for a bucket that it is not about. */
const UNHURRIED = { chatPerSecond: 1e6, chatBurst: 1e6, groupPerMinute: 1e8, totalPerSecond: 1e6 };

/** A channel and a Bot API for it, not yet started; both end with the test. */
export async function prepareBot(setup: BotSetup = {}): Promise<RunningBot> {
  const { respond = (message) => replyOf(`Về “${message.text}”`), clock = systemClock } = setup;
  const fake = setup.fake ?? (await startFakeTelegram({ clock }));
  const log = captureLog();
  const asked: Message[] = [];
  const surroundings = { clock, random: Math.random, logger: log.logger };
  const store = setup.store ?? createMemoryStore({ now: () => clock.now(), wallNow: () => clock.now() });
  const delivery = createDelivery({
    ...surroundings,
    chatReference: createChatReference(Buffer.from('khóa của một lần chạy')),
    observer: silentObserver,
    store,
    forgetConversation: () => undefined,
    pauses: createPauseSwitch(store.state, clock),
    retention: { doneMs: 1_800_000, deadMs: 86_400_000, keysMs: 86_400_000 },
    limits: { backoff: QUICK, ...setup.limits },
  });
  const responder = {
    forget: () => undefined,
    respond(message: Message) {
      asked.push(message);
      return respond(message);
    },
  };
  const channel = createTelegramChannel({
    token: TOKEN,
    apiRoot: fake.root,
    responder,
    delivery,
    backoff: QUICK,
    rates: UNHURRIED,
    ...surroundings,
    ...setup.channel,
  });
  delivery.start();
  const stop = async (deadlineMs = 10_000): Promise<DrainReport> => {
    await channel.stopReceiving();
    return delivery.drain(deadlineMs);
  };
  onTestFinished(async () => {
    await stop(0);
    await fake.close();
  });
  return { channel, fake, log, asked, store, stop };
}

/** A bot that polls. */
export async function startBot(setup: BotSetup = {}): Promise<RunningBot> {
  const bot = await prepareBot(setup);
  await bot.channel.start();
  return bot;
}
