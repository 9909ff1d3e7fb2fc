import { chartById } from './answer/series/chart-of.ts';
import { seriesOf } from './answer/series/series-of.ts';
import { loadWebAssets } from './channels/web/load-web-assets.ts';
import { createPictures, type DrawPicture } from './chart/pictures.ts';
import { describeKnowledge } from './cli/describe-knowledge.ts';
import { type Bot, openBot } from './cli/open-bot.ts';
import { botOptions } from './cli/settings.ts';
import type { Config } from './config.ts';
import type { Webhook } from './delivery/channel.ts';
import { createChannelPauses } from './delivery/channel-pause.ts';
import { systemClock } from './delivery/clock.ts';
import { silentObserver } from './delivery/delivery-observer.ts';
import { StartError } from './errors.ts';
import type { Logger } from './log.ts';
import { createLogger } from './logger.ts';
import { closeServer } from './main/close-server.ts';
import { openChannels } from './main/open-channels.ts';
import { openDelivery } from './main/open-delivery.ts';
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

const LISTEN_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'đang có chương trình khác dùng. Đổi PORT (ví dụ PORT=3001) hoặc dừng chương trình kia.',
  EACCES: 'hệ thống không cho phép dùng. Chọn PORT từ 1024 trở lên.',
  EADDRNOTAVAIL: 'không phải địa chỉ của máy này. Sửa HOST.',
  ENOTFOUND: 'không tìm thấy tên máy này. Sửa HOST.',
};

async function listen(server: ReturnType<typeof createServer>, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new StartError('port', `Không mở được ${host}:${port}: ${LISTEN_FAULTS[code] ?? code}`, { cause });
  }
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
    isReady,
    webhooks,
    ...surroundings
  }: Surroundings & {
    readonly isReady: () => boolean;
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
    isReady,
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

/** Starts everything that the configuration asks for. Throws StartError when it cannot. */
export async function startBot(config: Config): Promise<RunningBot> {
  const { token } = config.telegram;
  const logger = createLogger({
    level: config.logLevel,
    destination: 'stderr',
    ...(token && { secrets: [token] }),
  });
  const notices: string[] = [];
  const bot = await openBot({
    ...botOptions(config, {}),
    allowLastGood: true,
    notify: (notice) => notices.push(notice),
  });
  bot.warmUp();
  const store = await openStore(config, logger);
  const pauses = createChannelPauses(store.state, systemClock);
  const delivery = openDelivery(config, { store, pauses, observer: silentObserver, logger, bot });
  const draw = createPictures();
  const opened = openChannels(config, { bot, delivery, store, logger, draw });
  const channels = opened.flatMap(({ channel }) => channel ?? []);
  const webhooks = channels.flatMap(({ webhook }) => webhook ?? []);
  let ready = true;
  const server = openServer(config, bot, { logger, draw, webhooks, isReady: () => ready });
  const address = await listen(server, config).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  delivery.start();
  const channelLines = await Promise.all(
    opened.map(async (one) => (one.channel ? (await one.channel.start()).message : one.offLine)),
  );
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    ready = false;
    await Promise.all([closeServer(server), ...channels.map((channel) => channel.stopReceiving())]);
    await delivery.drain(DRAIN_MS);
    await store.close();
  };
  const content = `Nội dung: ${describeKnowledge(bot.knowledge)}. Chỉ mục: ${INDEX_STATES[bot.state]}.`;
  return {
    summary: [...notices, content, `Trang hỏi đáp: ${address}`, ...channelLines],
    address,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}
