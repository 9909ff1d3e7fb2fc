import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../tests/fakes/telegram/manual-clock.ts';
import { portOf, runUntil, sendsInto, setUpDelivery } from '../../tests/support/delivery.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { type Store, StoreUnavailable } from '../store/store.ts';
import type { ChannelPort, SendOutcome } from './channel-port.ts';

describe('createDelivery over a store', () => {
  it('goes on after a stop from the part that was not out, and never answers twice', async () => {
    const first = setUpDelivery();
    const tried: string[] = [];
    let asked = 0;
    const port = (send: (message: string) => SendOutcome): ChannelPort<string, string> => ({
      ...portOf(send),
      answer: (payload) => {
        asked += 1;
        return portOf(send).answer(payload);
      },
    });
    const inbox = first.delivery.open(
      port((message) => {
        tried.push(message);
        return message === 'một' ? { kind: 'sent' } : { kind: 'retry', reason: 'server', afterMs: 60_000 };
      }),
    );
    first.delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: 'một+hai' });
    await runUntil(first.clock, () => tried.length === 2);
    expect(await first.delivery.drain(1_000)).toEqual({ unfinished: 1 });

    const second = setUpDelivery({ store: first.store, clock: first.clock });
    const sent: string[] = [];
    second.delivery.open(port(sendsInto(sent)));
    second.delivery.start();
    await runUntil(second.clock, () => sent.length === 1);
    expect(sent).toEqual(['hai']);
    expect(asked).toBe(1);
  });

  it('rebuilds a conversation that this process did not hear, and does not send it again', async () => {
    const first = setUpDelivery();
    const sent: string[] = [];
    const inbox = first.delivery.open(portOf(sendsInto(sent)));
    first.delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: 'PAR INDEX 2024' });
    await inbox.accept({ key: '2', chat: 'a', payload: 'còn 2023' });
    await first.delivery.drain(1_000);

    const second = setUpDelivery({ store: first.store, clock: first.clock });
    const heard: string[] = [];
    const listening = { ...portOf(sendsInto(sent)) };
    const next = second.delivery.open({
      ...listening,
      answer: (payload: string) => {
        heard.push(payload);
        return listening.answer(payload);
      },
    });
    second.delivery.start();
    await next.accept({ key: '3', chat: 'a', payload: 'còn 2022' });
    await next.accept({ key: '4', chat: 'a', payload: 'còn 2021' });
    await second.delivery.drain(1_000);
    expect(heard).toEqual(['PAR INDEX 2024', 'còn 2023', 'còn 2022', 'còn 2021']);
    expect(second.forgotten).toEqual(['a']);
    expect(sent).toEqual(['PAR INDEX 2024', 'còn 2023', 'còn 2022', 'còn 2021']);
  });

  it('deletes what is kept on a chat when the answer asks for it', async () => {
    const { delivery, store, forgotten } = setUpDelivery();
    const sent: string[] = [];
    const inbox = delivery.open(portOf(sendsInto(sent)));
    delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: 'một' });
    await inbox.accept({ key: '2', chat: 'a', payload: 'xóa' });
    await delivery.drain(1_000);
    expect(sent).toEqual(['một', 'xóa']);
    expect(forgotten).toContain('a');
    expect(await store.events.history('a', '999', 1e9, 10)).toEqual([]);
  });

  it('takes nothing when full or closed, and does not count it as seen', async () => {
    const { delivery } = setUpDelivery({ limits: { unfinishedPerChannel: 1 } });
    const inbox = delivery.open(portOf(() => ({ kind: 'sent' })));
    expect(await inbox.accept({ key: '1', chat: 'a', payload: 'một' })).toBe('accepted');
    expect(await inbox.accept({ key: '2', chat: 'b', payload: 'hai' })).toBe('full');
    delivery.start();
    await delivery.drain(1_000);
    expect(await inbox.accept({ key: '2', chat: 'b', payload: 'hai' })).toBe('closed');
  });

  it('says that the store is away, and answers what was accepted when it is back', async () => {
    const clock = createManualClock();
    const whole = createMemoryStore({ now: () => clock.now(), wallNow: () => clock.now() });
    let isAway = false;
    const store: Store = {
      ...whole,
      events: new Proxy(whole.events, {
        get: (events, name) => {
          const member: unknown = Reflect.get(events, name);
          if (typeof member !== 'function') return member;
          return (...given: unknown[]) =>
            isAway && name !== 'onNews'
              ? Promise.reject(new StoreUnavailable())
              : Reflect.apply(member, events, given);
        },
      }),
    };
    const { delivery } = setUpDelivery({ clock, store });
    const sent: string[] = [];
    const inbox = delivery.open(
      portOf((message) => {
        if (sent.length === 0) isAway = true;
        return sendsInto(sent)(message);
      }),
    );
    delivery.start();
    expect(await inbox.accept({ key: '1', chat: 'a', payload: 'một+hai' })).toBe('accepted');
    while (!isAway) await setImmediate();
    expect(await inbox.accept({ key: '2', chat: 'a', payload: 'ba' })).toBe('unavailable');
    isAway = false;
    expect(await inbox.accept({ key: '2', chat: 'a', payload: 'ba' })).toBe('accepted');
    await runUntil(clock, () => sent.includes('ba'));
    // The first part went out before the store could note it; this process knows, and notes it late.
    expect(sent).toEqual(['một', 'hai', 'ba']);
  });
});
