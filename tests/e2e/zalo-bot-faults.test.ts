import { describe, expect, it } from 'vitest';
import type { Acceptance } from '../../src/delivery/channel-port.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { startFakeZaloBot } from '../fakes/zalo-bot/fake-zalo-bot.ts';
import {
  badGateway,
  type Fault,
  refusal,
  serverError,
  tooManyRequests,
  unauthorized,
} from '../fakes/zalo-bot/faults.ts';
import { prepareBot, startBot } from '../fakes/zalo-bot/start-bot.ts';
import { privateChat } from '../fakes/zalo-bot/update-content.ts';

const LAN = privateChat('6ede9afa66b88fe6d6a9');
const WEBHOOK = { url: 'https://cu.example.vn/bi-mat', secret: 'một-bí-mật-cũ' };

/** Faults that pass by themselves. */
const PASSING: readonly (readonly [string, Fault])[] = [
  ['a 500', serverError],
  ["a gateway's 502 page", badGateway],
  ['a page with status 200', { kind: 'page', status: 200 }],
  ['a 429 that gives no time', tooManyRequests()],
  ['a redirect', { kind: 'redirect', to: 'https://elsewhere.example/' }],
  ['a connection that is cut', { kind: 'hang-up' }],
  ['a connection that is cut in mid-answer', { kind: 'reset' }],
  ['an answer beyond measure', { kind: 'flood' }],
];

describe('polling', () => {
  it.each([
    ...PASSING,
    ['a 404', refusal(404)] as const,
    ['an answer that is not the Bot API’s', { kind: 'answer', result: '?' }] as const,
  ])('goes on after %s', async (_name, fault) => {
    const { fake, channel } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    fake.fail('getUpdates', fault, fault, fault);
    fake.receive(LAN, { text: 'trước' });
    await fake.until(() => fake.callsOf('getUpdates').length > 4);
    fake.receive(LAN, { text: 'sau' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.sent.map(({ text }) => text)).toEqual(['Về “trước”', 'Về “sau”']);
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
    expect(log.lines.filter((line) => line.includes('cùng mã bot Zalo (409)'))).toHaveLength(3);
  });

  it('names a webhook that was set behind its back, and goes on when it is gone', async () => {
    const { fake, log } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    fake.webhook = WEBHOOK;
    fake.queue.conflict();
    await fake.until(() => fake.callsOf('getUpdates').length > 3);
    fake.webhook = undefined;
    fake.receive(LAN, { text: 'vẫn nghe chứ?' });
    await fake.until(() => fake.sent.length === 1);
    expect(log.lines.some((line) => line.includes('được đặt webhook'))).toBe(true);
    expect(log.lines.join('')).not.toContain('bi-mat');
  });

  it('finds within ten minutes a webhook that silences polls, and goes on when it is gone', async () => {
    const clock = createManualClock();
    const fake = await startFakeZaloBot({ clock, isSilentWithWebhook: true });
    const { log, channel } = await startBot({ clock, fake });
    await fake.until(() => fake.queue.isPolled);
    fake.webhook = WEBHOOK;
    clock.advance(600_000);
    fake.queue.endPoll();
    const look = await clock.timer((ms) => ms === 60_000);
    expect(channel.status().state).toBe('retrying');
    expect(log.lines.some((line) => line.includes('webhook ở cu.example.vn'))).toBe(true);
    fake.webhook = undefined;
    look.fire();
    fake.receive(LAN, { text: 'vẫn nghe chứ?' });
    await fake.until(() => fake.sent.length === 1);
  });

  it('stops for good when the token is taken back, and says so once', async () => {
    const { fake, log, channel } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    fake.fail('getUpdates', unauthorized);
    fake.queue.conflict();
    await fake.until(() => channel.status().state === 'refused');
    expect(log.lines.filter((line) => line.includes('không nhận mã bot (401)'))).toHaveLength(1);
    const calls = fake.calls.length;
    await channel.stopReceiving();
    expect(fake.calls).toHaveLength(calls);
    expect(channel.status().state).toBe('refused');
  });

  it.each([
    ['is dead', { kind: 'half-open' }],
    ['drips', { kind: 'drip' }],
  ] as const)('leaves a connection that %s after 30 s and polls anew', async (_name, fault) => {
    const clock = createManualClock();
    const { fake, channel } = await startBot({ clock, channel: { random: () => 0 } });
    await fake.until(() => fake.queue.isPolled);
    fake.fail('getUpdates', fault);
    clock.advance(2_000);
    fake.queue.endPoll();
    await fake.until(() => fake.callsOf('getUpdates').length === 2);
    fake.receive(LAN, { text: 'có ai không?' });
    (await clock.timer((ms) => ms === 30_000)).fire();
    await fake.until(() => fake.sent.length === 1);
    expect(channel.status()).toEqual({ state: 'receiving', lastPollMsAgo: 0 });
  });

  it('waits longer after each failure, up to a minute, and as long as Zalo asks', async () => {
    const clock = createManualClock();
    const backoff = { baseMs: 500, capMs: 60_000 };
    const { fake } = await startBot({ clock, channel: { random: () => 0.999, backoff } });
    await fake.until(() => fake.queue.isPolled);
    fake.fail('getUpdates', ...Array.from({ length: 9 }, () => serverError), tooManyRequests(33));
    clock.advance(2_000);
    fake.queue.endPoll();
    const waits: number[] = [];
    for (let n = 0; n < 10; n += 1) {
      const isWait = (ms: number) => ![30_000, 20_000, 5_000, 2_000, 300_000].includes(ms);
      const timer = await clock.timer(isWait);
      waits.push(Math.round(timer.ms / 100) / 10);
      timer.fire();
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 32, 59.9, 59.9, 33.5]);
  });

  it('does not ask as fast as a server answers that holds no poll open', async () => {
    const clock = createManualClock();
    const { fake, channel } = await prepareBot({ clock });
    fake.fail('getUpdates', { kind: 'answer', result: {} });
    await channel.start();
    (await clock.timer((ms) => ms === 1_000)).fire();
    await fake.until(() => fake.queue.isPolled);
  });

  it('takes a list of updates too, each of them', async () => {
    const { fake } = await startBot();
    await fake.until(() => fake.queue.isPolled);
    const updates = ['một', 'hai'].map((text) => fake.update(LAN, { text }));
    fake.fail('getUpdates', { kind: 'answer', result: updates });
    fake.queue.conflict();
    await fake.until(() => fake.sent.length === 2);
  });
});

