import { deriveWebhookSecret } from '../channels/shared/webhook-secret.ts';
import { chartAddress } from '../channels/web/chart-address.ts';
import { createZaloBotChannel } from '../channels/zalo-bot/zalo-bot-channel.ts';
import type { Config } from '../config.ts';
import type { Channel } from '../delivery/channel.ts';
import { systemClock } from '../delivery/clock.ts';
import type { ChannelSurroundings } from './channel-surroundings.ts';

/** Undefined when no token is set. */
export function openZaloBot(
  { zaloBot, publicUrl }: Config,
  { bot, delivery, store, logger }: ChannelSurroundings,
): Channel | undefined {
  const { token, apiRoot, takeOverWebhook, webhook, messagesPerSecond } = zaloBot;
  if (!token) return undefined;
  const secret = webhook?.secret?.reveal() ?? deriveWebhookSecret(token.reveal(), 'zalo-bot webhook secret');
  return createZaloBotChannel({
    clock: systemClock,
    random: Math.random,
    logger: logger.child({ channel: 'zalo-bot' }),
    token: token.reveal(),
    apiRoot,
    removeWebhook: takeOverWebhook,
    ...(webhook && { webhook: { url: webhook.url, secret } }),
    lead: () => store.lead('zalo-bot'),
    responder: bot.responder,
    // Zalo fetches a picture from its address: where people cannot reach the server, neither can Zalo.
    ...(publicUrl !== undefined && { chartUrl: (id: string) => `${publicUrl}${chartAddress(id, 'png')}` }),
    messagesPerSecond,
    delivery,
  });
}
