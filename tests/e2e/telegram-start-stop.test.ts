import { describe, expect, it } from 'vitest';
import { startFakeTelegram, TOKEN } from '../fakes/telegram/fake-telegram.ts';
import { notFound, serverError, unauthorized } from '../fakes/telegram/faults.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { prepareBot, startBot } from '../fakes/telegram/start-bot.ts';
import { privateChat } from '../fakes/telegram/update-content.ts';

const LAN = privateChat(5001);
const RECEIVING = { ok: true, message: expect.stringContaining('@cchc_test_bot') };

describe('starting', () => {
  it('says which bot it is and is ready at once, long before polling ends', async () => {
    const { channel, fake } = await prepareBot();
    expect(channel.status()).toEqual({ state: 'idle' });
    expect(await channel.start()).toEqual({
      ok: true,
      message: 'Telegram: đang nhận tin qua @cchc_test_bot.',
    });
    await fake.until(() => fake.queue.isPolled);
    expect(fake.callsOf('getUpdates')[0]?.parameters).toMatchObject({
      timeout: 50,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'],
    });
    expect(fake.callsOf('deleteWebhook')).toEqual([]);
  });

  it('twice is once', async () => {
    const { channel, fake } = await prepareBot();
    await Promise.all([channel.start(), channel.start()]);
    expect(fake.callsOf('getMe')).toHaveLength(1);
  });

  it.each([
    ['is not a bot’s', TOKEN.replace('AAH', 'AAX'), /không nhận mã bot \(401\)/u],
    ['cannot be one', 'mã của tôi/../x', /không đúng dạng/u],
    ['has a line end behind it', `${TOKEN}\n`, /không đúng dạng/u],
  ])('with a token that %s says what to do', async (_name, token, message) => {
    const { channel, fake, log, stop } = await prepareBot({ channel: { token } });
    expect(await channel.start()).toEqual({ ok: false, message: expect.stringMatching(message) });
    expect(channel.status().state).toBe('refused');
    expect(fake.callsOf('getUpdates')).toEqual([]);
    expect(log.lines.join('')).not.toContain(token.trim());
    expect(await stop()).toEqual({ unfinished: 0 });
  });

  it('at an address that is not the Bot API says so', async () => {
    const { channel, fake } = await prepareBot();
    fake.fail('getMe', notFound);
    expect(await channel.start()).toMatchObject({ ok: false, message: expect.stringContaining('(404)') });
  });

  it('works below a path, with or without a slash at its end', async () => {
    for (const slash of ['', '/']) {
      const fake = await startFakeTelegram({ path: '/telegram/' });
      const { channel } = await prepareBot({ fake, channel: { apiRoot: fake.root.replace(/\/$/u, slash) } });
      expect(await channel.start()).toMatchObject(RECEIVING);
    }
  });

  it('goes on without Telegram, tries again by itself, and answers what waited', async () => {
    const { channel, fake } = await prepareBot();
    fake.fail('getMe', serverError, { kind: 'hang-up' }, serverError);
    fake.receive(LAN, { text: 'chờ đã lâu' });
    expect(await channel.start()).toMatchObject({
      ok: true,
      message: expect.stringContaining('chưa nối được'),
    });
    await fake.until(() => fake.sent.length === 1);
    expect(channel.status().state).toBe('receiving');
  });

  it('does not wait long for an answer, but goes on trying', async () => {
    const clock = createManualClock();
    const { channel, fake } = await prepareBot({ clock });
    fake.fail('getMe', { kind: 'half-open' });
    const starting = channel.start();
    await fake.until(() => fake.callsOf('getMe').length === 1);
    (await clock.timer((ms) => ms === 5_000)).fire();
    expect(await starting).toMatchObject({ ok: true, message: expect.stringContaining('chưa nối được') });
    expect(channel.status().state).toBe('connecting');
    (await clock.timer((ms) => ms === 20_000)).fire();
    (await clock.timer((ms) => ms < 10)).fire();
    await fake.until(() => fake.queue.isPolled);
    expect(channel.status().state).toBe('receiving');
  });

  it('finds out later that the token is wrong, and says so once in the log', async () => {
    const { channel, fake, log } = await prepareBot();
    fake.fail('getMe', serverError, unauthorized);
    expect(await channel.start()).toMatchObject({
      ok: true,
      message: expect.stringContaining('chưa nối được'),
    });
    await fake.until(() => channel.status().state === 'refused');
    expect(log.lines.filter((line) => line.includes('không nhận mã bot (401)'))).toHaveLength(1);
  });

  it('leaves a webhook alone that is in use, and removes it only when told to', async () => {
    const careful = await prepareBot();
    careful.fake.queue.webhookUrl = 'https://bot.khanhhoa.example/hook/b1f3c9';
    const refused = await careful.channel.start();
    expect(refused).toMatchObject({ ok: false });
    expect(refused.message).toContain('bot.khanhhoa.example');
    expect(refused.message).toContain('TELEGRAM_TAKE_OVER_WEBHOOK=true');
    expect(refused.message).not.toContain('b1f3c9');
    expect(careful.fake.queue.webhookUrl).not.toBe('');

    const told = await prepareBot({ channel: { removeWebhook: true } });
    told.fake.queue.webhookUrl = 'https://bot.khanhhoa.example/hook/b1f3c9';
    told.fake.receive(LAN, { text: 'chờ đã lâu' });
    expect(await told.channel.start()).toMatchObject(RECEIVING);
    await told.fake.until(() => told.fake.sent.length === 1);
    expect(told.fake.callsOf('deleteWebhook')[0]?.parameters).toEqual({ drop_pending_updates: false });
  });
});