describe('an update that cannot be kept now', () => {
  /** Says to one event after another what is scripted, then takes all. */
  function scripted(...acceptances: readonly Acceptance[]) {
    const offered: string[] = [];
    const left = [...acceptances];
    const accept = ({ key }: { key: string }): Promise<Acceptance> => {
      offered.push(key);
      return Promise.resolve(left.shift() ?? 'accepted');
    };
    return { offered, delivery: { open: () => ({ accept }) } };
  }

  it('stays, and is offered again before the next poll', async () => {
    const { offered, delivery } = scripted('unavailable', 'full', 'unavailable', 'accepted');
    const { fake } = await startBot({ channel: { delivery } });
    await fake.until(() => fake.queue.isPolled);
    const polls = fake.callsOf('getUpdates').length;
    fake.receive(LAN, { text: 'một' }, { messageId: 'm1' });
    await fake.until(() => offered.length === 4 && fake.queue.isPolled);
    expect(fake.callsOf('getUpdates')).toHaveLength(polls + 1);
    fake.receive(LAN, { text: 'hai' }, { messageId: 'm2' });
    await fake.until(() => offered.length === 5);
    expect(offered.map((key) => key.split(':')[1])).toEqual(['m1', 'm1', 'm1', 'm1', 'm2']);
  });

  it('is offered once more at the stop, and else counted as lost', async () => {
    const always = Array.from({ length: 10_000 }, (): Acceptance => 'unavailable');
    const { offered, delivery } = scripted(...always);
    const { fake, channel, log } = await startBot({ channel: { delivery } });
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => offered.length > 2);
    await channel.stopReceiving();
    expect(log.lines.filter((line) => line.includes('"lost":1'))).toHaveLength(1);
  });
});

describe('sending', () => {
  it.each(PASSING)('tries again after %s', async (_name, fault) => {
    const { fake } = await startBot();
    fake.fail('sendMessage', fault, fault);
    fake.receive(LAN, { text: 'một' });
    fake.receive(LAN, { text: 'hai' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.sent.map(({ text }) => text)).toEqual(['Về “một”', 'Về “hai”']);
    expect(fake.callsOf('sendMessage')).toHaveLength(4);
  });

  it.each([
    ['403: the person blocked it', refusal(403)],
    ['404: there is no such chat', refusal(404)],
    ['400: it is not as it should be', refusal(400, 'text is too long')],
  ])('gives up at %s, and goes on', async (_name, fault) => {
    const { fake } = await startBot();
    fake.fail('sendMessage', fault);
    fake.receive(LAN, { text: 'một' });
    fake.receive(LAN, { text: 'hai' });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent.map(({ text }) => text)).toEqual(['Về “hai”']);
    expect(fake.callsOf('sendMessage')).toHaveLength(2);
  });

  it('doubles an answer only where nobody can know whether it arrived', async () => {
    const { fake } = await startBot();
    fake.fail('sendMessage', { kind: 'hang-up', carriedOut: true });
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.sent.map(({ text }) => text)).toEqual(['Về “một”', 'Về “một”']);
  });
});

describe('a Zalo that cannot be reached', () => {
  it('is tried again, and the start says so', async () => {
    const { fake, channel } = await prepareBot();
    fake.fail('getMe', badGateway, serverError);
    fake.fail('getWebhookInfo', { kind: 'hang-up' });
    const start = await channel.start();
    expect(start).toEqual({
      ok: true,
      message: 'Zalo Bot: chưa nối được, bot tự thử lại; các kênh khác vẫn chạy.',
    });
    fake.receive(LAN, { text: 'nghe chứ?' });
    await fake.until(() => fake.sent.length === 1);
  });

  it('does not keep the start waiting for more than 5 s', async () => {
    const clock = createManualClock();
    const { fake, channel } = await prepareBot({ clock });
    fake.fail('getMe', { kind: 'half-open' });
    const starting = channel.start();
    await fake.until(() => fake.callsOf('getMe').length === 1);
    (await clock.timer((ms) => ms === 5_000)).fire();
    expect((await starting).ok).toBe(true);
    await channel.stopReceiving();
    expect(channel.status().state).toBe('stopped');
  });

  it('takes a refused question for the webhook as none', async () => {
    const { fake, channel } = await prepareBot();
    fake.fail('getWebhookInfo', refusal(404, 'webhook not found'));
    expect((await channel.start()).ok).toBe(true);
    await fake.until(() => fake.queue.isPolled);
  });
});
