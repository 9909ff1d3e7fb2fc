import { describe, expect, it, onTestFinished } from 'vitest';
import { createZaloBotChannel } from '../../src/channels/zalo-bot/zalo-bot-channel.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { Leadership } from '../../src/store/store.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { startFakeZaloBot, TOKEN } from '../fakes/zalo-bot/fake-zalo-bot.ts';
import { prepareBot, replyOf, startBot } from '../fakes/zalo-bot/start-bot.ts';
import { groupChat, privateChat } from '../fakes/zalo-bot/update-content.ts';
import { botOver, realFiles } from '../support/bot.ts';

const LAN = privateChat('6ede9afa66b88fe6d6a9');
const GROUP = groupChat('group-17');
const WEBHOOK = { url: 'https://cu.example.vn/webhook/zalo-bot', secret: 'một-bí-mật-cũ' };

describe('a bot that polls', () => {
  it('answers a message, in both shapes of updates', async () => {
    for (const shape of ['flat', 'wrapped'] as const) {
      const { fake } = await startBot({ fake: await startFakeZaloBot({ shape }) });
      fake.receive(LAN, { text: 'Thủ tục hành chính là gì?' });
      await fake.until(() => fake.sent.length === 1);
      expect(fake.sent).toEqual([{ chatId: LAN.id, text: 'Về “Thủ tục hành chính là gì?”' }]);
    }
  });

  it('says who it is when it has begun', async () => {
    const { channel } = await prepareBot();
    expect(channel.status()).toEqual({ state: 'idle' });
    expect(await channel.start()).toEqual({
      ok: true,
      message: 'Zalo Bot: đang nhận tin qua Bot Hỏi đáp CCHC.',
    });
  });

  it('answers the messages of a chat in their order, each once', async () => {
    const { fake } = await startBot();
    const texts = Array.from({ length: 12 }, (_none, n) => `câu ${n}`);
    for (const [n, text] of texts.entries()) {
      fake.receive(LAN, { text }, { messageId: `m${n}` });
      fake.receive(LAN, { text }, { messageId: `m${n}` });
    }
    await fake.until(() => fake.sent.length === texts.length && fake.queue.length === 0);
    expect(fake.sent.map((one) => one.text)).toEqual(texts.map((text) => `Về “${text}”`));
  });

  it.each([
    ['a picture', { image: 'https://zalo.example/p.jpg', caption: 'hỏi giúp' }],
    ['a sticker', { sticker: 'https://zalo.example/s.png' }],
    ['a voice message', { voice: 'https://zalo.example/v.aac' }],
    ['what Zalo does not pass on', { unsupported: true }],
  ] as const)('tells who sends %s that it reads text only', async (_name, content) => {
    const { fake, asked } = await startBot();
    fake.receive(LAN, content);
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.text).toContain('chỉ đọc được tin nhắn chữ');
    expect(asked).toEqual([]);
  });

  it('speaks in a group only when it is spoken to, and never to a bot', async () => {
    const { fake, asked } = await startBot();
    fake.receive(GROUP, { text: 'trưa nay ăn gì?' });
    fake.receive(GROUP, { sticker: 's' });
    fake.receive(GROUP, { text: '@Bot Hỏi đáp CCHC tôi là bot' }, { fromBot: true });
    fake.receive(LAN, { eventName: 'message.poll.received', fields: {} });
    fake.receive(GROUP, { text: '@Bot Hỏi đáp CCHC SIPAS là gì?' });
    fake.receive(GROUP, { text: '/nguon' });
    await fake.until(() => fake.sent.length === 2);
    expect(asked.map(({ text }) => text)).toEqual(['SIPAS là gì?', '/nguon']);
    expect(asked[0]?.conversation).toBe('zalo-bot:group-17');
  });

  it('sends a long answer in signed parts, in order', async () => {
    const long = Array.from({ length: 400 }, (_none, n) => `Câu ${n} của một câu trả lời dài.`).join(' ');
    const { fake } = await startBot({ respond: () => replyOf(long) });
    fake.receive(LAN, { text: 'dài' });
    await fake.until(() =>
      (fake.sent.at(-1)?.text ?? '').endsWith(`(${fake.sent.length}/${fake.sent.length})`),
    );
    expect(fake.sent.length).toBeGreaterThan(5);
    const said = fake.sent.map(({ text }) => text.replace(/\n\n\(\d+\/\d+\)$/u, ''));
    expect(said.join(' ')).toBe(long);
  });

  it('hears text whose letters were cut between chunks', async () => {
    const { fake, asked } = await startBot({ fake: await startFakeZaloBot({ isDripped: true }) });
    fake.receive(LAN, { text: 'Thủ tướng ký Nghị quyết nào? 👩‍👩‍👧' });
    await fake.until(() => fake.sent.length === 1);
    expect(asked[0]?.text).toBe('Thủ tướng ký Nghị quyết nào? 👩‍👩‍👧');
  });

  it('answers after a restart what the bot before it took and did not answer', async () => {
    const store = createMemoryStore({ now: () => performance.now(), wallNow: () => Date.now() });
    const first = await startBot({ store });
    const release = first.fake.hold('sendMessage');
    first.fake.receive(LAN, { text: 'trước khi tắt' });
    await first.fake.until(() => first.fake.callsOf('sendMessage').length === 1);
    await first.stop();
    release();
    const fake = await startFakeZaloBot();
    fake.update(LAN, { text: '' });
    await startBot({ store, fake });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.text).toBe('Về “trước khi tắt”');
  });

  it('lets the poll in flight come back when it stops, and keeps what that brought', async () => {
    const { fake, channel } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    const stopping = channel.stopReceiving();
    fake.receive(LAN, { text: 'vừa kịp' });
    await stopping;
    await fake.until(() => fake.sent.length === 1);
    expect(fake.callsOf('getUpdates')).toHaveLength(1);
    expect(channel.status().state).toBe('stopped');
    await channel.stopReceiving();
  });
});

