import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { paragraph, strong, text } from '../../src/answer/reply.ts';
import { badRequest } from '../fakes/telegram/api-refusal.ts';
import { TOKEN } from '../fakes/telegram/fake-telegram.ts';
import {
  badGateway,
  type Fault,
  notFound,
  serverError,
  tooManyRequests,
  unauthorized,
} from '../fakes/telegram/faults.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { prepareBot, replyOf, startBot } from '../fakes/telegram/start-bot.ts';
import { privateChat } from '../fakes/telegram/update-content.ts';

const LAN = privateChat(5001);

/** Faults that pass by themselves. */
const PASSING: readonly (readonly [string, Fault])[] = [
  ['a 500', serverError],
  ["a gateway's 502 page", badGateway],
  ['a 429 that gives no time', tooManyRequests()],
  ['a connection that is cut', { kind: 'hang-up' }],
  ['an answer that is not the Bot API’s', { kind: 'answer', result: '?' }],
];

/** Not the deadline of a poll or a call, nor a chore of delivery. */
const isBackoff = (ms: number): boolean => ms < 90_000 && ![20_000, 50_000].includes(ms);

describe('polling', () => {
  it.each([...PASSING, ['a 404', notFound] as const])('goes on after %s', async (_name, fault) => {
    const { fake, channel } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    fake.fail('getUpdates', fault, fault, fault);
    fake.receive(LAN, { text: 'trước' });
    await fake.until(() => fake.callsOf('getUpdates').length > 4);
    fake.receive(LAN, { text: 'sau' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.sent.map(({ text: said }) => said)).toEqual(['Về “trước”', 'Về “sau”']);
    expect(channel.status().state).toBe('receiving');
  });

  it('comes back when another program polled with the same token, and says so in the log', async () => {
    const { fake, log } = await startBot();
    for (let round = 0; round < 3; round += 1) {
      await fake.until(() => fake.queue.isPolled);
      fake.queue.conflict();
    }
    fake.receive(LAN, { text: 'vẫn nghe chứ?' });
    await fake.until(() => fake.sent.length === 1);
    expect(log.lines.filter((line) => line.includes('cùng mã bot (409)'))).toHaveLength(3);
  });

  it('names a webhook that was set behind its back, and goes on when it is gone', async () => {
    const { fake, log } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    fake.queue.webhookUrl = 'https://elsewhere.example/secret-path';
    fake.queue.conflict();
    await fake.until(() => fake.callsOf('getUpdates').length > 3);
    fake.queue.webhookUrl = '';
    fake.receive(LAN, { text: 'vẫn nghe chứ?' });
    await fake.until(() => fake.sent.length === 1);
    expect(log.lines.some((line) => line.includes('được đặt webhook'))).toBe(true);
  });

  it('stops for good when the token is taken back, and says so once', async () => {
    const { fake, log, channel, stop } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    fake.fail('getUpdates', unauthorized);
    fake.queue.conflict();
    await fake.until(() => channel.status().state === 'refused');
    expect(log.lines.filter((line) => line.includes('Telegram không nhận mã bot (401)'))).toHaveLength(1);
    const calls = fake.calls.length;
    await stop();
    expect(fake.calls).toHaveLength(calls);
    expect(channel.status().state).toBe('refused');
  });

  it.each([
    ['is dead', { kind: 'half-open' }],
    ['drips', { kind: 'drip' }],
    // The HTTP client below telegraf never hears of it (github.com/node-fetch/node-fetch/issues/1604).
    ['is cut in mid-answer', { kind: 'reset' }],
  ] as const)('leaves a connection that %s after 90 s and polls anew', async (_name, fault) => {
    const clock = createManualClock();
    const { fake, channel } = await startBot({ clock, channel: { random: () => 0 } });
    await fake.until(() => fake.queue.isPolled);
    fake.fail('getUpdates', fault);
    fake.queue.conflict();
    await fake.until(() => fake.callsOf('getUpdates').length === 2);
    fake.receive(LAN, { text: 'có ai không?' });
    (await clock.timer((ms) => ms === 90_000)).fire();
    await fake.until(() => fake.sent.length === 1);
    expect(channel.status()).toMatchObject({ lastPollMsAgo: 0 });
  });

  it('waits longer after each failure, up to a minute, and as long as Telegram asks', async () => {
    const clock = createManualClock();
    const backoff = { baseMs: 500, capMs: 60_000 };
    const { fake } = await startBot({ clock, channel: { random: () => 0.999, backoff } });
    await fake.until(() => fake.queue.isPolled);
    fake.fail('getUpdates', ...Array.from({ length: 9 }, () => serverError), tooManyRequests(33));
    fake.queue.conflict();
    const waits: number[] = [];
    for (let n = 0; n < 11; n += 1) {
      const timer = await clock.timer((ms) => isBackoff(ms));
      waits.push(Math.round(timer.ms / 100) / 10);
      timer.fire();
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 32, 59.9, 59.9, 59.9, 33.5]);

    fake.receive(LAN, { text: 'lại nghe' });
    await fake.until(() => fake.sent.length === 1 && fake.queue.isPolled);
    fake.queue.conflict();
    expect((await clock.timer((ms) => isBackoff(ms))).ms).toBeCloseTo(499.5);
  });

  it('does not ask as fast as a server answers that holds no poll open', async () => {
    const clock = createManualClock();
    const { fake, channel } = await prepareBot({ clock });
    fake.fail('getUpdates', { kind: 'answer', result: [] });
    await channel.start();
    (await clock.timer((ms) => ms === 1_000)).fire();
    await fake.until(() => fake.queue.isPolled);
    expect(fake.callsOf('getUpdates')).toHaveLength(2);
  });

  it('passes over what is not an update', async () => {
    const { fake, log } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    fake.fail('getUpdates', { kind: 'answer', result: [null, { update_id: 'x' }] });
    fake.queue.conflict();
    await fake.until(() => fake.callsOf('getUpdates').length > 2);
    fake.receive(LAN, { text: 'vẫn nghe chứ?' });
    await fake.until(() => fake.sent.length === 1);
    expect(log.lines.filter((line) => line.includes('not an update'))).toHaveLength(2);
  });

  it('does not confirm what it had no room for, and takes it later', async () => {
    const { fake, asked } = await startBot({ limits: { unfinishedPerChannel: 2 } });
    const release = fake.hold('sendMessage');
    for (let n = 0; n < 5; n += 1) fake.receive(privateChat(6000 + n), { text: `câu ${n}` });
    await fake.until(() => fake.callsOf('getUpdates').length > 4);
    release();
    await fake.until(() => fake.sent.length === 5);
    expect(asked).toHaveLength(5);
  });
});

