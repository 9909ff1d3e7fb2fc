/** Telegram, Zalo Bot and Zalo OA behind the real server, over one store and one delivery, each with its platform. */
import { onTestFinished } from 'vitest';
import { paragraph, type Reply, text } from '../../src/answer/reply.ts';
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { createZaloBotChannel } from '../../src/channels/zalo-bot/zalo-bot-channel.ts';
import { createZaloOaChannel } from '../../src/channels/zalo-oa/zalo-oa-channel.ts';
import type { Responder } from '../../src/conversation/responder.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import { createChatReference } from '../../src/delivery/chat-reference.ts';
import { type Clock, systemClock } from '../../src/delivery/clock.ts';
import { createDelivery, type Delivery, type DeliveryOptions } from '../../src/delivery/delivery.ts';
import { silentObserver } from '../../src/delivery/delivery-observer.ts';
import { createPauseSwitch, type PauseSwitch } from '../../src/delivery/pause-switch.ts';
import type { Logger } from '../../src/log.ts';
import { Secret } from '../../src/secret.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type RunningServer, startWebServer } from '../e2e/web-server.ts';
import {
  type FakeTelegram,
  startFakeTelegram,
  TOKEN as TELEGRAM_TOKEN,
} from '../fakes/telegram/fake-telegram.ts';
import {
  type FakeZaloBot,
  startFakeZaloBot,
  TOKEN as ZALO_BOT_TOKEN,
} from '../fakes/zalo-bot/fake-zalo-bot.ts';
import { type FakeZaloOa, startFakeZaloOa } from '../fakes/zalo-oa/fake-zalo-oa.ts';
import { APP_ID, APP_SECRET } from '../fakes/zalo-oa/oauth-desk.ts';
import { OA_SECRET_KEY } from '../fakes/zalo-oa/webhook-pusher.ts';

export { TELEGRAM_TOKEN, ZALO_BOT_TOKEN };
export const TELEGRAM_SECRET = 'bi-mat_cua-mot-lan-chay';
export const ZALO_BOT_SECRET = 'bi-mat-du-dai-0123';

/** Of what a name of a channel stands for. */
export interface OfEach<T> {
  readonly telegram: T;
  readonly 'zalo-bot': T;
  readonly 'zalo-oa': T;
}

export interface ThreeChannelsSetup {
  readonly logger: Logger;
  readonly respond?: Responder['respond'];
  readonly forget?: Responder['forget'];
  readonly store?: Store;
  readonly clock?: Clock;
  readonly delivery?: Pick<Partial<DeliveryOptions>, 'limits' | 'observer' | 'maskText'>;
}

export interface ThreeChannels {
  readonly fakes: { telegram: FakeTelegram; 'zalo-bot': FakeZaloBot; 'zalo-oa': FakeZaloOa };
  readonly channels: readonly Channel[];
  readonly server: RunningServer;
  /** Addresses of the webhooks. */
  readonly hooks: OfEach<string>;
  readonly store: Store;
  readonly pauses: PauseSwitch;
  /** Of the settings of Zalo OA. */
  readonly refreshToken: string;
  /** As `main` does it, but for the store and the fakes. */
  stop(deadlineMs?: number): Promise<void>;
}

const NO_PAGE: WebAssets = {
  addresses: { script: '/a.js', style: '/a.css', icon: '/a.svg' },
  files: new Map(),
  loader: '',
};
/** Short enough that a test never waits, long enough to be a wait. */
const QUICK = { baseMs: 1, capMs: 4 };
const RETENTION = { doneMs: 1_800_000, deadMs: 86_400_000, keysMs: 90_000_000 };

/** Repeats what was asked. */
function repeat(asked: string): Reply {
  const blocks = [paragraph(text(`Về “${asked}”`))];
  return { kind: 'answer', blocks, citations: [], suggestions: [], confidence: 1, evidence: [] };
}

/** What is sent waits for no bucket: tests are about other things. */
const unhurried = (delivery: Delivery): Pick<Delivery, 'open'> => ({
  open: (port) => delivery.open({ ...port, scopes: () => [] }),
});

export async function startThreeChannels(setup: ThreeChannelsSetup): Promise<ThreeChannels> {
  const { logger, respond = ({ text: asked }) => repeat(asked), forget = () => undefined } = setup;
  const { clock = systemClock } = setup;
  const fakes = {
    telegram: await startFakeTelegram(),
    'zalo-bot': await startFakeZaloBot(),
    'zalo-oa': await startFakeZaloOa(Date.now),
  };
  const surroundings = { clock, random: Math.random, logger };
  const store = setup.store ?? createMemoryStore({ now: () => clock.now(), wallNow: Date.now });
  const pauses = createPauseSwitch(store.state, clock);
  const delivery = createDelivery({
    ...surroundings,
    chatReference: createChatReference(Buffer.from('khóa của một lần chạy')),
    observer: silentObserver,
    store,
    forgetConversation: forget,
    pauses,
    retention: RETENTION,
    ...setup.delivery,
    limits: { backoff: QUICK, ...setup.delivery?.limits },
  });
  const shared = {
    ...surroundings,
    backoff: QUICK,
    delivery: unhurried(delivery),
    responder: { respond, forget },
  };
  const refreshToken = fakes['zalo-oa'].oauth.authorise();
  const telegram = createTelegramChannel({
    ...shared,
    token: TELEGRAM_TOKEN,
    apiRoot: fakes.telegram.root,
    webhook: { address: 'https://hoidap.khanhhoa.example', secret: TELEGRAM_SECRET },
  });
  const zaloBot = createZaloBotChannel({
    ...shared,
    token: ZALO_BOT_TOKEN,
    apiRoot: fakes['zalo-bot'].root,
    webhook: { url: 'https://hoidap.khanhhoa.example/webhook/zalo-bot', secret: ZALO_BOT_SECRET },
  });
  const zaloOa = createZaloOaChannel({
    ...shared,
    apiRoot: fakes['zalo-oa'].root,
    oauthRoot: fakes['zalo-oa'].root,
    credentials: {
      appId: APP_ID,
      appSecret: new Secret(APP_SECRET),
      oaSecretKey: new Secret(OA_SECRET_KEY),
      refreshToken: new Secret(refreshToken),
    },
    store,
    wallNow: Date.now,
  });
  const channels = [telegram, zaloBot, zaloOa];
  const server = await startWebServer(
    NO_PAGE,
    {},
    { webhooks: channels.flatMap(({ webhook }) => webhook ?? []), logger },
  );
  fakes.telegram.pushManner.reach = server.url;
  delivery.start();
  await Promise.all(channels.map((channel) => channel.start()));
  let stopped: Promise<void> | undefined;
  const stop = async (deadlineMs: number): Promise<void> => {
    await Promise.all([server.close(), ...channels.map((channel) => channel.stopReceiving())]);
    await delivery.drain(deadlineMs);
  };
  const stopOnce = (deadlineMs = 10_000): Promise<void> => {
    stopped ??= stop(deadlineMs);
    return stopped;
  };
  onTestFinished(async () => {
    await stopOnce(0);
    await Promise.all(Object.values(fakes).map((fake) => fake.close()));
  });
  const hookOf = (channel: Channel): string => `${server.url}${channel.webhook?.path ?? ''}`;
  return {
    fakes,
    channels,
    server,
    hooks: { telegram: hookOf(telegram), 'zalo-bot': hookOf(zaloBot), 'zalo-oa': hookOf(zaloOa) },
    store,
    pauses,
    refreshToken,
    stop: stopOnce,
  };
}
