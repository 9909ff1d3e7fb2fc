import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../src/store/store.ts';
import {
  accept,
  HOUR_MS,
  LIMITS,
  LONG,
  payloads,
  type StoreTest,
  settle,
  takeAll,
  takeOne,
} from './store-harness.ts';

export function describeUpkeep({ store, harness, kind }: StoreTest): void {
  describe('forget', () => {
    it('deletes a chat: done, dead and unfinished, held ones too', async () => {
      const { events } = store();
      await settle(store(), 'done');
      const dead = await settle(store(), 'dead', { dead: 'refused' });
      await accept(store(), 'held');
      const held = await takeOne(store());
      await accept(store(), 'waiting');
      await events.forget('a:1');
      expect(await events.answer(held, ['late'])).toBe(false);
      expect(await events.finish(held, 'done')).toBe(false);
      expect(await takeAll(store())).toEqual([]);
      expect(await events.history('a:1', '999999', LONG.doneMs, 9)).toEqual([]);
      expect(await events.deadLetters(9)).toEqual([]);
      expect(await events.revive(dead.id)).toBe(false);
    });

    it('leaves the event that asks for it, other chats and the keys', async () => {
      const { events } = store();
      await settle(store(), '1');
      await accept(store(), '2');
      await accept(store(), 'other', 'a:2');
      const [work] = await takeAll(store());
      if (work === undefined) throw new Error('nothing to take');
      await events.answer(work, ['deleted']);
      await accept(store(), '3');
      await events.forget('a:1', { id: work.id, keepsIt: true });
      expect(await events.history('a:1', work.id, LONG.doneMs, 9)).toEqual([]);
      expect(await events.markSent(work, 1)).toBe(true);
      expect(await events.finish(work, 'done')).toBe(true);
      expect((await events.figures())[0]?.unfinished).toBe(2);
      const again = await Promise.all(['1', '2', '3'].map((key) => accept(store(), key)));
      expect(again).toEqual(['duplicate', 'duplicate', 'duplicate']);
    });

    it('leaves what was asked after the event that asks for it, before and after that has ended', async () => {
      const { events } = store();
      const before = await settle(store(), 'before', { dead: 'refused' });
      await accept(store(), 'forgets');
      await accept(store(), 'after');
      const forgets = await takeOne(store());
      await events.answer(forgets, ['deleted']);
      await events.forget('a:1', { id: forgets.id, keepsIt: true });
      expect(await events.revive(before.id)).toBe(false);
      await events.finish(forgets, 'done');
      await accept(store(), 'last');
      await events.forget('a:1', { id: forgets.id, keepsIt: false });
      const after = await takeOne(store());
      expect(after.payload).toBe('after');
      expect(after.previous).toBeUndefined();
      expect(await events.history('a:1', after.id, LONG.doneMs, 9)).toEqual([]);
      expect(await events.finish(after, 'done')).toBe(true);
      expect((await takeOne(store())).payload).toBe('last');
    });

    it('keeps the event that asks for it only while that is unfinished, and deletes it when told', async () => {
      const { events } = store();
      const done = await settle(store(), 'done');
      await events.forget('a:1', { id: done.id, keepsIt: true });
      await accept(store(), 'held');
      const held = await takeOne(store());
      expect(held.previous).toBeUndefined();
      await events.forget('a:1', { id: held.id, keepsIt: false });
      expect(await events.finish(held, 'done')).toBe(false);
      expect(await takeAll(store())).toEqual([]);
    });

    it('knows nothing of a chat that was never there', async () => {
      await expect(store().events.forget('a:9')).resolves.toBeUndefined();
    });
  });

  describe('sweep', () => {
    it('deletes what ended long ago and leaves the rest', async () => {
      const { events } = store();
      await accept(store(), 'waiting', 'a:5');
      const [waiting] = await takeAll(store());
      const oldDone = await settle(store(), 'old done');
      await settle(store(), 'old dead', { dead: 'refused' });
      await harness().advance(2 * HOUR_MS);
      await settle(store(), 'new done');
      const newDead = await settle(store(), 'new dead', { dead: 'refused' });
      await events.sweep({ ...LONG, doneMs: HOUR_MS, deadMs: HOUR_MS });
      expect(await events.history('a:1', newDead.id, LONG.doneMs, 9)).toEqual(['new done']);
      expect((await events.deadLetters(9)).map(({ id }) => id)).toEqual([newDead.id]);
      expect(await accept(store(), 'old done')).toBe('duplicate');
      await accept(store(), 'next');
      expect((await takeOne(store())).previous).not.toBe(oldDone.id);
      if (waiting !== undefined) expect(await events.finish(waiting, 'done')).toBe(true);
    });

    it('forgets keys when no platform brings them again', async () => {
      await settle(store(), 'old');
      await harness().advance(2 * HOUR_MS);
      await settle(store(), 'new');
      await store().events.sweep({ ...LONG, keysMs: HOUR_MS });
      expect(await accept(store(), 'new')).toBe('duplicate');
      expect(await accept(store(), 'old')).toBe('accepted');
    });
  });

  describe('figures', () => {
    it('count what is unfinished, on its way out and dead, by channel', async () => {
      const { events } = store();
      await settle(store(), 'dead', { dead: 'refused' });
      await settle(store(), 'done');
      await accept(store(), '1');
      await harness().advance(HOUR_MS);
      await accept(store(), '2');
      await accept(store(), '3', 'a:2');
      const [first] = await takeAll(store());
      if (first !== undefined) await events.answer(first, ['x']);
      await events.accept({ channel: 'b', key: '1', chat: 'b:1', payload: 1 }, LIMITS);
      const figures = new Map((await events.figures()).map((figure) => [figure.channel, figure]));
      expect(figures.get('a')).toMatchObject({ unfinished: 3, outgoing: 1, dead: 1 });
      expect(figures.get('a')?.oldestMs).toBeGreaterThanOrEqual(HOUR_MS);
      expect(figures.get('b')).toMatchObject({ unfinished: 1, outgoing: 0, dead: 0 });
      expect(figures.get('b')?.oldestMs).toBeLessThan(HOUR_MS);
    });

    it('count nothing when everything has ended', async () => {
      await settle(store(), '1');
      const [figure] = (await store().events.figures()).filter(({ channel }) => channel === 'a');
      expect(figure ?? { unfinished: 0, outgoing: 0, oldestMs: 0, dead: 0 }).toMatchObject({
        unfinished: 0,
        outgoing: 0,
        oldestMs: 0,
        dead: 0,
      });
    });
  });

  describe('a store that is closed', () => {
    it('takes nothing more, says so, and may be closed again', async () => {
      if (!kind.isLasting) return;
      await accept(store(), '1');
      await store().close();
      await store().close();
      expect(await store().isReady()).toBe(false);
      await expect(accept(store(), '2')).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store().state.update('n', () => 1)).rejects.toBeInstanceOf(StoreUnavailable);
    });
  });

  describe('a store that cannot be written', () => {
    it('says so, has changed nothing, and recovers', async () => {
      const { breakWrites } = harness();
      if (breakWrites === undefined) return;
      const { events, state } = store();
      await accept(store(), '1');
      const work = await takeOne(store());
      const mend = await breakWrites.call(harness());
      await expect(accept(store(), '2', 'a:2')).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(events.answer(work, ['lost'])).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(state.update('n', () => 1)).rejects.toBeInstanceOf(StoreUnavailable);
      expect(await store().isReady()).toBe(false);
      await mend();
      expect(await store().isReady()).toBe(true);
      expect(await accept(store(), '2', 'a:2')).toBe('accepted');
      expect(await state.get('n')).toBeUndefined();
      expect(await events.answer(work, ['kept'])).toBe(true);
      await events.defer(work, 0, false);
      expect(payloads(await takeAll(store()))).toEqual(['1', '2']);
    });
  });
}
