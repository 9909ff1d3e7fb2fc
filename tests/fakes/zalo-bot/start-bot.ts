import { onTestFinished } from 'vitest';
import type { Reply } from '../../../src/answer/reply.ts';
import {
  createZaloBotChannel,
  type ZaloBotChannelOptions,
} from '../../../src/channels/zalo-bot/zalo-bot-channel.ts';
import type { Message } from '../../../src/conversation/responder.ts';
import type { Channel } from '../../../src/delivery/channel.ts';
import { createChatReference } from '../../../src/delivery/chat-reference.ts';
import { type Clock, systemClock } from '../../../src/delivery/clock.ts';
import { createDelivery } from '../../../src/delivery/delivery.ts';
import type { DeliveryLimits } from '../../../src/delivery/delivery-limits.ts';
import { silentObserver } from '../../../src/delivery/delivery-observer.ts';
import { createPauseSwitch } from '../../../src/delivery/pause-switch.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { type CapturedLog, captureLog } from '../telegram/captured-log.ts';
import { replyOf } from '../telegram/reply-of.ts';
import { type FakeZaloBot, startFakeZaloBot, TOKEN } from './fake-zalo-bot.ts';

export { replyOf };

export interface BotSetup {
  /** What the bot answers; it repeats the question without it. */
  readonly respond?: (message: Message) => Reply;
  readonly channel?: Partial<ZaloBotChannelOptions>;
  readonly limits?: Partial<DeliveryLimits>;
  readonly clock?: Clock;
  /** An API that is there already. */
  readonly fake?: FakeZaloBot;
  /** What an earlier bot left; nothing without it. */
  readonly store?: Store;
}

export interface RunningBot {
  readonly channel: Channel;
  readonly fake: FakeZaloBot;
  readonly log: CapturedLog;
  /** What reached the responder, in order. */
  readonly asked: readonly Message[];
  /** As `main` does it. A poll in flight is ended, so that no test waits for it. */
  stop(): Promise<void>;
}

/** Short enough that a test never waits, long enough to be a wait. */
const QUICK = { baseMs: 1, capMs: 4 };
/** Tests do not wait for buckets. */
const FAST = { messagesPerSecond: 10_000, chatRate: { perSecond: 10_000, burst: 100 } };

/** A channel and an API for it, not yet started; both end with the test. */
export async function prepareBot(setup: BotSetup = {}): Promise<RunningBot> {
  const { respond = (message) => replyOf(`Về “${message.text}”`), clock = systemClock } = setup;
  const fake = setup.fake ?? (await startFakeZaloBot({ clock }));
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
    respond(message: Message) {
      asked.push(message);
      return respond(message);
    },
    forget: () => undefined,
  };
  const channel = createZaloBotChannel({
    token: TOKEN,
    apiRoot: fake.root,
    responder,
    delivery,
    ...FAST,
    backoff: QUICK,
    ...surroundings,
    ...setup.channel,
  });
  await delivery.start();
  const stop = async (): Promise<void> => {
    const stopping = channel.stopReceiving();
    fake.queue.endPoll();
    await stopping;
    await delivery.drain(0);
  };
  onTestFinished(async () => {
    const stopping = channel.stopReceiving();
    await fake.close();
    await stopping;
    await delivery.drain(0);
  });
  return { channel, fake, log, asked, stop };
}

/** A bot that receives. */
export async function startBot(setup: BotSetup = {}): Promise<RunningBot> {
  const bot = await prepareBot(setup);
  await bot.channel.start();
  return bot;
}
