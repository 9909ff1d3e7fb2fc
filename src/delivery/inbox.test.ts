import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../tests/fakes/telegram/manual-clock.ts';
import { portOf, sendsInto, setUpDelivery } from '../../tests/support/delivery.ts';
import { withMethods } from '../../tests/support/with-methods.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { type Accepted, type Store, StoreUnavailable } from '../store/store.ts';
import type { Incoming } from './channel-port.ts';
import { createPersonLimits } from './person-limits.ts';

interface Asked {
  readonly text: string;
}

/** An inbox whose store writes only when told to. */
function setUp() {
  const clock = createManualClock();
  const whole = createMemoryStore({ now: () => clock.now(), wallNow: () => clock.now() });
  const waiting: { readonly write: () => Promise<void>; readonly fail: () => void }[] = [];
  const events = withMethods(whole.events, {
    accept: (...given: Parameters<Store['events']['accept']>) =>
      new Promise<Accepted>((resolve, reject) => {
        waiting.push({
          write: async () => resolve(await whole.events.accept(...given)),
          fail: () => reject(new StoreUnavailable()),
        });
      }),
  });
  const personLimits = createPersonLimits({ clock });
  const { delivery } = setUpDelivery({ clock, store: { ...whole, events }, personLimits });
  const inbox = delivery.open<Asked, string>({
    ...portOf(sendsInto([])),
    answer: ({ text }) => ({ messages: [{ message: text }] }),
    say: (_payload, text) => [{ message: text }],
  });
  const event = (key: string, text: string): Incoming<Asked> => ({ key, chat: 'a', payload: { text } });
  const next = async () => {
    while (waiting.length === 0) await setImmediate();
    const one = waiting.shift();
    if (!one) throw new Error('nothing waits');
    return one;
  };
  return { inbox, event, next };
}

describe('an inbox', () => {
  it('drops the same text within a moment', async () => {
    const { inbox, event, next } = setUp();
    const first = inbox.accept(event('1', 'PAR INDEX 2024'));
    await (await next()).write();
    expect(await first).toBe('accepted');
    expect(await inbox.accept(event('2', 'PAR INDEX 2024 '))).toBe('crowded');
  });

  it('never acknowledges a repetition of what is not safe yet', async () => {
    const { inbox, event, next } = setUp();
    const first = inbox.accept(event('1', 'PAR INDEX 2024'));
    const again = inbox.accept(event('1', 'PAR INDEX 2024'));
    (await next()).fail();
    expect(await first).toBe('unavailable');
    await (await next()).write();
    expect(await again).toBe('accepted');
  });

  it('limits each person of a group, not the group', async () => {
    const { inbox, event, next } = setUp();
    for (const person of ['lan', 'minh']) {
      const asked = inbox.accept({ ...event(person, 'PAR INDEX năm 2024?'), person });
      await (await next()).write();
      expect(await asked).toBe('accepted');
    }
  });

  it('takes the same short answer twice: menus are walked through by numbers', async () => {
    const { inbox, event, next } = setUp();
    for (const key of ['1', '2']) {
      const accepted = inbox.accept(event(key, '1'));
      await (await next()).write();
      expect(await accepted).toBe('accepted');
    }
  });

  it('keeps what a person writes masked, and answers that', async () => {
    const answered: unknown[] = [];
    const { delivery } = setUpDelivery({ maskText: (text) => text.replaceAll('0905123456', '***') });
    const inbox = delivery.open<Asked & { readonly chatId: string }, string>({
      ...portOf(sendsInto([])),
      answer: (payload) => {
        answered.push(payload);
        return { messages: [] };
      },
      say: () => [],
    });
    await delivery.start();
    const payload = { text: 'gọi 0905123456', chatId: '0905123456' };
    expect(await inbox.accept({ key: '1', chat: 'thử:1', payload })).toBe('accepted');
    await delivery.drain(1_000);
    expect(answered).toEqual([{ text: 'gọi ***', chatId: '0905123456' }]);
  });

  it('holds nobody back for taps and the like', async () => {
    const { inbox, event, next } = setUp();
    for (let n = 0; n < 9; n += 1) {
      const tapped = inbox.accept({ ...event(`t${n}`, 'cùng một nút'), isUncounted: true });
      await (await next()).write();
      expect(await tapped).toBe('accepted');
    }
    const asked = inbox.accept(event('1', 'PAR INDEX 2024'));
    await (await next()).write();
    expect(await asked).toBe('accepted');
  });
});
