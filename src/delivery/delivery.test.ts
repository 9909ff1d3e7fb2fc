import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { portOf, runUntil, sendsInto, setUpDelivery } from '../../tests/support/delivery.ts';

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
        const { delivery, clock, store } = setUpDelivery({ limits: { waitingPerChat: 100, sendsAtOnce: 2 } });
        const sent: string[] = [];
        const left = new Map<string, number>();
        const inbox = delivery.open(
          portOf((message) => {
            const failures = left.get(message) ?? 0;
            if (failures < 0) return { kind: 'failed', reason: 'forbidden' };
            left.set(message, failures - 1);
            if (failures === 0) sent.push(message);
            return failures === 0 ? { kind: 'sent' } : { kind: 'retry', reason: 'server' };
          }),
        );
        delivery.start();
        const accepted: { chat: string; name: string; failures: number }[] = [];
        for (const [index, { chat, key, failures }] of events.entries()) {
          const name = `${chat}${index}`;
          left.set(name, failures);
          const acceptance = await inbox.accept({ key, chat, payload: name });
          if (acceptance === 'accepted') accepted.push({ chat, name, failures });
        }
        const deadOnes = accepted.filter(({ failures }) => failures < 0).length;
        await runUntil(clock, () => sent.length === accepted.length - deadOnes);
        expect(await delivery.drain(10_000)).toEqual({ unfinished: 0 });

        expect(new Set(accepted.map(({ name }) => name)).size).toBe(
          new Set(events.map(({ key }) => key)).size,
        );
        for (const chat of ['a', 'b', 'c']) {
          const wanted = accepted
            .filter((one) => one.chat === chat && one.failures >= 0)
            .map(({ name }) => name);
          expect(sent.filter((name) => name.startsWith(chat))).toEqual(wanted);
        }
        expect(await store.events.deadLetters(100)).toHaveLength(deadOnes);
      }),
      { numRuns: 60 },
    );
  });

  it('sends no later part when an earlier one cannot be sent, but goes on past a courtesy', async () => {
    const { delivery } = setUpDelivery();
    const tried: string[] = [];
    const inbox = delivery.open(
      portOf((message) => {
        tried.push(message);
        return message === 'hai' || message.startsWith('?')
          ? { kind: 'failed', reason: 'other' }
          : { kind: 'sent' };
      }),
    );
    delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: '?xoay+một+hai+ba' });
    await inbox.accept({ key: '2', chat: 'a', payload: 'bốn' });
    await delivery.drain(1_000);
    expect(tried).toEqual(['?xoay', 'một', 'hai', 'bốn']);
  });

  it('tells the reason instead of an answer while a channel is paused', async () => {
    const { delivery, pauses } = setUpDelivery();
    const sent: string[] = [];
    const inbox = delivery.open(portOf(sendsInto(sent)));
    await pauses.pause('thử', { reason: 'đang rà soát số liệu', since: '2026-11-23T00:00:00Z' });
    delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: 'một' });
    await delivery.drain(1_000);
    expect(sent).toEqual(['Bot đang tạm dừng trả lời: đang rà soát số liệu.']);
  });

  it('shares its limit on sends between channels, and waiting for a retry takes no place', async () => {
    const { delivery, clock } = setUpDelivery({ random: () => 0.5, limits: { sendsAtOnce: 1 } });
    const first = delivery.open(portOf(() => ({ kind: 'retry', reason: 'server', afterMs: 60_000 })));
    const sent: string[] = [];
    const second = delivery.open(portOf(sendsInto(sent), 'kênh khác'));
    delivery.start();
    await first.accept({ key: '1', chat: 'a', payload: 'một' });
    await clock.timer((ms) => ms > 60_000 && ms < 70_000);
    await second.accept({ key: '1', chat: 'b', payload: 'hai' });
    expect(await delivery.drain(5_000)).toEqual({ unfinished: 1 });
    expect(sent).toEqual(['hai']);
  });

  it('tries one event at a time on a channel that always fails, rarely, and goes on when it is back', async () => {
    const { delivery, clock } = setUpDelivery({ limits: { backoff: { baseMs: 1, capMs: 1 } } });
    let isDown = true;
    let tries = 0;
    const sent: string[] = [];
    const inbox = delivery.open(
      portOf((message) => {
        tries += 1;
        return isDown ? { kind: 'retry', reason: 'network' } : sendsInto(sent)(message);
      }),
    );
    delivery.start();
    for (let n = 0; n < 8; n += 1) await inbox.accept({ key: `${n}`, chat: `${n}`, payload: `câu ${n}` });
    await runUntil(clock, () => delivery.isCircuitOpen('thử'));
    const before = tries;
    // Ten seconds at least between one try and the next.
    const rest = await clock.timer((ms) => ms === 10_000);
    expect(tries - before).toBeLessThanOrEqual(8);
    const resting = tries;
    rest.fire();
    while (tries === resting) await setImmediate();
    expect(tries).toBe(resting + 1);
    isDown = false;
    (await clock.timer((ms) => ms === 10_000)).fire();
    await runUntil(clock, () => sent.length === 8);
    expect(delivery.isCircuitOpen('thử')).toBe(false);
  });

  it('lets many chats wait at once without a warning of Node', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.name);
    process.on('warning', listen);
    onTestFinished(() => void process.off('warning', listen));
    const { delivery } = setUpDelivery();
    const inbox = delivery.open({
      ...portOf(() => ({ kind: 'sent' })),
      scopes: () => [{ name: 'all', perSecond: 0.001, burst: 1 }],
    });
    delivery.start();
    for (let n = 0; n < 40; n += 1) await inbox.accept({ key: `${n}`, chat: `${n}`, payload: 'x' });
    await setImmediate();
    expect(warnings).toEqual([]);
  });

  it('survives a channel that throws where it must not', async () => {
    const { delivery, lines, store } = setUpDelivery();
    const sent: string[] = [];
    const inbox = delivery.open(
      portOf((message) => {
        if (message === 'một') throw new RangeError('0905123456');
        return sendsInto(sent)(message);
      }),
    );
    delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: 'một' });
    await inbox.accept({ key: '2', chat: 'a', payload: 'hỏng' });
    await delivery.drain(1_000);
    expect(sent).toEqual([
      'Xin lỗi, tôi vừa gặp trục trặc nên chưa trả lời được. Xin gửi lại câu hỏi sau ít phút.',
    ]);
    expect(JSON.stringify(lines)).toContain('RangeError');
    expect(JSON.stringify(lines)).not.toContain('0905123456');
    expect(await store.events.deadLetters(10)).toMatchObject([{ reason: 'broken' }]);
  });
});
