/**
 * The bot with a responder that says one sentence: store, delivery, Telegram channel and server are the real ones.
 * Run as `machinery.mjs DIST`, with the bot's settings in the environment.
 */
import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';

const dist = pathToFileURL(`${process.argv[2]}/`);
const load = (path) => import(new URL(path, dist).href);
const [
  { requireConfig, botOptions },
  { openBot },
  { openStore },
  { openDelivery },
  { openChannels },
  { createServer },
  { createLogger },
  { createPauseSwitch },
  { systemClock },
  { createChatReference },
  { loadWebAssets },
  { createSourceLibrary },
] = await Promise.all(
  [
    'cli/settings.js',
    'cli/open-bot.js',
    'main/open-store.js',
    'main/open-delivery.js',
    'main/open-channels.js',
    'server/create-server.js',
    'logger.js',
    'delivery/pause-switch.js',
    'delivery/clock.js',
    'delivery/chat-reference.js',
    'channels/web/load-web-assets.js',
    'search/source-library.js',
  ].map(load),
);

const config = requireConfig();
const logger = createLogger({ level: config.logLevel, destination: 'stderr', secrets: config.secrets });
const opened = await openBot({ ...botOptions(config, {}), notify: () => undefined });
const REPLY = {
  kind: 'answer',
  blocks: [
    { kind: 'paragraph', spans: [{ kind: 'text', text: 'Tỉnh Khánh Hòa có 65 xã, phường, đặc khu.' }] },
  ],
  citations: [],
  suggestions: [],
  confidence: 1,
  evidence: [],
};
const bot = { ...opened, responder: { respond: () => REPLY, forget: () => undefined } };
const store = await openStore(config, logger);
const pauses = createPauseSwitch(store.state, systemClock);
const chatReference = createChatReference(randomBytes(32));
const delivery = openDelivery(config, { bot, store, pauses, logger, chatReference, observer: undefined });
const draw = () => Promise.reject(new Error('nothing to draw'));
const channels = openChannels(config, { bot, delivery, store, logger, draw }).flatMap(
  ({ channel }) => channel ?? [],
);
const server = createServer({
  responder: bot.responder,
  checker: { check: bot.checkDraft },
  library: createSourceLibrary(bot.knowledge),
  assets: loadWebAssets(),
  webhooks: channels.flatMap(({ webhook }) => webhook ?? []),
  logger,
});
const address = await server.listen({ host: config.host, port: config.port });
delivery.start();
for (const channel of channels) await channel.start();
console.log(address);

process.on('SIGTERM', async () => {
  await server.close();
  for (const channel of channels) await channel.stopReceiving();
  await delivery.drain(10_000);
  await store.close();
});