describe('a webhook that is set', () => {
  it('is named and left alone', async () => {
    const { fake, channel } = await prepareBot();
    fake.webhook = WEBHOOK;
    const start = await channel.start();
    expect(start.ok).toBe(false);
    expect(start.message).toContain('webhook ở cu.example.vn');
    expect(start.message).toContain('ZALO_BOT_TAKE_OVER_WEBHOOK=true');
    await fake.until(() => channel.status().state === 'refused');
    expect(fake.webhook).toEqual(WEBHOOK);
    expect(fake.callsOf('getUpdates')).toEqual([]);
  });

  it('is taken away when the setting says so', async () => {
    const { fake, channel } = await prepareBot({ channel: { removeWebhook: true } });
    fake.webhook = WEBHOOK;
    expect((await channel.start()).ok).toBe(true);
    fake.receive(LAN, { text: 'nghe chứ?' });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.webhook).toBeUndefined();
  });
});

/** Led by one process at a time, and lost on demand. */
function createOffice() {
  let lost: AbortController | undefined;
  return {
    lead: (): Promise<Leadership | undefined> => {
      if (lost) return Promise.resolve(undefined);
      const mine = new AbortController();
      lost = mine;
      const giveBack = (): Promise<void> => {
        if (lost === mine) lost = undefined;
        return Promise.resolve();
      };
      return Promise.resolve({ lost: mine.signal, giveBack });
    },
    isLed: () => lost !== undefined,
    lose: () => {
      lost?.abort();
      lost = undefined;
    },
  };
}

/** The lead is asked for every 2 to 6 s; no other time of a started bot lies between. */
const isTheNextAsking = (ms: number): boolean => ms >= 2_000 && ms < 6_000;

