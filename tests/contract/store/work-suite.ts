import { describe, expect, it } from 'vitest';
import { accept, payloads, type StoreTest, settle, takeAll, takeOne } from './store-harness.ts';

export function describeWork({ store, harness }: StoreTest): void {
  describe('take', () => {
    it('takes the oldest of each chat only, oldest first', async () => {
      for (const [key, chat] of [
        ['1', 'a:2'],
        ['2', 'a:1'],
        ['3', 'a:2'],
        ['4', 'a:3'],
      ] as const) {
        await accept(store(), key, chat);
      }
      expect(payloads(await takeAll(store()))).toEqual(['1', '2', '4']);
      expect(await takeAll(store())).toEqual([]);
    });

    it('takes from the named channels only, and up to the named number', async () => {
      const { events } = store();
      for (const channel of ['a', 'b', 'c']) {
        const event = { channel, key: '1', chat: `${channel}:1`, payload: channel };
        await events.accept(event, { waitingPerChat: 1, unfinishedPerChannel: 9 });
      }
      expect(payloads((await events.take(['b', 'c'], 1)).works)).toEqual(['b']);
      expect(payloads((await events.take(['b', 'c'], 9)).works)).toEqual(['c']);
      expect((await events.take([], 9)).works).toEqual([]);
      expect((await events.take(['a'], 0)).works).toEqual([]);
      expect(payloads((await events.take(['a', 'a'], 9)).works)).toEqual(['a']);
    });

    it('gives an event to one only', async () => {
      const keys = Array.from({ length: 30 }, (_, index) => String(index));
      for (const key of keys) await accept(store(), key, `a:${key}`);
      const taken = await Promise.all(keys.map(() => store().events.take(['a'], 3)));
      const given = taken.flatMap(({ works }) => payloads(works));
      expect(new Set(given).size).toBe(given.length);
      expect([...given, ...payloads(await takeAll(store()))].toSorted()).toEqual(keys.toSorted());
    });

    it('says what an event is, and how old', async () => {
      await accept(store(), 'k', 'a:7');
      await harness().advance(5000);
      const work = await takeOne(store());
      expect(work).toMatchObject({ channel: 'a', chat: 'a:7', payload: 'k', isNotice: false });
      expect(work).toMatchObject({ sent: 0, failures: 0, isTakenOver: false });
      expect(work.parts).toBeUndefined();
      expect(work.previous).toBeUndefined();
      expect(work.ageMs).toBeGreaterThanOrEqual(5000);
      expect(work.ageMs).toBeLessThan(60_000);
    });

    it('names the event of the chat that was answered before, while it is kept', async () => {
      const first = await settle(store(), '1');
      await settle(store(), '2', { dead: 'refused' });
      await settle(store(), 'other', 'done', 'a:2');
      await accept(store(), '3');
      const third = await takeOne(store());
      expect(third.previous).toBe(first.id);
      await store().events.forget('a:1', { id: third.id, keepsIt: true });
      await store().events.defer(third, 0, false);
      expect((await takeOne(store())).previous).toBeUndefined();
    });
  });

  describe('a hold', () => {
    it('lets nobody else take another event of the chat', async () => {
      await accept(store(), '1');
      await accept(store(), '2');
      await takeOne(store());
      expect(await takeAll(store())).toEqual([]);
    });

    it('keeps answer, parts that are out and failures of the next', async () => {
      const { events } = store();
      await accept(store(), '1');
      let work = await takeOne(store());
      expect(await events.answer(work, ['x', { y: 'ừ' }, 'z'])).toBe(true);
      expect(await events.markSent(work, 1)).toBe(true);
      expect(await events.defer(work, 0, true)).toBe(true);
      work = await takeOne(store());
      expect(work).toMatchObject({ parts: ['x', { y: 'ừ' }, 'z'], sent: 1, failures: 1, isTakenOver: false });
      await events.defer(work, 0, true);
      work = await takeOne(store());
      expect(work.failures).toBe(2);
      await events.defer(work, 0, false);
      work = await takeOne(store());
      expect(work.failures).toBe(2);
      expect(await events.markSent(work, 2)).toBe(true);
      await events.defer(work, 0, false);
      expect(await takeOne(store())).toMatchObject({ sent: 2, failures: 0 });
    });

    it('keeps an answer of no parts', async () => {
      await accept(store(), '1');
      const work = await takeOne(store());
      await store().events.answer(work, []);
      await store().events.defer(work, 0, false);
      expect((await takeOne(store())).parts).toEqual([]);
    });

    it('has a fence that grows, and an older one changes nothing', async () => {
      const { events } = store();
      await accept(store(), '1');
      const old = await takeOne(store());
      await events.defer(old, 0, false);
      const work = await takeOne(store());
      expect(work.id).toBe(old.id);
      expect(work.fence).toBeGreaterThan(old.fence);
      expect(await events.answer(old, ['late'])).toBe(false);
      expect(await events.markSent(old, 1)).toBe(false);
      expect(await events.defer(old, 0, true)).toBe(false);
      expect(await events.finish(old, 'done')).toBe(false);
      await events.defer(work, 0, false);
      const again = await takeOne(store());
      expect(again.parts).toBeUndefined();
      expect(again.failures).toBe(0);
    });

    it('is nothing after its event was given back or has ended', async () => {
      const { events } = store();
      await accept(store(), '1');
      const work = await takeOne(store());
      await events.defer(work, 0, false);
      expect(await events.answer(work, ['late'])).toBe(false);
      const last = await takeOne(store());
      await events.finish(last, 'done');
      expect(await events.finish(last, { dead: 'late' })).toBe(false);
      expect(await events.deadLetters(9)).toEqual([]);
    });
  });

  describe('defer', () => {
    it('gives an event back for later, and its chat waits', async () => {
      await accept(store(), '1', 'a:1');
      await accept(store(), '2', 'a:1');
      await accept(store(), '3', 'a:2');
      const [first] = await takeAll(store());
      if (first === undefined) throw new Error('nothing to take');
      expect(first.payload).toBe('1');
      await store().events.defer(first, 60_000, true);
      const { works, nextInMs } = await store().events.take(['a'], 9);
      expect(works).toEqual([]);
      expect(nextInMs).toBeGreaterThan(30_000);
      expect(nextInMs).toBeLessThanOrEqual(60_000);
      await harness().advance(60_000);
      expect(payloads(await takeAll(store()))).toEqual(['1']);
    });

    it('tells no time when nothing waits for its own', async () => {
      expect(await store().events.take(['a'], 9)).toEqual({ works: [] });
      await accept(store(), '1');
      await accept(store(), '2');
      expect((await store().events.take(['a'], 9)).nextInMs).toBeUndefined();
    });
  });

  describe('onNews', () => {
    it('calls back when an event comes, until it is ended', async () => {
      let calls = 0;
      const heard = new Promise<void>((resolve) => {
        const end = store().events.onNews(() => {
          calls += 1;
          end();
          resolve();
        });
      });
      await accept(store(), '1');
      await heard;
      await accept(store(), '2', 'a:2');
      await takeAll(store());
      expect(calls).toBe(1);
    });
  });
}
