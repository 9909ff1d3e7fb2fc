import { expect, it } from 'vitest';
import { createManualClock } from '../../tests/fakes/telegram/manual-clock.ts';
import { portOf, setUpDelivery } from '../../tests/support/delivery.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { type Store, StoreUnavailable } from '../store/store.ts';
import { createPersonLimits } from './person-limits.ts';

/** A store whose first claim waits until it is let fail. */
function failingFirst(store: Store): { readonly store: Store; readonly fail: () => void } {
  let fail: () => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    fail = () => reject(new StoreUnavailable('away'));
  });
  failure.catch(() => undefined);
  let first = true;
  const accept: Store['events']['accept'] = (event, limits) => {
    if (!first) return store.events.accept(event, limits);
    first = false;
    return failure;
  };
  const events = new Proxy(store.events, {
    get: (target, name) => {
      if (name === 'accept') return accept;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { store: { ...store, events }, fail };
}

it('drops a text that is repeated in a moment, but never one whose first could not be kept', async () => {
  const clock = createManualClock();
  const time = { now: () => clock.now(), wallNow: () => clock.now() };
  const { store, fail } = failingFirst(createMemoryStore(time));
  const { delivery } = setUpDelivery({ clock, store, personLimits: createPersonLimits({ clock }) });
  const inbox = delivery.open({ ...portOf(() => ({ kind: 'sent' })), answer: () => ({ messages: [] }) });
  const event = (key: string) =>
    inbox.accept({ key, chat: 'thử:1', payload: { text: 'PAR INDEX?' } as unknown as string });

  const first = event('1');
  expect(await event('1')).toBe('full');
  fail();
  expect(await first).toBe('unavailable');
  expect(await event('1')).toBe('accepted');
  expect(await event('2')).toBe('crowded');
});
