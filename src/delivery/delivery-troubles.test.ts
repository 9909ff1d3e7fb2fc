import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../tests/fakes/telegram/manual-clock.ts';
import { portOf, runUntil, sendsInto, setUpDelivery } from '../../tests/support/delivery.ts';
import { withMethods } from '../../tests/support/with-methods.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { type Store, StoreUnavailable } from '../store/store.ts';
import type { SendOutcome } from './channel-port.ts';

/** How long a channel that is broken is left alone at least; see `circuit-breaker.ts`. */
const SHORTEST_REST_MS = 10_000;

const memoryStore = (clock: { now(): number }): Store =>
  createMemoryStore({ now: () => clock.now(), wallNow: () => clock.now() });

describe('delivery in trouble', () => {
  it('looks again by itself when a channel that rested has nothing due yet', async () => {
    const { delivery, clock } = setUpDelivery({ random: () => 0.5 });
    let isDown = true;
    const sent: string[] = [];
    const inbox = delivery.open(
      portOf((message) => (isDown ? { kind: 'halted', reason: 'unauthorized' } : sendsInto(sent)(message))),
    );
    delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: 'một' });
    while (!delivery.isCircuitOpen('thử')) await setImmediate();
    isDown = false;
    await runUntil(clock, () => sent.length === 1);
  });

  it.each(Array.from({ length: 24 }, (_, before) => before))(
    'looks again by itself when the rest of a channel ends while it looks, %i steps after news',
    async (before) => {
      const base = createManualClock();
      let step = 0;
      // Time goes on with every look at it.
      const now = () => {
        base.advance(step);
        return base.now();
      };
      const clock = withMethods<ManualClock>(base, { now });
      const { delivery } = setUpDelivery({ clock, random: () => 0 });
      let isDown = true;
      const sent: string[] = [];
      const inbox = delivery.open(
        portOf((message) => (isDown ? { kind: 'halted', reason: 'unauthorized' } : sendsInto(sent)(message))),
      );
      delivery.start();
      await inbox.accept({ key: '1', chat: 'a', payload: 'một' });
      while (!delivery.isCircuitOpen('thử')) await setImmediate();
      await clock.timer((ms) => ms === SHORTEST_REST_MS);
      isDown = false;
      base.advance(SHORTEST_REST_MS - 1 - before);
      step = 1;
      await inbox.accept({ key: '2', chat: 'b', payload: 'hai' });
      await runUntil(clock, () => sent.length === 2);
    },
  );

  it('does not spin on a store that takes but cannot write', async () => {
    const clock = createManualClock();
    const whole = memoryStore(clock);
    let tries = 0;
    const events = withMethods(whole.events, {
      answer: () => {
        tries += 1;
        return Promise.reject(new StoreUnavailable());
      },
    });
    const { delivery } = setUpDelivery({ clock, store: { ...whole, events }, random: () => 0.5 });
    const inbox = delivery.open(portOf(sendsInto([])));
    delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: 'một' });
    for (let turn = 0; turn < 200; turn += 1) await setImmediate();
    expect(tries).toBe(1);
  });

  it('keeps a busy channel from taking all the room', async () => {
    const { delivery } = setUpDelivery({ limits: { worksAtOnce: 2, sendsAtOnce: 1 } });
    const hanging = delivery.open<string, string>({
      ...portOf(sendsInto([])),
      send: (_message, signal) =>
        new Promise<SendOutcome>((resolve) =>
          signal.addEventListener('abort', () => resolve({ kind: 'retry', reason: 'aborted' })),
        ),
    });
    const sent: string[] = [];
    const other = delivery.open(portOf(sendsInto(sent), 'kênh khác'));
    delivery.start();
    for (let n = 0; n < 9; n += 1) await hanging.accept({ key: `${n}`, chat: `${n}`, payload: 'x' });
    await other.accept({ key: '1', chat: 'khác', payload: 'một' });
    while (sent.length === 0) await setImmediate();
    expect(sent).toEqual(['một']);
  }, 5_000);

  it('tells the reason in place of an answer that was worked out before the channel was paused', async () => {
    const { delivery, clock, pauses } = setUpDelivery();
    let isDown = true;
    const sent: string[] = [];
    const inbox = delivery.open(
      portOf((message) =>
        isDown ? { kind: 'retry', reason: 'rate-limited', afterMs: 60_000 } : sendsInto(sent)(message),
      ),
    );
    delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: 'số liệu sai' });
    await clock.timer((ms) => ms === 60_000);
    await pauses.pause('thử', { reason: 'đang rà soát', since: '2026-11-23T00:00:00Z' });
    isDown = false;
    await runUntil(clock, () => sent.length === 1);
    expect(sent[0]).toContain('đang rà soát');
  });

  it('forgets who asked for it also when the word of it cannot be sent, or the channel is paused', async () => {
    const { delivery, store, pauses } = setUpDelivery();
    const inbox = delivery.open(
      portOf((message) => (message === 'xóa' ? { kind: 'failed', reason: 'forbidden' } : { kind: 'sent' })),
    );
    delivery.start();
    await inbox.accept({ key: '1', chat: 'a', payload: 'một' });
    await inbox.accept({ key: '2', chat: 'a', payload: 'xóa' });
    await inbox.accept({ key: '1b', chat: 'b', payload: 'một' });
    while ((await store.events.deadLetters(10)).length === 0) await setImmediate();
    expect(await store.events.history('a', '999', 1e9, 10)).toEqual([]);
    await pauses.pause('thử', { reason: 'đang rà soát', since: '2026-11-23T00:00:00Z' });
    await inbox.accept({ key: '2b', chat: 'b', payload: 'xóa' });
    await delivery.drain(1_000);
    expect(await store.events.history('b', '999', 1e9, 10)).toEqual([]);
  });
});
