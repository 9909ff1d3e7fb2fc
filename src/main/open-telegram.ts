import { deriveWebhookSecret } from '../channels/shared/webhook-secret.ts';
import { createTelegramChannel } from '../channels/telegram/telegram-channel.ts';
import type { Config } from '../config.ts';
import type { Channel } from '../delivery/channel.ts';
import { systemClock } from '../delivery/clock.ts';
import type { ChannelSurroundings } from './channel-surroundings.ts';

/** Undefined when no token is set. */
export function openTelegram(
  config: Config,
  { bot, delivery, store, logger, draw }: ChannelSurroundings,
): Channel | undefined {
  const { token, apiRoot, takeOverWebhook, webhook, messagesPerSecond } = config.telegram;
  if (!token) return undefined;
  return createTelegramChannel({
    clock: systemClock,
    random: Math.random,
    logger: logger.child({ channel: 'telegram' }),
    token: token.reveal(),
    apiRoot,
    removeWebhook: takeOverWebhook,
    webhook: webhook && {
      address: webhook.address,
      secret: webhook.secret?.reveal() ?? deriveWebhookSecret(token.reveal(), 'cchc-bot telegram webhook'),
    },
    lead: () => store.lead('telegram'),
    responder: bot.responder,
    startSuggestions: bot.startSuggestions,
    drawChart: async (chart) => (await draw(chart, 'png')).bytes,
    rates: { totalPerSecond: messagesPerSecond },
    delivery,
  });
}