describe('stopping', () => {
  it('ends the long poll at once and leaves nothing behind', async () => {
    const { channel, fake, stop } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    expect(await stop()).toEqual({ unfinished: 0 });
    await fake.until(() => !fake.queue.isPolled);
    expect(channel.status()).toMatchObject({ state: 'stopped' });
    expect(await stop()).toEqual({ unfinished: 0 });
  });

  it('answers first what was accepted, and confirms it', async () => {
    const { fake, stop } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    const release = fake.hold('sendMessage');
    for (const question of ['một', 'hai', 'ba']) fake.receive(LAN, { text: question });
    await fake.until(() => fake.callsOf('sendMessage').length === 1);
    const stopping = stop();
    release();
    expect(await stopping).toEqual({ unfinished: 0 });
    expect(fake.sent.map(({ text }) => text)).toEqual(['Về “một”', 'Về “hai”', 'Về “ba”']);
    expect(fake.queue.waiting).toEqual([]);
  });

  it('confirms what it took over even when no poll came after it', async () => {
    const { channel, fake, stop } = await prepareBot();
    for (let n = 0; n < 26; n += 1) fake.receive(privateChat(6000 + n), { text: `câu ${n}` });
    await channel.start();
    await fake.until(() => fake.callsOf('getUpdates').length === 1);
    fake.hold('getUpdates');
    await fake.until(() => fake.callsOf('getUpdates').length === 2);
    expect(fake.queue.waiting).toHaveLength(26);
    await stop();
    expect(fake.sent).toHaveLength(25);
    expect(fake.queue.waiting).toHaveLength(1);
  });

  it('gives up at its deadline, says how much was left, and leaves it to the next start', async () => {
    const clock = createManualClock();
    const { fake, stop } = await startBot({ clock });
    fake.fail('sendMessage', { kind: 'half-open' });
    for (const question of ['một', 'hai', 'ba']) fake.receive(LAN, { text: question });
    await fake.until(() => fake.callsOf('sendMessage').length === 1);
    const stopping = stop(4_000);
    (await clock.timer((ms) => ms === 4_000)).fire();
    expect(await stopping).toEqual({ unfinished: 3 });
    expect(fake.callsOf('sendMessage')).toHaveLength(1);
  });

  it('before starting, and while connecting, is no error', async () => {
    const idle = await prepareBot();
    expect(await idle.stop()).toEqual({ unfinished: 0 });

    const busy = await prepareBot();
    busy.fake.fail('getMe', { kind: 'half-open' });
    const starting = busy.channel.start();
    await busy.fake.until(() => busy.fake.callsOf('getMe').length === 1);
    await busy.stop();
    expect(await starting).toMatchObject({ ok: false, message: 'Telegram: đã dừng.' });
  });

  it('while waiting to try again does not wait', async () => {
    const { channel, fake, stop } = await startBot({ clock: createManualClock() });
    fake.fail('getUpdates', serverError);
    fake.queue.conflict();
    await fake.until(() => channel.status().state === 'retrying');
    expect(await stop()).toEqual({ unfinished: 0 });
  });
});
