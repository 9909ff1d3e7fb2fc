import { randomBytes } from 'node:crypto';
import { chartById } from './answer/series/chart-of.ts';
import { seriesOf } from './answer/series/series-of.ts';
import { loadWebAssets } from './channels/web/load-web-assets.ts';
import { createPictures, type DrawPicture } from './chart/pictures.ts';
import { describeKnowledge } from './cli/describe-knowledge.ts';
import { type Bot, openBot } from './cli/open-bot.ts';
import { botOptions } from './cli/settings.ts';
import type { Config } from './config.ts';
import type { Webhook } from './delivery/channel.ts';
import { createChatReference } from './delivery/chat-reference.ts';
import { pause, systemClock } from './delivery/clock.ts';
import { createPauseSwitch } from './delivery/pause-switch.ts';
import type { Logger } from './log.ts';
import { createLogger } from './logger.ts';
import { closeServer } from './main/close-server.ts';
import { listen } from './main/listen.ts';
import { type OpenedChannel, openChannels } from './main/open-channels.ts';
import { openDelivery } from './main/open-delivery.ts';
import { type Operating, openMetrics, openOperating } from './main/open-operating.ts';
import { openStore } from './main/open-store.ts';
import { createSourceLibrary } from './search/source-library.ts';
import { createServer } from './server/create-server.ts';

export interface RunningBot {
  /** One line each for the person who started it: what is served, where, which channels are on or off. */
  readonly summary: readonly string[];
  /** Address of the web chat, with the port that the system chose when 0 was asked for. */
  readonly address: string;
  /** Stops taking questions, answers those taken, closes. Safe to call twice. */
  stop(): Promise<void>;
}

interface Surroundings {
  readonly logger: Logger;
  /** One for all channels: a chart is drawn once. */
  readonly draw: DrawPicture;
}

const INDEX_STATES: Readonly<Record<Bot['state'], string>> = {
  fresh: 'còn mới, dùng lại',
  rebuilt: 'vừa dựng lại',
  'last-good': 'bản tốt gần nhất (nội dung hiện có lỗi)',
};

function openServer(
  config: Config,
  bot: Bot,
  {
    operating,
    webhooks,
    ...surroundings
  }: Surroundings & {
    readonly operating: Operating;
    readonly webhooks: readonly Webhook[];
  },
): ReturnType<typeof createServer> {
  const logger = surroundings.logger.child({ channel: 'web' });
  const { content } = bot.knowledge;
  const charts = {
    chartById: (id: string) => chartById(id, seriesOf(content), content),
    draw: surroundings.draw,
  };
  const parts = {
    charts,
    responder: bot.responder,
    checker: { check: bot.checkDraft },
    library: createSourceLibrary(bot.knowledge),
    assets: loadWebAssets(),
    logger,
    isReady: operating.isReady,
    pauseReason: operating.webPause,
    webhooks,
  };
  return createServer(parts, {
    startSuggestions: bot.startSuggestions,
    contentSummary: `Tôi có ${describeKnowledge(bot.knowledge)}.`,
    asksPerMinute: config.rateLimitPerMinute,
    trustProxy: config.trustProxy,
    allowedOrigins: config.corsOrigins,
  });
}

/** How long answers under way are waited for at a stop, in milliseconds. */
const DRAIN_MS = 10_000;

/** Content and index, with the figures of its replies where somebody reads them. */
async function openCountedBot(config: Config) {
  const notices: string[] = [];
  const bot = await openBot({
    ...botOptions(config, {}),
    allowLastGood: true,
    notify: (notice) => notices.push(notice),
  });
  bot.warmUp();
  const metrics = openMetrics(config);
  const responder = metrics ? metrics.countReplies(bot.responder) : bot.responder;
  return { bot: { ...bot, responder }, metrics, notices };
}

/** The web server and the operator's, or neither. */
async function openPorts(config: Config, server: ReturnType<typeof createServer>, operating: Operating) {
  try {
    const address = await listen(server, { ...config, settings: { host: 'HOST', port: 'PORT' } });
    return { address, operatorLines: await operating.start() };
  } catch (error) {
    await Promise.all([closeServer(server), operating.close()]);
    throw error;
  }
}

/** A line for each. */
const startChannels = (opened: readonly OpenedChannel[]): Promise<string[]> =>
  Promise.all(opened.map(async (one) => (one.channel ? (await one.channel.start()).message : one.offLine)));

/** Starts everything that the configuration asks for. Throws StartError when it cannot. */
export async function startBot(config: Config): Promise<RunningBot> {
  const logger = createLogger({ level: config.logLevel, destination: 'stderr', secrets: config.secrets });
  const { bot, metrics, notices } = await openCountedBot(config);
  const store = await openStore(config, logger);
  const pauses = createPauseSwitch(store.state, systemClock);
  const chatReference = createChatReference(config.idHashKey?.reveal() ?? randomBytes(32));
  const shared = { store, pauses, logger, bot, chatReference };
  const delivery = openDelivery(config, { ...shared, observer: metrics?.observer });
  const draw = createPictures();
  const opened = openChannels(config, { bot, delivery, store, logger, draw });
  const channels = opened.flatMap(({ channel }) => channel ?? []);
  const webhooks = channels.flatMap(({ webhook }) => webhook ?? []);
  const operating = openOperating(config, { ...shared, channels, metrics, delivery });
  const server = openServer(config, bot, { logger, draw, webhooks, operating });
  const { address, operatorLines } = await openPorts(config, server, operating).catch(
    async (error: unknown) => {
      await store.close();
      throw error;
    },
  );
  delivery.start();
  const channelLines = await startChannels(opened);
  operating.announceStart();
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    operating.announceStop();
    await pause(systemClock, 1000 * config.shutdownWaitSeconds, new AbortController().signal);
    await Promise.all([closeServer(server), ...channels.map((channel) => channel.stopReceiving())]);
    await delivery.drain(DRAIN_MS);
    await operating.close();
    await store.close();
  };
  const content = `Nội dung: ${describeKnowledge(bot.knowledge)}. Chỉ mục: ${INDEX_STATES[bot.state]}.`;
  return {
    summary: [...notices, content, `Trang hỏi đáp: ${address}`, ...operatorLines, ...channelLines],
    address,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}
