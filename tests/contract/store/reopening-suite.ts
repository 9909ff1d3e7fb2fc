import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { accept, HOUR_MS, payloads, type StoreTest, settle, takeAll, takeOne } from './store-harness.ts';

export function describeReopening({ store, harness }: StoreTest): void {
  const crash = async (old: Store): Promise<Store> => {
    await harness().crash(old);
    return await harness().open();
  };
  const close = async (old: Store): Promise<Store> => {
    await old.close();
    return await harness().open();
  };

  describe.each([
    ['a crash', crash],
    ['closing', close],
  ])('after %s', (_name, reopen) => {
    it('everything that was said to be kept is there', async () => {
      const { events, state } = store();
      await settle(store(), 'done');
      const dead = await settle(store(), 'dead', { dead: 'refused' });
      await accept(store(), 'fast', 'a:1');
      const tooFast = { channel: 'a', key: 'dropped', chat: 'a:1', payload: 'dropped', isTooFast: true };
      await events.accept(tooFast, { waitingPerChat: 9, unfinishedPerChannel: 9 });
      await state.update('token', () => ({ value: 'Ấ' }));
      const again = await reopen(store());
      for (const key of ['done', 'dead', 'fast', 'dropped'])
        expect(await accept(again, key)).toBe('duplicate');
      expect(await again.events.deadLetters(9)).toMatchObject([{ id: dead.id, reason: 'refused' }]);
      expect(await again.state.get('token')).toEqual({ value: 'Ấ' });
      const first = await takeOne(again);
      expect(first).toMatchObject({ payload: 'fast', isNotice: false });
      expect(await again.events.history('a:1', first.id, 60_000_000, 9)).toEqual(['done']);
      await again.events.finish(first, 'done');
      expect(await takeOne(again)).toMatchObject({ payload: 'dropped', isNotice: true });
    });

    it('events are taken in their order, from the first unsent part', async () => {
      await accept(store(), '1');
      await accept(store(), '2');
      await accept(store(), '3', 'a:2');
      const [first] = await takeAll(store());
      if (first === undefined) throw new Error('nothing to take');
      await store().events.answer(first, ['x', 'y', 'z']);
      await store().events.markSent(first, 2);
      const again = await reopen(store());
      const works = await takeAll(again);
      expect(payloads(works)).toEqual(['1', '3']);
      expect(works[0]).toMatchObject({ id: first.id, parts: ['x', 'y', 'z'], sent: 2, isTakenOver: true });
      expect(works[0]?.fence).toBeGreaterThan(first.fence);
      expect(await again.events.finish(first, 'done')).toBe(false);
    });

    it('an event has a name that no other had', async () => {
      const ids = new Set([(await settle(store(), '1')).id]);
      await store().events.forget('a:1');
      let last = store();
      for (const key of ['2', '3']) {
        last = await reopen(last);
        ids.add((await settle(last, key)).id);
        await last.events.forget('a:1');
      }
      expect(ids.size).toBe(3);
    });

    it('what was deleted stays deleted', async () => {
      await settle(store(), '1');
      await accept(store(), '2');
      await store().events.forget('a:1');
      await store().state.update('a', () => 1);
      await store().state.update('a', () => undefined);
      const again = await reopen(store());
      expect(await takeAll(again)).toEqual([]);
      expect(await again.state.get('a')).toBeUndefined();
      expect(await accept(again, '1')).toBe('duplicate');
    });

    it('a dead event can be brought back', async () => {
      await accept(store(), '1');
      const work = await takeOne(store());
      await store().events.answer(work, ['x', 'y']);
      await store().events.markSent(work, 1);
      await store().events.finish(work, { dead: 'halted' });
      await harness().advance(2 * HOUR_MS);
      const again = await reopen(store());
      expect(await again.events.revive(work.id)).toBe(true);
      // Twice: once by what happened, once by what was kept of it.
      const last = await reopen(await reopen(again));
      const revived = await takeOne(last);
      expect(revived).toMatchObject({ parts: ['x', 'y'], sent: 1 });
      expect(revived.ageMs).toBeLessThan(HOUR_MS);
    });
  });

  it('an event that was given back before closing is nobody’s', async () => {
    await accept(store(), '1');
    const work = await takeOne(store());
    await store().events.answer(work, ['x']);
    await store().events.defer(work, 0, true);
    await store().close();
    const again = await harness().open();
    expect(await takeOne(again)).toMatchObject({ parts: ['x'], isTakenOver: false });
  });
}
