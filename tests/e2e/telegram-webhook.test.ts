import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { badRequest } from '../fakes/telegram/api-refusal.ts';
import { startFakeTelegram, TOKEN } from '../fakes/telegram/fake-telegram.ts';
import { tooManyRequests, unauthorized } from '../fakes/telegram/faults.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { replyOf } from '../fakes/telegram/start-bot.ts';
import {
  PUBLIC_ADDRESS,
  prepareWebhookBot,
  startWebhookBot,
  WEBHOOK_SECRET,
} from '../fakes/telegram/start-webhook-bot.ts';
import { groupChat, privateChat } from '../fakes/telegram/update-content.ts';

const LAN = privateChat(5001);
const GROUP = groupChat(-1_001_234_567_890, LAN.person);
const VIETNAMESE = 'Thủ tục một cửa ở phường Nha Trang: “được” hay “chưa được” ạ? 😀 ế';

describe('a webhook', () => {
  it('is set at the start with its secret, and answers what is brought there', async () => {
    const { fake, channel, asked } = await prepareWebhookBot();
    expect(await channel.start()).toEqual({
      ok: true,
      message: 'Telegram: đang nhận tin qua @cchc_test_bot, webhook ở hoidap.khanhhoa.example.',
    });
    expect(fake.callsOf('setWebhook').map(({ parameters }) => parameters)).toEqual([
      {
        url: `${PUBLIC_ADDRESS}/webhook/telegram`,
        secret_token: WEBHOOK_SECRET,
        max_connections: 40,
        allowed_updates: ['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'],
      },
    ]);
    expect(channel.status()).toEqual({ state: 'receiving' });

    fake.receive(LAN, { text: VIETNAMESE });
    await fake.until(() => fake.sent.length === 1);
    expect(asked[0]?.text).toBe(VIETNAMESE);
    expect(fake.deliveries).toEqual([{ updateId: expect.any(Number), status: 200 }]);
    expect(fake.callsOf('getUpdates')).toEqual([]);
  });

  it('reads letters that are cut between two chunks, down to single bytes', async () => {
    const { fake, asked } = await startWebhookBot();
    fake.pushManner.chunkBytes = 1;
    fake.receive(LAN, { text: VIETNAMESE });
    await fake.until(() => fake.sent.length === 1);
    expect(asked[0]?.text).toBe(VIETNAMESE);
  });

  it('answers once what is brought twice, and keeps the order of a chat', async () => {
    const { fake, asked } = await startWebhookBot();
    fake.pushManner.copies = 2;
    const questions = Array.from({ length: 8 }, (_, n) => `câu ${n}`);
    for (const text of questions) fake.receive(LAN, { text });
    await fake.until(() => fake.sent.length === 8 && fake.undelivered === 0);
    expect(asked.map(({ text }) => text)).toEqual(questions);
    expect(fake.deliveries).toHaveLength(16);
    expect(fake.sent.map(({ text }) => text)).toEqual(questions.map((text) => `Về “${text}”`));
  });

  it('takes taps, inline queries and edits as polling does', async () => {
    const { fake } = await startWebhookBot({ respond: () => replyOf('Đây', { suggestions: ['Còn 2021?'] }) });
    fake.receive(GROUP, { text: '/chude' });
    await fake.until(() => fake.sent.length === 1);
    const [answer] = fake.sent;
    if (answer) fake.press(answer, 's:1');
    fake.typeInline(LAN, 'PAR INDEX?');
    fake.edit(LAN, { text: 'PAPI?' });
    await fake.until(() => fake.sent.length === 3 && fake.inlineAnswers.length === 1);
    expect(fake.answeredCallbacks).toHaveLength(1);
  });

  it('asks for what it has no room for later, and Telegram comes when it was asked to', async () => {
    const clock = createManualClock();
    const { fake, asked } = await startWebhookBot({ clock, limits: { unfinishedPerChannel: 1 } });
    const release = fake.hold('sendMessage');
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => fake.callsOf('sendMessage').length === 1);
    fake.receive(privateChat(5002), { text: 'hai' });
    const later = await clock.timer((ms) => ms === 5_000);
    expect(fake.deliveries.at(-1)?.status).toBe(503);
    release();
    await fake.until(() => fake.sent.length === 1);
    later.fire();
    await fake.until(() => fake.sent.length === 2);
    expect(asked.map(({ text }) => text)).toEqual(['một', 'hai']);
  });

  it('takes nothing more when it stops, and stays set so that nothing is lost until the next start', async () => {
    const clock = createManualClock();
    const first = await startWebhookBot({ clock });
    const { fake } = first;
    await first.stop();
    fake.receive(LAN, { text: 'khi đang khởi động lại' });
    const later = await clock.timer((ms) => ms === 2_000 && fake.deliveries.length > 0);
    expect(fake.deliveries.at(-1)?.status).toBe(503);
    expect(fake.callsOf('deleteWebhook')).toEqual([]);
    expect(first.channel.status().state).toBe('stopped');

    const second = await prepareWebhookBot({ clock, fake, store: first.store });
    clock.advance(1_000);
    await second.channel.start();
    later.fire();
    await fake.until(() => fake.sent.length === 1);
    expect(second.asked.map(({ text }) => text)).toEqual(['khi đang khởi động lại']);
  });

  it('obeys when it may not be set so soon', async () => {
    const clock = createManualClock();
    const { fake, channel } = await prepareWebhookBot({ clock, channel: { random: () => 0 } });
    fake.fail('setWebhook', tooManyRequests(1));
    expect(await channel.start()).toMatchObject({
      ok: true,
      message: expect.stringContaining('chưa nối được'),
    });
    clock.advance(1_000);
    (await clock.timer((ms) => ms === 1_000)).fire();
    await fake.until(() => channel.status().state === 'receiving');
  });

  it('that Telegram refuses says what to look at, and is tried again', async () => {
    const { fake, channel } = await prepareWebhookBot();
    fake.fail('setWebhook', {
      kind: 'refusal',
      refusal: badRequest('bad webhook: Failed to resolve host: Name or service not known'),
    });
    expect(await channel.start()).toMatchObject({
      ok: true,
      message: expect.stringContaining('TELEGRAM_WEBHOOK_URL'),
    });
    await fake.until(() => channel.status().state === 'receiving');
  });

  it('does not take the place of one on another host unless told to, but of one on its own', async () => {
    const careful = await prepareWebhookBot();
    careful.fake.queue.webhookUrl = 'https://elsewhere.example/hook/b1f3c9';
    const refused = await careful.channel.start();
    expect(refused.ok).toBe(false);
    expect(refused.message).toContain('elsewhere.example');
    expect(careful.fake.callsOf('setWebhook')).toEqual([]);

    const told = await prepareWebhookBot({ channel: { removeWebhook: true } });
    told.fake.queue.webhookUrl = 'https://elsewhere.example/hook';
    expect(await told.channel.start()).toMatchObject({ ok: true });

    const own = await prepareWebhookBot();
    own.fake.queue.webhookUrl = `${PUBLIC_ADDRESS}/old`;
    expect(await own.channel.start()).toMatchObject({ ok: true });
    expect(own.fake.queue.webhookUrl).toBe(`${PUBLIC_ADDRESS}/webhook/telegram`);
  });
});

