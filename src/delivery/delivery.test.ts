import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createManualClock } from '../../tests/fakes/telegram/manual-clock.ts';
import type { Logger } from '../log.ts';
import type { ChannelPort, SendOutcome } from './channel-port.ts';
import { createChatReference } from './chat-reference.ts';
import { systemClock } from './clock.ts';
import { createDelivery, type DeliveryOptions } from './delivery.ts';

interface Line {
  readonly fields: object;
  readonly message: string;
}

function setUp(options: Partial<DeliveryOptions> = {}) {
  const lines: Line[] = [];
  const write = (fields: object | string, message = '') =>
    lines.push(typeof fields === 'string' ? { fields: {}, message: fields } : { fields, message });
  const logger: Logger = { debug: write, info: write, warn: write, error: write, child: () => logger };
  const delivery = createDelivery({
    clock: systemClock,
    random: () => 0,
    logger,
    chatReference: createChatReference(Buffer.from('khóa')),
    ...options,
  });
  return { delivery, lines };
}

/** Each payload is answered by itself, in two parts when it says so. */
function portOf(send: (message: string) => Promise<SendOutcome>): ChannelPort<string, string> {
  return {
    name: 'thử',
    answer: (payload) => {
      if (payload.includes('hỏng')) throw new Error(payload);
      return payload
        .split('+')
        .map((message) => ({ message, ...(message.startsWith('?') ? { optional: true } : {}) }));
    },
    apologise: () => [{ message: 'xin lỗi' }],
    refuse: () => [{ message: 'chậm lại' }],
    send: (message) => send(message),
  };
}

