import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeTelegram, TOKEN } from '../fakes/telegram/fake-telegram.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { groupChat, privateChat } from '../fakes/telegram/update-content.ts';

// The tests of webhooks and inline mode stand on this server; this one checks it against what is known of the real one.

const LAN = privateChat(5001);
const MINH = privateChat(5002);
const WEBHOOK = { url: 'https://hoidap.example/hook', secret_token: 'bi-mat' };

interface Brought {
  readonly headers: IncomingHttpHeaders;
  readonly update: { readonly update_id: number };
  answer(status: number, headers?: Record<string, string>): void;
}

/** A fake that delivers to a server which answers when the test says so. */
async function start() {
  const clock = createManualClock();
  const fake = await startFakeTelegram({ clock });
  const brought: Brought[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () =>
      brought.push({
        headers: request.headers,
        update: JSON.parse(Buffer.concat(chunks).toString()),
        answer: (status, headers = {}) => response.writeHead(status, headers).end(),
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has such an address.
  fake.pushManner.reach = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    await fake.close();
    server.closeAllConnections();
    server.close();
  });
  const call = async (method: string, parameters: object = {}) => {
    const response = await fetch(`${fake.root}bot${TOKEN}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    });
    return { status: response.status, ...(await response.json()) };
  };
  const next = async (n: number): Promise<Brought> => {
    await fake.until(() => brought.length >= n);
    const one = brought[n - 1];
    if (!one) throw new Error('nothing was brought');
    return one;
  };
  return { fake, clock, call, brought, next };
}

describe('the webhook of the fake', () => {
  it.each([
    [{ url: 'http://a.example/' }, 'HTTPS'],
    [{ url: 'https://a.example:3000/' }, 'ports'],
    [{ url: 'https://127.0.0.1/' }, 'reserved'],
    [{ url: 'https://a.example/', secret_token: 'có dấu' }, 'unallowed'],
    [{ url: 'https://a.example/', secret_token: 'x'.repeat(257) }, 'unallowed'],
  ])('is not set to %o', async (parameters, why) => {
    const { call } = await start();
    expect(await call('setWebhook', parameters)).toMatchObject({
      status: 400,
      description: expect.stringContaining(why),
    });
  });

  it('is set once a second at most, and ends polling', async () => {
    const { fake, clock, call } = await start();
    const poll = call('getUpdates', { timeout: 50 });
    await fake.until(() => fake.queue.isPolled);
    expect(await call('setWebhook', WEBHOOK)).toMatchObject({ ok: true });
    expect(await poll).toMatchObject({ status: 409 });
    expect(await call('getUpdates')).toMatchObject({
      status: 409,
      description: expect.stringContaining('webhook'),
    });
    expect(await call('setWebhook', WEBHOOK)).toMatchObject({ status: 429, parameters: { retry_after: 1 } });
    clock.advance(1_000);
    expect(await call('setWebhook', WEBHOOK)).toMatchObject({ ok: true });
    expect((await call('getWebhookInfo')).result).toMatchObject({
      url: WEBHOOK.url,
      pending_update_count: 0,
    });
  });

  it('gets what waited, and gives back what it did not take', async () => {
    const { fake, call, next } = await start();
    fake.receive(LAN, { text: 'một' });
    fake.receive(LAN, { text: 'hai' });
    await call('setWebhook', WEBHOOK);
    const first = await next(1);
    expect(first.headers['x-telegram-bot-api-secret-token']).toBe('bi-mat');
    first.answer(200);
    await next(2);
    await call('deleteWebhook');
    expect((await call('getUpdates')).result).toHaveLength(1);
  });

  it('gets the updates of a chat one after another, of others meanwhile, taps beside messages', async () => {
    const { fake, call, brought, next } = await start();
    await call('setWebhook', WEBHOOK);
    fake.receive(LAN, { text: 'một' });
    fake.receive(LAN, { text: 'hai' });
    fake.receive(MINH, { text: 'ba' });
    fake.receive(LAN, { callback_query: { id: '1', from: LAN.person, data: 'x' } });
    fake.receive(groupChat(-5, LAN.person), { inline_query: { id: '2', from: LAN.person, query: '' } });
    await next(4);
    expect(brought.map(({ update }) => update.update_id - 700_000_000).sort()).toEqual([1, 3, 4, 5]);
    for (const one of brought) one.answer(204);
    expect((await next(5)).update.update_id).toBe(700_000_002);
  });

  it('gets what it did not take again: at once, then after longer and longer, or when it says so', async () => {
    const { fake, clock, call, next } = await start();
    await call('setWebhook', WEBHOOK);
    fake.receive(LAN, { text: 'một' });
    (await next(1)).answer(500);
    (await next(2)).answer(302);
    (await clock.timer((ms) => ms === 2_000)).fire();
    (await next(3)).answer(503);
    (await clock.timer((ms) => ms === 4_000)).fire();
    (await next(4)).answer(503, { 'retry-after': '30' });
    (await clock.timer((ms) => ms === 30_000)).fire();
    (await next(5)).answer(200, { 'retry-after': '9' });
    await fake.until(() => fake.undelivered === 0);
    expect(fake.deliveries.map(({ status }) => status)).toEqual([500, 302, 503, 503, 200]);
    expect((await call('getWebhookInfo')).result).toMatchObject({
      last_error_message: expect.stringContaining('503'),
    });
  });

  it('gives up a delivery after a minute, and an update that is of no use any more', async () => {
    const { fake, clock, call, next } = await start();
    await call('setWebhook', WEBHOOK);
    fake.typeInline(LAN, 'PAPI');
    await next(1);
    clock.advance(20_000);
    (await clock.timer((ms) => ms === 60_000)).fire();
    await fake.until(() => fake.undelivered === 0);
    expect(fake.deliveries).toMatchObject([{ updateId: 700_000_001, status: 0 }]);
  });
});

describe('inline mode of the fake', () => {
  const article = { type: 'article', id: '1', title: 'Câu', input_message_content: { message_text: 'chữ' } };

  it.each([
    [Array.from({ length: 51 }, (_, n) => ({ ...article, id: String(n) })), 'RESULTS_TOO_MUCH'],
    [[article, article], 'RESULT_ID_DUPLICATE'],
    [[{ ...article, id: 'ệ'.repeat(22) }], 'RESULT_ID_INVALID'],
    [[{ ...article, title: ' ' }], 'ARTICLE_TITLE_EMPTY'],
    [[{ ...article, input_message_content: { message_text: '' } }], 'text is empty'],
    [[{ ...article, input_message_content: { message_text: 'x'.repeat(4_097) } }], 'too long'],
  ])('refuses what the real one refuses', async (results, why) => {
    const { fake, call } = await start();
    const inline_query_id = fake.typeInline(LAN, 'PAPI');
    expect(await call('answerInlineQuery', { inline_query_id, results })).toMatchObject({
      status: 400,
      description: expect.stringContaining(why),
    });
  });

  it('takes an answer within 30 s', async () => {
    const { fake, clock, call } = await start();
    const inline_query_id = fake.typeInline(LAN, 'PAPI');
    expect(await call('answerInlineQuery', { inline_query_id, results: [article] })).toMatchObject({
      ok: true,
    });
    clock.advance(30_001);
    expect(await call('answerInlineQuery', { inline_query_id, results: [article] })).toMatchObject({
      description: expect.stringContaining('query is too old'),
    });
  });
});

describe('messages of the fake', () => {
  it('change their buttons, but not into the same', async () => {
    const { fake, call } = await start();
    fake.receive(LAN, { text: 'chào' });
    const keyboard = { inline_keyboard: [[{ text: 'Hỏi', callback_data: 's:1' }]] };
    await call('sendMessage', { chat_id: LAN.id, text: 'chữ', reply_markup: keyboard });
    const [message] = fake.sent;
    const edit = (reply_markup: object) =>
      call('editMessageReplyMarkup', { chat_id: LAN.id, message_id: message?.messageId, reply_markup });
    expect(await edit(keyboard)).toMatchObject({
      description: expect.stringContaining('message is not modified'),
    });
    expect(await edit({ inline_keyboard: [] })).toMatchObject({ ok: true });
    expect(message && fake.keyboardOf(message)).toEqual([]);
  });

  it('tell where a group has moved', async () => {
    const { fake, call } = await start();
    fake.receive(groupChat(-5, LAN.person), { text: 'chào' });
    fake.migrate(-5, -100_005);
    expect(await call('sendMessage', { chat_id: -5, text: 'chữ' })).toMatchObject({
      status: 400,
      parameters: { migrate_to_chat_id: -100_005 },
    });
    expect(await call('sendMessage', { chat_id: -100_005, text: 'chữ' })).toMatchObject({ ok: true });
  });
});
