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
  readonly question?: string;
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
  const asksToForget = (text: string) => text.startsWith('/xoadulieu');
  const { delivery } = setUpDelivery({ clock, store: { ...whole, events }, personLimits, asksToForget });
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
  const accept = async (incoming: Incoming<Asked>) => {
    const accepted = inbox.accept(incoming);
    await (await next()).write();
    return accepted;
  };
  return { inbox, event, next, accept };
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

describe('a request to delete what is kept', () => {
  it('is taken from whoever has no turn left, and leaves one for the yes', async () => {
    const { event, accept } = setUp();
    for (let n = 0; n < 5; n += 1) await accept(event(`${n}`, `câu hỏi thứ ${n}`));
    expect(await accept(event('5', 'câu hỏi thứ 5'))).toBe('crowded');
    expect(await accept(event('6', '/xoadulieu'))).toBe('accepted');
    expect(await accept(event('7', 'có'))).toBe('accepted');
    expect(await accept(event('8', 'câu hỏi thứ 8'))).toBe('crowded');
    expect(await accept(event('9', '/xoadulieu@bot'))).toBe('accepted');
    expect(await accept(event('10', 'câu hỏi thứ 10'))).toBe('crowded');
  });

  it('is taken where the line of its chat is full, also for a tap and for who left', async () => {
    const { event, accept } = setUp();
    const inTime = (key: string, text: string) => ({ ...event(key, text), isUncounted: true });
    for (let n = 0; n < 21; n += 1) await accept(inTime(`${n}`, 'một nút'));
    expect(await accept(inTime('21', 'một nút'))).toBe('crowded');
    expect(await accept(event('22', '/xoadulieu'))).toBe('accepted');
    expect(await accept({ ...event('23', ''), payload: { text: '', question: '/xoadulieu' } })).toBe(
      'accepted',
    );
    expect(await accept({ ...inTime('24', ''), asksToForget: true })).toBe('accepted');
  });

  it('fills no line: what stands there already is enough', async () => {
    const { event, accept } = setUp();
    const outcomes = new Set<string>();
    for (let n = 0; n < 40; n += 1)
      outcomes.add(await accept({ ...event(`${n}`, `/xoadulieu ${n}`), isUncounted: true }));
    expect([...outcomes]).toEqual(['accepted', 'crowded']);
  });

  it('and the yes to it are taken at once, what follows in the same moment says nothing else', async () => {
    const { inbox, event, accept } = setUp();
    expect(await accept(event('1', '/xoadulieu'))).toBe('accepted');
    expect(await accept(event('2', '/xoadulieu của tôi'))).toBe('accepted');
    expect(await inbox.accept(event('3', '/xoadulieu'))).toBe('crowded');
    expect(await inbox.accept(event('4', '/xoadulieu của tôi'))).toBe('crowded');
  });

  it('is one when it comes twice in a moment', async () => {
    const { inbox, event, accept } = setUp();
    expect(await accept(event('1', '/xoadulieu'))).toBe('accepted');
    expect(await inbox.accept(event('2', '/xoadulieu'))).toBe('crowded');
  });
});