describe('createDelivery', () => {
  it('accounts for every event once, in the order of its chat, whatever fails', async () => {
    const event = fc.record({
      chat: fc.constantFrom('a', 'b', 'c'),
      key: fc.integer({ min: 0, max: 12 }).map(String),
      // How many attempts fail before one is taken; -1: it can never be sent.
      failures: fc.integer({ min: -1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (events) => {
        const clock = createManualClock();
        const { delivery, lines } = setUp({ clock, limits: { waitingPerChat: 100, sendsAtOnce: 2 } });
        const sent: string[] = [];
        const left = new Map<string, number>();
        const inbox = delivery.open(
          portOf((message) => {
            const failures = left.get(message) ?? 0;
            if (failures < 0) return Promise.resolve({ kind: 'failed', reason: 'forbidden' });
            left.set(message, failures - 1);
            if (failures === 0) sent.push(message);
            return Promise.resolve(failures === 0 ? { kind: 'sent' } : { kind: 'retry', reason: 'server' });
          }),
        );
        const accepted: { chat: string; name: string; failures: number }[] = [];
        for (const [index, { chat, key, failures }] of events.entries()) {
          const name = `${chat}${index}`;
          left.set(name, failures);
          const acceptance = await inbox.accept({ key, chat, payload: name });
          if (acceptance === 'accepted') accepted.push({ chat, name, failures });
        }
        let drained = false;
        const draining = inbox.drain(10_000).then((report) => {
          drained = true;
          return report;
        });
        for (let turn = 0; turn < 10_000 && !drained; turn += 1) {
          await Promise.resolve();
          clock.pending.find(({ ms }) => ms !== 10_000)?.fire();
        }
        expect(await draining).toEqual({ abandoned: 0 });

        expect(new Set(accepted.map(({ name }) => name)).size).toBe(
          new Set(events.map(({ key }) => key)).size,
        );
        for (const chat of ['a', 'b', 'c']) {
          const wanted = accepted
            .filter((one) => one.chat === chat && one.failures >= 0)
            .map(({ name }) => name);
          expect(sent.filter((name) => name.startsWith(chat))).toEqual(wanted);
        }
        const dead = lines.filter(({ message }) => message === 'message not sent').length;
        expect(sent.length + dead).toBe(accepted.length);
      }),
    );
  });

  it('sends no later part when an earlier one cannot be sent, but goes on past a courtesy', async () => {
    const { delivery } = setUp();
    const tried: string[] = [];
    const inbox = delivery.open(
      portOf((message) => {
        tried.push(message);
        return Promise.resolve(
          message === 'hai' || message.startsWith('?')
            ? { kind: 'failed', reason: 'other' }
            : { kind: 'sent' },
        );
      }),
    );
    await inbox.accept({ key: '1', chat: 'a', payload: '?xoay+một+hai+ba' });
    await inbox.accept({ key: '2', chat: 'a', payload: 'bốn' });
    await inbox.drain(1_000);
    expect(tried).toEqual(['?xoay', 'một', 'hai', 'bốn']);
  });

  it('shares its limit on sends between channels, and waiting for a retry takes no place', async () => {
    const clock = createManualClock();
    const { delivery } = setUp({ clock, random: () => 0.5, limits: { sendsAtOnce: 1 } });
    const first = delivery.open(
      portOf(() => Promise.resolve({ kind: 'retry', reason: 'server', afterMs: 60_000 })),
    );
    const sent: string[] = [];
    const second = delivery.open({
      ...portOf((message) => {
        sent.push(message);
        return Promise.resolve({ kind: 'sent' });
      }),
      name: 'kênh khác',
    });
    await first.accept({ key: '1', chat: 'a', payload: 'một' });
    await clock.timer((ms) => ms > 60_000);
    await second.accept({ key: '1', chat: 'a', payload: 'hai' });
    await second.drain(1_000);
    expect(sent).toEqual(['hai']);
    const report = first.drain(5_000);
    (await clock.timer((ms) => ms === 5_000)).fire();
    expect(await report).toEqual({ abandoned: 1 });
  });

  it('lets many chats wait at once without a warning of Node', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.name);
    process.on('warning', listen);
    onTestFinished(() => void process.off('warning', listen));
    const clock = createManualClock();
    const { delivery } = setUp({ clock });
    const inbox = delivery.open(
      portOf(() => Promise.resolve({ kind: 'retry', reason: 'server', afterMs: 9 })),
    );
    for (let n = 0; n < 40; n += 1) await inbox.accept({ key: `${n}`, chat: `${n}`, payload: 'x' });
    await setImmediate();
    expect(clock.pending).toHaveLength(40);
    expect(warnings).toEqual([]);
    const report = inbox.drain(5_000);
    (await clock.timer((ms) => ms === 5_000)).fire();
    expect(await report).toEqual({ abandoned: 40 });
  });

  it('takes nothing when full or closed, and does not count it as seen', async () => {
    const { delivery } = setUp({ limits: { pendingPerChannel: 1 } });
    const inbox = delivery.open(portOf(() => Promise.resolve({ kind: 'sent' })));
    expect(await inbox.accept({ key: '1', chat: 'a', payload: 'một' })).toBe('accepted');
    expect(inbox.pending()).toBe(1);
    expect(await inbox.accept({ key: '2', chat: 'b', payload: 'hai' })).toBe('full');
    await inbox.drain(1_000);
    expect(await inbox.accept({ key: '2', chat: 'b', payload: 'hai' })).toBe('closed');
  });

  it('survives a channel that throws where it must not', async () => {
    const { delivery, lines } = setUp();
    const sent: string[] = [];
    const inbox = delivery.open(
      portOf((message) => {
        if (message === 'một') return Promise.reject(new RangeError('0905123456'));
        sent.push(message);
        return Promise.resolve({ kind: 'sent' });
      }),
    );
    await inbox.accept({ key: '1', chat: 'a', payload: 'một' });
    await inbox.accept({ key: '2', chat: 'a', payload: 'hỏng' });
    await inbox.drain(1_000);
    expect(sent).toEqual(['xin lỗi']);
    expect(JSON.stringify(lines)).toContain('RangeError');
    expect(JSON.stringify(lines)).not.toContain('0905123456');
  });
});
