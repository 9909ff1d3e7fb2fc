import { onTestFinished } from 'vitest';
import { paragraph, type Reply, text } from '../../../src/answer/reply.ts';
import type { WebAssets } from '../../../src/channels/web/load-web-assets.ts';
import { createZaloOaChannel } from '../../../src/channels/zalo-oa/zalo-oa-channel.ts';
import type { Message } from '../../../src/conversation/responder.ts';
import type { Channel } from '../../../src/delivery/channel.ts';
import { createChatReference } from '../../../src/delivery/chat-reference.ts';
import { type Clock, systemClock } from '../../../src/delivery/clock.ts';
import { createDelivery } from '../../../src/delivery/delivery.ts';
import { silentObserver } from '../../../src/delivery/delivery-observer.ts';
import { createPauseSwitch } from '../../../src/delivery/pause-switch.ts';
import { Secret } from '../../../src/secret.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { startWebServer } from '../../e2e/web-server.ts';
import { type CapturedLog, captureLog } from '../telegram/captured-log.ts';
import { type FakeZaloOa, startFakeZaloOa } from './fake-zalo-oa.ts';
import { APP_ID, APP_SECRET } from './oauth-desk.ts';
import { type EventBody, OA_SECRET_KEY, type PushOptions, type PushResult, push } from './webhook-pusher.ts';

export interface OaSetup {
  /** What the bot answers; it repeats the question without it. */
  readonly respond?: (message: Message) => Reply;
  /** What an earlier bot left. */
  readonly before?: Pick<RunningOa, 'fake' | 'store' | 'setting'>;
  /** Milliseconds since 1970. */
  readonly wallNow?: () => number;
  readonly clock?: Clock;
}

export interface RunningOa {
  readonly channel: Channel;
  readonly fake: FakeZaloOa;
  readonly store: Store;
  readonly log: CapturedLog;
  /** The refresh token of the settings. */
  readonly setting: string;
  /** What reached the responder, in order. */
  readonly asked: readonly Message[];
  readonly startMessage: string;
  /** Where events are brought. */
  readonly hook: string;
  bring(event: EventBody, options?: PushOptions): Promise<PushResult>;
  /** As `main` does it: stops receiving, then finishes what was accepted. */
  stop(deadlineMs?: number): Promise<void>;
}

const noPage: WebAssets = {
  addresses: { script: '/a.js', style: '/a.css', icon: '/a.svg' },
  files: new Map(),
  loader: '',
};
/** Short enough that a test never waits, long enough to be a wait. */
const QUICK = { baseMs: 1, capMs: 4 };
const RETENTION = { doneMs: 1_800_000, deadMs: 86_400_000, keysMs: 90_000_000 };

export function replyOf(words: string, rest: Partial<Reply> = {}): Reply {
  return {
    kind: 'answer',
    blocks: [paragraph(text(words))],
    citations: [],
    suggestions: [],
    confidence: 1,
    evidence: [],
    ...rest,
  };
}

/** A bot behind our own web server, and the platform that it talks to; all end with the test. */
export async function startOa(setup: OaSetup = {}): Promise<RunningOa> {
  const { respond = (message) => replyOf(`Về “${message.text}”`), wallNow = Date.now } = setup;
  const { before, clock = systemClock } = setup;
  const fake = before?.fake ?? (await startFakeZaloOa(wallNow));
  const log = captureLog();
  const asked: Message[] = [];
  const surroundings = { clock, wallNow, random: Math.random, logger: log.logger };
  const store = before?.store ?? createMemoryStore({ now: () => clock.now(), wallNow });
  const delivery = createDelivery({
    ...surroundings,
    chatReference: createChatReference(Buffer.from('khóa của một lần chạy')),
    observer: silentObserver,
    store,
    forgetConversation: () => undefined,
    pauses: createPauseSwitch(store.state, clock),
    retention: RETENTION,
    limits: { backoff: QUICK },
  });
  const setting = before?.setting ?? fake.oauth.authorise();
  const channel = createZaloOaChannel({
    ...surroundings,
    apiRoot: fake.root,
    oauthRoot: fake.root,
    credentials: {
      appId: APP_ID,
      appSecret: new Secret(APP_SECRET),
      oaSecretKey: new Secret(OA_SECRET_KEY),
      refreshToken: new Secret(setting),
    },
    responder: {
      respond(message: Message) {
        asked.push(message);
        return respond(message);
      },
      forget: () => undefined,
    },
    delivery,
    store,
  });
  const server = await startWebServer(noPage, {}, { webhooks: channel.webhook ? [channel.webhook] : [] });
  delivery.start();
  const { message: startMessage } = await channel.start();
  const stop = async (deadlineMs = 10_000): Promise<void> => {
    await Promise.all([server.close(), channel.stopReceiving()]);
    await delivery.drain(deadlineMs);
  };
  onTestFinished(async () => {
    await stop(0);
    await fake.close();
  });
  const hook = `${server.url}${channel.webhook?.path}`;
  const bring = (event: EventBody, options?: PushOptions) => push(hook, event, options);
  return { channel, fake, store, log, setting, asked, startMessage, hook, bring, stop };
}
