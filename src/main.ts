import { randomBytes } from 'node:crypto';
import { chartById } from './answer/series/chart-of.ts';
import { seriesOf } from './answer/series/series-of.ts';
import { createTelegramChannel, type TelegramChannel } from './channels/telegram/telegram-channel.ts';
import { loadWebAssets } from './channels/web/load-web-assets.ts';
import { createPictures, type DrawPicture } from './chart/pictures.ts';
import { describeKnowledge } from './cli/describe-knowledge.ts';
import { type Bot, openBot } from './cli/open-bot.ts';
import { botOptions } from './cli/settings.ts';
import type { Config } from './config.ts';
import { createChatReference } from './delivery/chat-reference.ts';
import { systemClock } from './delivery/clock.ts';
import { createDelivery } from './delivery/delivery.ts';
import { StartError } from './errors.ts';
import type { Logger } from './log.ts';
import { createLogger } from './logger.ts';
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

/** How long requests that are still coming in are waited for. Answers themselves take milliseconds. */
const CONNECTIONS_GRACE_MS = 1_000;

/** Browsers hold spare connections on which they have asked nothing yet; Node would wait for those for ever. */
async function close(server: ReturnType<typeof createServer>): Promise<void> {
  const cancel = systemClock.after(CONNECTIONS_GRACE_MS, () => server.server.closeAllConnections());
  await server.close();
  cancel();
}

interface Surroundings {
  readonly logger: Logger;
  /** One for all channels: a chart is drawn once. */
  readonly draw: DrawPicture;
}

function openTelegram(config: Config, bot: Bot, { logger, draw }: Surroundings): TelegramChannel | undefined {
  const { token, apiRoot, takeOverWebhook } = config.telegram;
  if (!token) return undefined;
  const surroundings = { clock: systemClock, random: Math.random, logger };
  const delivery = createDelivery({ ...surroundings, chatReference: createChatReference(randomBytes(32)) });
  return createTelegramChannel({
    ...surroundings,
    token: token.reveal(),
    apiRoot,
    removeWebhook: takeOverWebhook,
    responder: bot.responder,
    drawChart: async (chart) => (await draw(chart, 'png')).bytes,
    delivery,
  });
}

const INDEX_STATES: Readonly<Record<Bot['state'], string>> = {
  fresh: 'còn mới, dùng lại',
  rebuilt: 'vừa dựng lại',
  'last-good': 'bản tốt gần nhất (nội dung hiện có lỗi)',
};

function openServer(
  config: Config,
  bot: Bot,
  { isReady, ...surroundings }: Surroundings & { readonly isReady: () => boolean },
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
  };
  return createServer(parts, {
    startSuggestions: bot.startSuggestions,
    contentSummary: `Tôi có ${describeKnowledge(bot.knowledge)}.`,
    asksPerMinute: config.rateLimitPerMinute,
    trustProxy: config.trustProxy,
    allowedOrigins: config.corsOrigins,
  });
}

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
  let ready = true;
  const surroundings = { logger, draw: createPictures() };
  const server = openServer(config, bot, { ...surroundings, isReady: () => ready });
  const address = await listen(server, config);
  const telegram = openTelegram(config, bot, surroundings);
  const telegramLine = telegram
    ? (await telegram.start()).message
    : 'Telegram: tắt. Đặt TELEGRAM_BOT_TOKEN để bật.';
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    ready = false;
    await Promise.all([telegram?.stop(), close(server)]);
  };
  const content = `Nội dung: ${describeKnowledge(bot.knowledge)}. Chỉ mục: ${INDEX_STATES[bot.state]}.`;
  return {
    summary: [...notices, content, `Trang hỏi đáp: ${address}`, telegramLine],
    address,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}
