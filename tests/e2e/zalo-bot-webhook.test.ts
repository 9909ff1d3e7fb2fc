import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import type { ZaloBotChannelOptions } from '../../src/channels/zalo-bot/zalo-bot-channel.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { startFakeZaloBot } from '../fakes/zalo-bot/fake-zalo-bot.ts';
import { refusal, serverError } from '../fakes/zalo-bot/faults.ts';
import { pushBody } from '../fakes/zalo-bot/push-update.ts';
import { type BotSetup, prepareBot } from '../fakes/zalo-bot/start-bot.ts';
import { groupChat, privateChat, type Shape } from '../fakes/zalo-bot/update-content.ts';
import { buildWebAssets, startWebServer } from './web-server.ts';

const LAN = privateChat('6ede9afa66b88fe6d6a9');
const WEBHOOK = { url: 'https://bot.example.vn/webhook/zalo-bot', secret: 'bi-mat-du-dai-0123' };

let assets: WebAssets;
beforeAll(() => {
  assets = buildWebAssets();
});

/** A bot behind our server; `hook` is where the fake brings events. */
async function startBehindServer(setup: BotSetup = {}) {
  const channelOptions: Partial<ZaloBotChannelOptions> = { webhook: WEBHOOK, ...setup.channel };
  const bot = await prepareBot({ ...setup, channel: channelOptions });
  const webhooks = bot.channel.webhook ? [bot.channel.webhook] : [];
  const server = await startWebServer(assets, {}, { webhooks });
  onTestFinished(() => server.close());
  const start = await bot.channel.start();
  return { ...bot, server, start, hook: `${server.url}/webhook/zalo-bot` };
}

describe('a bot with a webhook', () => {
  it.each<Shape>(['flat', 'wrapped'])('answers what is brought in the %s shape', async (shape) => {
    const { fake, hook, start, channel } = await startBehindServer({
      fake: await startFakeZaloBot({ shape }),
    });
    expect(start).toEqual({
      ok: true,
      message: 'Zalo Bot: Bot Hỏi đáp CCHC nhận tin bằng webhook ở bot.example.vn.',
    });
    expect(fake.webhook).toEqual(WEBHOOK);
    expect(channel.status()).toEqual({ state: 'receiving' });
    expect((await fake.push(hook, fake.update(LAN, { text: 'Thủ tục là gì?' }))).status).toBe(200);
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent).toEqual([{ chatId: LAN.id, text: 'Về “Thủ tục là gì?”' }]);
    expect(fake.callsOf('getUpdates')).toEqual([]);
  });

  it('answers once what is brought twice, and hears text that came byte by byte', async () => {
    const { fake, hook, asked } = await startBehindServer();
    const update = fake.update(LAN, { text: 'Thủ tướng ký ngày nào? 🇻🇳' });
    for (const isDripped of [true, false]) {
      expect((await fake.push(hook, update, { isDripped })).status).toBe(200);
    }
    await fake.push(hook, fake.update(LAN, { text: 'câu sau' }));
    await fake.until(() => fake.sent.length === 2);
    expect(asked.map(({ text }) => text)).toEqual(['Thủ tướng ký ngày nào? 🇻🇳', 'câu sau']);
  });

  it('takes what it does not know, and what is not meant for it', async () => {
    const { fake, hook, asked } = await startBehindServer();
    const updates = [
      fake.update(LAN, { eventName: 'message.poll.received', fields: {} }),
      fake.update(groupChat('g'), { text: 'nói chuyện riêng' }),
    ];
    for (const update of updates) expect((await fake.push(hook, update)).status).toBe(200);
    expect(asked).toEqual([]);
  });

  it('refuses a wrong secret, other methods, other types, broken and large bodies', async () => {
    const { fake, hook, asked } = await startBehindServer();
    const body = Buffer.from(JSON.stringify(fake.update(LAN, { text: 'giả' })));
    expect((await pushBody(hook, body)).status).toBe(403);
    expect((await pushBody(hook, body, { secret: 'sai' })).status).toBe(403);
    expect((await fetch(hook)).status).toBe(405);
    const { secret } = WEBHOOK;
    const headers = { 'x-bot-api-secret-token': secret, 'content-type': 'text/plain' };
    expect((await fetch(hook, { method: 'POST', body, headers })).status).toBe(415);
    expect((await pushBody(hook, Buffer.from('{'), { secret })).status).toBe(400);
    expect((await pushBody(hook, Buffer.alloc(300_000, ' '), { secret })).status).toBe(413);
    expect(asked).toEqual([]);
  });

  it('asks for what it cannot keep now to be brought again', async () => {
    const accept = () => Promise.resolve('unavailable' as const);
    const { fake, hook } = await startBehindServer({ channel: { delivery: { open: () => ({ accept }) } } });
    const answer = await fake.push(hook, fake.update(LAN, { text: 'một' }));
    expect(answer).toEqual({ status: 503, retryAfter: '10' });
  });

  it('asks for what comes before it knows its own name to be brought again', async () => {
    const clock = createManualClock();
    const fake = await startFakeZaloBot({ clock });
    fake.fail('getMe', serverError);
    const backoff = { baseMs: 777, capMs: 777 };
    const { hook, channel } = await startBehindServer({
      clock,
      fake,
      channel: { backoff, random: () => 0.999 },
    });
    const question = fake.update(groupChat('g'), { text: '@Bot Hỏi đáp CCHC Thủ tục là gì?' });
    const body = Buffer.from(JSON.stringify(question));
    const answer = await pushBody(hook, body, { secret: WEBHOOK.secret });
    expect(answer).toEqual({ status: 503, retryAfter: '10' });
    (await clock.timer((ms) => Math.round(ms) === 776)).fire();
    await fake.until(() => channel.status().state === 'receiving');
    expect((await fake.push(hook, question)).status).toBe(200);
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.text).toContain('Thủ tục là gì?');
  });

  it('sets the webhook as soon as Zalo can be reached', async () => {
    const clock = createManualClock();
    const fake = await startFakeZaloBot({ clock });
    fake.fail('setWebhook', serverError);
    const backoff = { baseMs: 777, capMs: 777 };
    const { start, channel } = await startBehindServer({
      clock,
      fake,
      channel: { backoff, random: () => 0.999 },
    });
    expect(start.message).toContain('chưa nối được');
    (await clock.timer((ms) => Math.round(ms) === 776)).fire();
    await fake.until(() => channel.status().state === 'receiving');
    expect(fake.webhook).toEqual(WEBHOOK);
  });

  it.each([
    ['an address that Zalo does not take', 'http://127.0.0.1/webhook/zalo-bot'],
    ['one in a private network', 'https://192.168.1.5/webhook/zalo-bot'],
  ])('says so when it is given %s', async (_name, url) => {
    const { start, channel, fake } = await startBehindServer({ channel: { webhook: { ...WEBHOOK, url } } });
    expect(start).toMatchObject({ ok: false, message: expect.stringContaining('ZALO_BOT_WEBHOOK_URL') });
    await fake.until(() => channel.status().state === 'refused');
  });

  it('gives up when the token is refused', async () => {
    const { fake, channel } = await prepareBot({ channel: { webhook: WEBHOOK } });
    fake.fail('getMe', refusal(401));
    expect(await channel.start()).toMatchObject({ ok: false, message: expect.stringContaining('401') });
    await channel.stopReceiving();
  });
});
