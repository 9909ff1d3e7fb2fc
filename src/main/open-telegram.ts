import { createTelegramChannel } from '../channels/telegram/telegram-channel.ts';
import type { Config } from '../config.ts';
import type { Channel } from '../delivery/channel.ts';
import { systemClock } from '../delivery/clock.ts';
import type { ChannelSurroundings } from './channel-surroundings.ts';

/** Undefined when no token is set. */
export function openTelegram(
  config: Config,
  { bot, delivery, logger, draw }: ChannelSurroundings,
): Channel | undefined {
  const { token, apiRoot, takeOverWebhook } = config.telegram;
  if (!token) return undefined;
  return createTelegramChannel({
    clock: systemClock,
    random: Math.random,
    logger: logger.child({ channel: 'telegram' }),
    token: token.reveal(),
    apiRoot,
    removeWebhook: takeOverWebhook,
    responder: bot.responder,
    drawChart: async (chart) => (await draw(chart, 'png')).bytes,
    delivery,
  });
}