describe('sending', () => {
  it.each(PASSING.slice(0, -1))('goes through %s, and keeps the order', async (_name, fault) => {
    const { fake } = await startBot();
    fake.fail('sendMessage', fault, fault, fault);
    fake.receive(LAN, { text: 'một' });
    fake.receive(LAN, { text: 'hai' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.sent.map(({ text: said }) => said)).toEqual(['Về “một”', 'Về “hai”']);
  });

  it('waits as long as a 429 asks, while other chats go on', async () => {
    const clock = createManualClock();
    const { fake } = await startBot({ clock });
    fake.fail('sendMessage', tooManyRequests(7));
    fake.receive(LAN, { text: 'một' });
    await clock.timer((ms) => ms >= 7_000 && ms < 7_100);
    fake.receive(privateChat(5002), { text: 'chuyện khác' });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.text).toBe('Về “chuyện khác”');
    (await clock.timer((ms) => ms >= 7_000 && ms < 7_100)).fire();
    await fake.until(() => fake.sent.length === 2);
    expect(fake.callsOf('sendMessage')).toHaveLength(3);
  });

  it.each(['half-open', 'drip'] as const)(
    'gives up a connection that is %s after 20 s and tries again',
    async (kind) => {
      const clock = createManualClock();
      const { fake } = await startBot({ clock, channel: { random: () => 0 } });
      fake.fail('sendMessage', { kind });
      fake.receive(LAN, { text: 'một' });
      await fake.until(() => fake.callsOf('sendMessage').length === 1);
      (await clock.timer((ms) => ms === 20_000)).fire();
      while (fake.sent.length === 0) {
        clock.pending.find(({ ms }) => ms < 10)?.fire();
        await setImmediate();
      }
    },
  );

  it('says an answer twice rather than not at all when it cannot know', async () => {
    const { fake } = await startBot();
    fake.fail('sendMessage', { kind: 'hang-up', carriedOut: true });
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.sent.map(({ text: said }) => said)).toEqual(['Về “một”', 'Về “một”']);
  });

  it('does not try again for a person who blocked the bot or left', async () => {
    const { fake, log } = await startBot();
    fake.block(LAN.id);
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => log.lines.some((line) => line.includes('message not sent')));
    fake.receive(privateChat(5002), { text: 'chuyện khác' });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.callsOf('sendMessage')).toHaveLength(2);
    expect(log.lines.some((line) => line.includes('"reason":"forbidden"'))).toBe(true);
  });

  it('sends plain text when Telegram refuses the formatting', async () => {
    const { fake } = await startBot({
      respond: () => replyOf('', { blocks: [paragraph(strong('Đậm'), text(' nhạt'))] }),
    });
    const description = 'entity beginning at UTF-16 offset 0 ends after the end of the text';
    fake.fail('sendMessage', {
      kind: 'refusal',
      refusal: badRequest(description),
    });
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]).toMatchObject({ text: 'Đậm nhạt', entities: [] });
  });
});

describe('the log', () => {
  it('holds neither the token nor what people wrote nor who they are, whatever goes wrong', async () => {
    const secret = 'số điện thoại 0905123456';
    const { fake, log, stop } = await startBot({
      respond: (message) => {
        if (message.text.includes('hỏng')) throw new Error(message.text);
        return replyOf(message.text);
      },
    });
    const faults = [...PASSING.map(([, fault]) => fault), notFound];
    fake.fail('getUpdates', ...faults);
    fake.fail('sendMessage', ...faults);
    fake.receive(LAN, { text: secret });
    fake.receive(privateChat(987654321), { text: `hỏng ${secret}` });
    await fake.until(() => fake.callsOf('sendMessage').length >= faults.length);
    await stop();
    const all = log.lines.join('\n');
    expect(log.lines.length).toBeGreaterThan(faults.length);
    for (const word of [TOKEN, TOKEN.split(':')[1], '0905123456', '987654321', '5001'])
      expect(all).not.toContain(word);
  });
});
