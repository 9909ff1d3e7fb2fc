import Fastify from 'fastify';
import { onTestFinished } from 'vitest';
import { addWebhookRoutes } from '../../../src/server/webhook-route.ts';
import { silentLogger } from '../../support/silent-logger.ts';
import { type BotSetup, prepareBot, type RunningBot } from './start-bot.ts';

/** Where the bot is reached from outside, as if a proxy stood before it. */
export const PUBLIC_ADDRESS = 'https://hoidap.khanhhoa.example';
export const WEBHOOK_SECRET = 'bi-mat_cua-mot-lan-chay';

export interface WebhookBot extends RunningBot {
  /** Of the server on this machine, without a slash at its end. */
  readonly url: string;
}

/** A bot to which updates are brought, with our real route on a free port; not yet started. */
export async function prepareWebhookBot(setup: BotSetup = {}): Promise<WebhookBot> {
  const bot = await prepareBot({
    ...setup,
    channel: { webhook: { address: PUBLIC_ADDRESS, secret: WEBHOOK_SECRET }, ...setup.channel },
  });
  const app = Fastify();
  const webhooks = bot.channel.webhook ? [bot.channel.webhook] : [];
  addWebhookRoutes(app, webhooks, {
    sendError: (_request, reply, status) => reply.code(status).send(),
    logger: silentLogger,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => app.close());
  bot.fake.pushManner.reach = url;
  return { ...bot, url };
}

export async function startWebhookBot(setup: BotSetup = {}): Promise<WebhookBot> {
  const bot = await prepareWebhookBot(setup);
  await bot.channel.start();
  return bot;
}