describe('several processes', () => {
  it('poll one after another: who leads, until it stops', async () => {
    const fake = await startFakeZaloBot();
    const office = createOffice();
    const first = await startBot({ fake, channel: { lead: office.lead } });
    await fake.until(() => fake.queue.isPolled);
    const clock = createManualClock();
    const second = await startBot({ clock, fake, channel: { lead: office.lead } });
    const waiting = await clock.timer(isTheNextAsking);
    expect(second.channel.status()).toEqual({ state: 'idle' });
    fake.receive(LAN, { text: 'chỉ một lần' });
    await fake.until(() => fake.sent.length === 1 && fake.queue.isPolled);
    await first.stop();
    expect(office.isLed()).toBe(false);
    waiting.fire();
    await fake.until(() => fake.queue.isPolled);
    expect(second.channel.status().state).toBe('idle');
    expect(office.isLed()).toBe(true);
  });

  it('lets go of what it does not lead any more, and asks again', async () => {
    const office = createOffice();
    const clock = createManualClock();
    const { fake } = await startBot({ clock, channel: { lead: office.lead } });
    await fake.until(() => fake.queue.isPolled);
    office.lose();
    fake.queue.endPoll();
    (await clock.timer(isTheNextAsking)).fire();
    await fake.until(() => fake.queue.isPolled);
    expect(office.isLed()).toBe(true);
    fake.receive(LAN, { text: 'vẫn nghe' });
    await fake.until(() => fake.sent.length === 1);
  });
});

describe('the whole bot', () => {
  it('answers with quote and source, offers numbers, takes a number, and shows a chart', async () => {
    const { responder } = botOver(realFiles());
    const { fake } = await startBot({
      respond: (message) => responder.respond(message),
      channel: { chartUrl: (id) => `https://bot.example.vn/bieu-do/${id}.png` },
    });
    fake.receive(LAN, { text: 'Chỉ số PAR INDEX năm 2024 của Khánh Hòa xếp thứ mấy?' });
    await fake.until(() => fake.sent.length === 1);
    const { text: first = '' } = fake.sent[0] ?? {};
    expect(first).toMatch(/^PAR INDEX của Khánh Hòa năm 2024: hạng 10\/63 \[1\]\n\n\[1\] “/u);
    const offered = /\n3\. (.+)/u.exec(first)?.[1];
    fake.receive(LAN, { text: '3' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.sent[1]?.text).toContain(`Bạn hỏi: ${offered}`);

    fake.receive(LAN, { text: 'PAR INDEX của Khánh Hòa qua các năm' });
    await fake.until(() => fake.photos.length > 0);
    expect(fake.photos[0]?.photo).toMatch(/^https:\/\/bot\.example\.vn\/bieu-do\/[\w-]+\.png$/u);
    expect(fake.sent[2]?.text).toContain('2024 [1] | 90,49% | 10/63');
  });
});

it('gives the token away to nobody', async () => {
  const bot = await startBot();
  bot.fake.receive(LAN, { text: 'một câu hỏi riêng' });
  await bot.fake.until(() => bot.fake.sent.length === 1);
  const refused = createZaloBotChannel({
    token: `${TOKEN}sai`,
    apiRoot: bot.fake.root,
    responder: { respond: () => replyOf(''), forget: () => undefined },
    delivery: { open: () => ({ accept: () => Promise.resolve('closed') }) },
    logger: bot.log.logger,
    clock: { now: () => performance.now(), after: () => () => undefined },
    random: Math.random,
  });
  onTestFinished(() => refused.stopReceiving());
  const start = await refused.start();
  expect(start).toMatchObject({ ok: false, message: expect.stringContaining('không nhận mã bot (401)') });
  await bot.fake.until(() => refused.status().state === 'refused');
  const told = [...bot.log.lines, JSON.stringify([start, refused.status(), bot.channel.status()])].join('\n');
  expect(told).not.toContain(TOKEN.split(':')[1]);
  expect(told).not.toContain('một câu hỏi riêng');
  expect(told).not.toContain(LAN.id);
});
