/**
 * The way of a message as a program of its own: webhook, delivery, store and Telegram as `serve` has them, with a
 * responder that knows one answer and limits that hold nobody back. Says `ready`, and `again 17` before it goes on
 * with message 17, of whose answer a part may be out. SIGTERM ends it as it ends `serve`.
 */
import { writeSync } from 'node:fs';
import Fastify from 'fastify';
import { createTelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts';
import { createChatReference } from '../../../src/delivery/chat-reference.ts';
import { systemClock } from '../../../src/delivery/clock.ts';
import { createDelivery } from '../../../src/delivery/delivery.ts';
import { silentObserver } from '../../../src/delivery/delivery-observer.ts';
import { createPauseSwitch } from '../../../src/delivery/pause-switch.ts';
import { addHealthRoutes } from '../../../src/server/health-routes.ts';
import type { SendError } from '../../../src/server/send-error.ts';
import { addWebhookRoutes } from '../../../src/server/webhook-route.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.ts';
import type { Json } from '../../../src/store/json.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { TOKEN } from '../../fakes/telegram/fake-telegram.ts';
import { replyOf } from '../../fakes/telegram/reply-of.ts';
import { silentLogger } from '../../support/silent-logger.ts';
import { WEBHOOK_ADDRESS, type WorkerSettings } from './worker-settings.ts';

const NO_LIMIT = 1e6;
const RATES = {
  chatPerSecond: NO_LIMIT,
  chatBurst: NO_LIMIT,
  groupPerMinute: 60 * NO_LIMIT,
  totalPerSecond: NO_LIMIT,
};
const CONNECTIONS = 5;
const DRAIN_MS = 10_000;

const surroundings = { clock: systemClock, random: Math.random, logger: silentLogger };

function openStore({ store }: WorkerSettings): Promise<Store> {
  if ('databaseUrl' in store) {
    const { databaseUrl: url, leaseMs } = store;
    return openPostgresStore({ url, leaseMs, connections: CONNECTIONS, logger: silentLogger });
  }
  return openEmbeddedStore({ folder: store.folder, wallClock: { now: () => Date.now() }, ...surroundings });
}

/** The message that an event answers, as Telegram numbers it. */
function numberOf(payload: Json): number | undefined {
  const { to } = payload as { readonly to?: { readonly replyTo?: number } };
  return to?.replyTo;
}

/** Says of which answers a part may be out, before anything more is sent. */
function tellOfTakenOver({ events }: Store): void {
  const take = events.take.bind(events);
  const tellingTake: typeof take = async (channels, most) => {
    const taken = await take(channels, most);
    for (const { isTakenOver, parts, payload } of taken.works)
      if (isTakenOver && parts !== undefined) say(`again ${numberOf(payload)}`);
    return taken;
  };
  Object.assign(events, { take: tellingTake });
}

async function run(settings: WorkerSettings): Promise<void> {
  const store = await openStore(settings);
  tellOfTakenOver(store);
  const delivery = createDelivery({
    ...surroundings,
    chatReference: createChatReference(Buffer.from('khóa của một lần chạy')),
    observer: silentObserver,
    store,
    forgetConversation: () => undefined,
    pauses: createPauseSwitch(store.state, systemClock),
    retention: { doneMs: 1_800_000, deadMs: 86_400_000, keysMs: 86_400_000 },
    limits: { waitingPerChat: NO_LIMIT, unfinishedPerChannel: NO_LIMIT },
  });
  const channel = createTelegramChannel({
    ...surroundings,
    token: TOKEN,
    apiRoot: settings.apiRoot,
    webhook: { address: WEBHOOK_ADDRESS, secret: 'bi-mat_cua-mot-lan-chay' },
    responder: { forget: () => undefined, respond: ({ text }) => replyOf(`Về “${text}”`) },
    rates: RATES,
    delivery,
  });
  const app = Fastify();
  const sendError: SendError = (_request, reply, status) => reply.code(status).send();
  addWebhookRoutes(app, channel.webhook ? [channel.webhook] : [], { ...surroundings, sendError });
  addHealthRoutes(app, () => store.isReady(), sendError);
  await app.listen({ host: '127.0.0.1', port: settings.port });
  delivery.start();
  process.once('SIGTERM', () => {
    void Promise.all([app.close(), channel.stopReceiving()])
      .then(() => delivery.drain(DRAIN_MS))
      .then(() => store.close())
      .then(() => process.exit(0));
  });
  await channel.start();
  say('ready');
}

/** Waits for the pipe: `process.stdout` keeps in memory what does not fit, and kill -9 would take it along. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

void run(JSON.parse(process.argv[2] ?? '{}') as WorkerSettings);
