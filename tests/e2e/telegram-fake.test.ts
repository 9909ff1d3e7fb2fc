import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeTelegram, TOKEN } from '../fakes/telegram/fake-telegram.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { privateChat } from '../fakes/telegram/update-content.ts';

// The other Telegram tests stand on this server; this one checks it against what is known of the real one.

const LAN = privateChat(5001);

async function start() {
  const clock = createManualClock();
  const fake = await startFakeTelegram({ clock });
  onTestFinished(() => fake.close());
  const call = async (method: string, parameters: object = {}, token = TOKEN) => {
    const response = await fetch(`${fake.root}bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    });
    return { status: response.status, headers: response.headers, ...(await response.json()) };
  };
  const send = (parameters: object) => call('sendMessage', { chat_id: LAN.id, text: 'chữ', ...parameters });
  fake.receive(LAN, { text: 'chào' });
  return { fake, clock, call, send };
}

describe('the fake Bot API', () => {
  it('knows its token and its methods', async () => {
    const { call } = await start();
    expect(await call('getMe')).toMatchObject({ status: 200, ok: true, result: { is_bot: true } });
    expect(await call('getMe', {}, '1:AAA')).toMatchObject({ status: 401, ok: false, error_code: 401 });
    expect(await call('getEverything')).toMatchObject({ status: 404, description: 'Not Found' });
  });

  it('reads queries, JSON and forms of both kinds', async () => {
    const { fake } = await start();
    const url = `${fake.root}bot${TOKEN}/sendMessage`;
    const entities = JSON.stringify([{ type: 'bold', offset: 0, length: 3 }]);
    const fields = { chat_id: String(LAN.id), text: 'chữ', entities };
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    await fetch(`${url}?${new URLSearchParams(fields)}`);
    await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
    await fetch(url, { method: 'POST', body: form });
    expect(fake.sent.map(({ entities: [entity] }) => entity?.type)).toEqual(['bold', 'bold', 'bold']);
    expect(JSON.stringify(fake.calls)).not.toContain(TOKEN);
  });

  it('delivers again what is not confirmed, and no more than asked for', async () => {
    const { fake, call } = await start();
    const second = fake.receive(LAN, { text: 'hai' });
    const ids = async (parameters: object) =>
      (await call('getUpdates', parameters)).result.map((update: { update_id: number }) => update.update_id);
    expect(await ids({})).toEqual([second - 1, second]);
    expect(await ids({ limit: 1 })).toEqual([second - 1]);
    expect(await ids({ offset: second })).toEqual([second]);
    fake.receive(LAN, { text: 'ba' });
    expect(await ids({ offset: -1 })).toEqual([second + 1]);
    expect(await ids({ offset: second + 2 })).toEqual([]);
  });

  it('holds a poll for 50 s at most, wakes it for an update, and ends it for another', async () => {
    const { fake, clock, call } = await start();
    const offset = 800_000_000;
    const patient = call('getUpdates', { offset, timeout: 600 });
    (await clock.timer(() => true)).fire();
    expect((await patient).result).toEqual([]);
    expect(clock.now()).toBe(50_000);

    const older = call('getUpdates', { offset, timeout: 50 });
    await fake.until(() => fake.queue.isPolled);
    const newer = call('getUpdates', { offset, timeout: 50 });
    expect(await older).toMatchObject({
      status: 409,
      description: expect.stringContaining('other getUpdates'),
    });
    await fake.until(() => fake.queue.isPolled);
    fake.receive(LAN, { text: 'mới' }, offset);
    expect((await newer).result).toHaveLength(1);

    fake.queue.webhookUrl = 'https://bot.example/';
    expect(await call('getUpdates')).toMatchObject({
      status: 409,
      description: expect.stringContaining('webhook'),
    });
  });

  it('sends only the kinds of updates that were asked for', async () => {
    const { fake, call } = await start();
    await call('getUpdates', { offset: 800_000_000, allowed_updates: ['callback_query'] });
    fake.receive(LAN, { text: 'không ai nghe' });
    expect(fake.queue.waiting).toEqual([]);
  });

  it('counts text after markup and trimming, in UTF-16 units', async () => {
    const { fake, send } = await start();
    expect(await send({ text: `  ${'x'.repeat(4096)}\n` })).toMatchObject({ ok: true });
    expect(await send({ text: '😀'.repeat(2049) })).toMatchObject({
      status: 400,
      description: 'Bad Request: message is too long',
    });
    expect(await send({ text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'HTML' })).toMatchObject({
      ok: true,
    });
    expect(fake.sent[1]?.entities).toEqual([{ type: 'bold', offset: 0, length: 4096 }]);
    expect(await send({ text: ' \n ' })).toMatchObject({ description: 'Bad Request: message text is empty' });
    expect(await send({ text: '<b></b>', parse_mode: 'HTML' })).toMatchObject({ status: 400 });
  });

  it.each([
    ['a &lt; b &amp; c &#7879; &copy;', 'a < b & c ệ &copy;', []],
    ['<b>x<i>y</i></b>', 'xy', ['bold 0 2', 'italic 1 1']],
    ['<a href="https://a.vn/?x=1&amp;y=2">x</a>', 'x', ['text_link 0 1']],
    ['😀<code>x</code>', '😀x', ['code 2 1']],
    [
      '<span class="tg-spoiler">x</span><blockquote expandable>y</blockquote>',
      'xy',
      ['spoiler 0 1', 'blockquote 1 1'],
    ],
  ])('reads HTML: %s', async (html, text, entities) => {
    const { fake, send } = await start();
    expect(await send({ text: html, parse_mode: 'HTML' })).toMatchObject({ ok: true });
    expect(fake.sent[0]?.text).toBe(text);
    expect(fake.sent[0]?.entities.map(({ type, offset, length }) => `${type} ${offset} ${length}`)).toEqual(
      entities,
    );
  });

  it.each([
    ['a < b', 'Unclosed start tag at byte offset 2'],
    ['ế <br>', 'Unsupported start tag "br" at byte offset 4'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x</i>', 'Unmatched end tag, expected "</b>", found "</i>" at byte offset 4'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
  ])('refuses HTML: %s', async (html, description) => {
    const { fake, send } = await start();
    expect(await send({ text: html, parse_mode: 'HTML' })).toMatchObject({
      status: 400,
      description: `Bad Request: can't parse entities: ${description}`,
    });
    expect(fake.sent).toEqual([]);
  });

  it.each([
    [{ type: 'bold', offset: 9, length: 1 }, 'entity begins after the end of the text at UTF-16 offset 9'],
    [
      { type: 'bold', offset: 0, length: 9 },
      'entity beginning at UTF-16 offset 0 ends after the end of the text',
    ],
    [{ type: 'bold', offset: 1, length: 2 }, 'entity begins in a middle of a UTF-16 symbol'],
    [
      { type: 'bold', offset: 0, length: 1 },
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol',
    ],
    [{ type: 'bold', offset: -1, length: 1 }, 'receive an entity with incorrect offset -1'],
    [{ type: 'shout', offset: 0, length: 2 }, 'unsupported type of message entity shout'],
    [{ type: 'text_link', offset: 0, length: 2, url: 'javascript:1' }, 'wrong HTTP URL'],
  ])('refuses the entity %o', async (entity, description) => {
    const { send } = await start();
    expect(await send({ text: '😀xy', entities: [entity] })).toMatchObject({
      status: 400,
      description: expect.stringContaining(description),
    });
  });

  it('counts callback data in bytes', async () => {
    const { send } = await start();
    const keyboard = (callback_data: string) => ({ inline_keyboard: [[{ text: 'Hỏi', callback_data }]] });
    expect(await send({ reply_markup: keyboard('x'.repeat(64)) })).toMatchObject({ ok: true });
    for (const data of ['', 'ệ'.repeat(22)]) {
      expect(await send({ reply_markup: keyboard(data) })).toMatchObject({
        description: 'Bad Request: BUTTON_DATA_INVALID',
      });
    }
  });

  it('knows who blocked the bot, who never wrote, and which taps are too old', async () => {
    const { fake, clock, call, send } = await start();
    expect(await send({ chat_id: 1 })).toMatchObject({
      status: 400,
      description: 'Bad Request: chat not found',
    });
    await send({});
    const [message] = fake.sent;
    const tap = message && fake.press(message, 's:1');
    expect(await call('answerCallbackQuery', { callback_query_id: tap })).toMatchObject({ ok: true });
    clock.advance(150_001);
    expect(await call('answerCallbackQuery', { callback_query_id: tap })).toMatchObject({
      description: expect.stringContaining('query is too old'),
    });
    fake.block(LAN.id);
    expect(await send({})).toMatchObject({
      status: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
  });
});