describe('the look at a webhook now and then', () => {
  const look = async (clock: ReturnType<typeof createManualClock>) =>
    (await clock.timer((ms) => ms === 240_000)).fire();

  it('sets it again when it was taken away, and says so when another took its place', async () => {
    const clock = createManualClock();
    const { fake, channel, log } = await startWebhookBot({ clock });
    const call = (method: string, parameters: object) =>
      fetch(`${fake.root}bot${TOKEN}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(parameters),
      });
    await call('deleteWebhook', {});
    clock.advance(1_000);
    await look(clock);
    await fake.until(() => fake.callsOf('setWebhook').length === 2);
    fake.receive(LAN, { text: 'vẫn nghe chứ?' });
    await fake.until(() => fake.sent.length === 1);

    clock.advance(1_000);
    await call('setWebhook', { url: 'https://elsewhere.example/hook/b1f3c9' });
    await look(clock);
    await fake.until(() => channel.status().state === 'retrying');
    expect(log.lines.join('\n')).toContain('bị đặt sang elsewhere.example');
    expect(log.lines.join('\n')).not.toContain('b1f3c9');
  });

  it('reports each failure that Telegram tells of, once', async () => {
    const clock = createManualClock();
    const { fake, log, channel } = await startWebhookBot({ clock });
    await clock.timer((ms) => ms === 240_000);
    const { reach } = fake.pushManner;
    fake.pushManner.reach = 'http://127.0.0.1:1';
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => fake.deliveries.length === 2);
    const reports = () => log.lines.filter((line) => line.includes('không giao được tin tới webhook'));
    for (let n = 0; n < 2; n += 1) {
      const looks = fake.callsOf('getWebhookInfo').length;
      await look(clock);
      await fake.until(() => fake.callsOf('getWebhookInfo').length > looks);
    }
    await clock.timer((ms) => ms === 240_000);
    expect(reports()).toHaveLength(1);
    expect(reports()[0]).toContain('Wrong response from the webhook');
    fake.pushManner.reach = reach;
    for (const timer of clock.pending.filter(({ ms }) => ms === 2_000)) timer.fire();
    await fake.until(() => fake.sent.length === 1);
    expect(channel.status().state).toBe('receiving');
  });

  it('ends when the token is taken back, and says so once', async () => {
    const clock = createManualClock();
    const { fake, log, channel } = await startWebhookBot({ clock });
    await clock.timer((ms) => ms === 240_000);
    fake.fail('getWebhookInfo', unauthorized);
    await look(clock);
    await fake.until(() => channel.status().state === 'refused');
    expect(log.lines.filter((line) => line.includes('không nhận mã bot (401)'))).toHaveLength(1);
  });
});

describe('strangers at the webhook', () => {
  interface Answer {
    readonly status: number | undefined;
    readonly body: string;
  }

  /** As bytes, with whatever headers: `fetch` would mend them. */
  function post(
    url: string,
    headers: Record<string, string | string[]>,
    body: string | Buffer,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const call = request(`${url}/webhook/telegram`, { method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }),
        );
      });
      call.on('error', reject);
      call.end(body);
    });
  }

  const JSON_TYPE = { 'content-type': 'application/json' };
  const SECRET = { 'x-telegram-bot-api-secret-token': WEBHOOK_SECRET };
  const update = JSON.stringify({
    update_id: 1,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: 1, type: 'private' },
      from: { id: 1, is_bot: false },
      text: 'x',
    },
  });

  it('reach nothing', async () => {
    const { url, fake, asked, log } = await startWebhookBot();
    const wrong = WEBHOOK_SECRET.replace(/.$/u, 'x');
    for (const secret of [undefined, '', wrong, `${WEBHOOK_SECRET}x`, WEBHOOK_SECRET.slice(1)]) {
      const headers = {
        ...JSON_TYPE,
        ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      };
      expect(await post(url, headers, update)).toEqual({ status: 403, body: '{"ok":false}' });
    }
    expect((await post(url, { ...SECRET, 'content-type': 'text/plain' }, update)).status).toBe(415);
    expect((await post(url, { ...JSON_TYPE, ...SECRET }, `"${'x'.repeat(300_000)}"`)).status).toBe(413);
    expect((await post(url, { ...JSON_TYPE, ...SECRET }, '{"update_id":')).status).toBe(400);
    expect((await post(url, { ...JSON_TYPE, ...SECRET }, Buffer.from([0x22, 0xe1, 0xbb, 0x22]))).status).toBe(
      400,
    );
    expect((await post(url, { ...JSON_TYPE, ...SECRET }, '{"update_id":5,"poll":{}}')).status).toBe(200);
    expect(asked).toEqual([]);
    expect(fake.sent).toEqual([]);
    expect(log.lines.join('\n')).not.toContain(WEBHOOK_SECRET);
  });

  it('and Telegram itself are asked to come again while it is not known who the bot is', async () => {
    const fake = await startFakeTelegram();
    const { url } = await prepareWebhookBot({ fake });
    expect((await post(url, { ...JSON_TYPE, ...SECRET }, update)).status).toBe(503);
  });
});
