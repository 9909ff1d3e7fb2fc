import { describe, expect, it } from 'vitest';
import { accept, HOUR_MS, payloads, type StoreTest, settle, takeAll, takeOne } from './store-harness.ts';

export function describeEnds({ store, harness }: StoreTest): void {
  describe('finish', () => {
    it('lets the next of the chat have its turn, done or dead', async () => {
      for (const key of ['1', '2', '3']) await accept(store(), key);
      await store().events.finish(await takeOne(store()), 'done');
      await store().events.finish(await takeOne(store()), { dead: 'refused' });
      expect(payloads(await takeAll(store()))).toEqual(['3']);
    });

    it('keeps dead letters with reason and time', async () => {
      const first = await settle(store(), '1', { dead: 'blocked' });
      await settle(store(), '2', { dead: 'too_old' }, 'a:2');
      const letters = await store().events.deadLetters(9);
      expect(letters).toHaveLength(2);
      const letter = letters.find(({ id }) => id === first.id);
      expect(letter).toMatchObject({ channel: 'a', chat: 'a:1', reason: 'blocked' });
      expect(letter?.diedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
      expect(await store().events.deadLetters(1)).toHaveLength(1);
      expect(await store().events.deadLetters(0)).toEqual([]);
    });
  });

  describe('history', () => {
    it('gives payloads of done events before one, oldest first, the last of them', async () => {
      for (const key of ['1', '2', '3']) await settle(store(), key);
      await settle(store(), 'dead', { dead: 'refused' });
      await settle(store(), 'other', 'done', 'a:2');
      await accept(store(), '4');
      const { events } = store();
      const { id } = await takeOne(store());
      expect(await events.history('a:1', id, 60_000_000, 9)).toEqual(['1', '2', '3']);
      expect(await events.history('a:1', id, 60_000_000, 2)).toEqual(['2', '3']);
      expect(await events.history('a:1', id, 60_000_000, 0)).toEqual([]);
      expect(await events.history('a:3', id, 60_000_000, 9)).toEqual([]);
    });

    it('leaves out what came after, what is older and what was a notice', async () => {
      const { events } = store();
      await settle(store(), 'old');
      await harness().advance(100_000);
      const first = await settle(store(), '1');
      await events.accept(
        { channel: 'a', key: 'fast', chat: 'a:1', payload: 'fast', isTooFast: true },
        { waitingPerChat: 1, unfinishedPerChannel: 9 },
      );
      await events.finish(await takeOne(store()), 'done');
      const second = await settle(store(), '2');
      expect(await events.history('a:1', first.id, 60_000_000, 9)).toEqual(['old']);
      expect(await events.history('a:1', second.id, 60_000_000, 9)).toEqual(['old', '1']);
      expect(await events.history('a:1', second.id, 60_000, 9)).toEqual(['1']);
    });
  });

  describe('revive', () => {
    it('goes on from the first unsent part, as something new', async () => {
      const { events } = store();
      await accept(store(), '1');
      let work = await takeOne(store());
      await events.answer(work, ['x', 'y']);
      await events.markSent(work, 1);
      await events.defer(work, 0, true);
      work = await takeOne(store());
      await events.finish(work, { dead: 'halted' });
      expect(await events.revive(work.id)).toBe(true);
      expect(await events.revive(work.id)).toBe(false);
      expect(await events.deadLetters(9)).toEqual([]);
      const again = await takeOne(store());
      expect(again).toMatchObject({ id: work.id, parts: ['x', 'y'], sent: 1, failures: 0 });
      expect(again.fence).toBeGreaterThan(work.fence);
      expect(await events.finish(again, 'done')).toBe(true);
    });

    it('makes an event young again, and its place in the history stays', async () => {
      const { events } = store();
      const dead = await settle(store(), '1', { dead: 'halted' });
      await harness().advance(2 * HOUR_MS);
      await events.revive(dead.id);
      expect((await events.figures())[0]?.oldestMs).toBeLessThan(HOUR_MS);
      await harness().advance(5000);
      const work = await takeOne(store());
      expect(work.ageMs).toBeGreaterThanOrEqual(5000);
      expect(work.ageMs).toBeLessThan(HOUR_MS);
      await events.finish(work, 'done');
      await accept(store(), '2');
      const next = await takeOne(store());
      expect(await events.history('a:1', next.id, HOUR_MS, 9)).toEqual([]);
      expect(await events.history('a:1', next.id, 3 * HOUR_MS, 9)).toEqual(['1']);
    });

    it('stands in its place in the line, but never beside one that is worked on', async () => {
      const { events } = store();
      const dead = await settle(store(), '1', { dead: 'halted' });
      await accept(store(), '2');
      await accept(store(), '3');
      const second = await takeOne(store());
      expect(await events.revive(dead.id)).toBe(true);
      expect(await takeAll(store())).toEqual([]);
      await events.defer(second, 0, false);
      const first = await takeOne(store());
      expect(first.payload).toBe('1');
      await events.finish(first, 'done');
      expect((await takeOne(store())).payload).toBe('2');
    });

    it('knows nothing but dead events', async () => {
      const { id } = await settle(store(), '1');
      await accept(store(), '2');
      const second = await takeOne(store());
      expect(await store().events.revive(id)).toBe(false);
      expect(await store().events.revive(second.id)).toBe(false);
      expect(await store().events.revive('999999')).toBe(false);
    });
  });
}
