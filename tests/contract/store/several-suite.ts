import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/store/json.ts';
import { accept, payloads, type StoreTest, settle, takeAll, takeOne } from './store-harness.ts';

const increment = (value: Json | undefined): Json => Number(value ?? 0) + 1;

export function describeSeveralWorkers({ store, harness }: StoreTest): void {
  describe('two workers', () => {
    it('claim a key once', async () => {
      const other = await harness().open();
      const keys = Array.from({ length: 20 }, (_, index) => String(index));
      const results = await Promise.all(
        keys.flatMap((key) => [accept(store(), key, `a:${key}`), accept(other, key, `a:${key}`)]),
      );
      expect(results.filter((result) => result === 'accepted')).toHaveLength(20);
      expect(results.filter((result) => result === 'duplicate')).toHaveLength(20);
    });

    it('never hold the same chat at once', async () => {
      const other = await harness().open();
      for (let index = 0; index < 40; index += 1) await accept(store(), String(index), `a:${index % 8}`);
      const taken: string[] = [];
      while (taken.length < 40) {
        const works = (await Promise.all([takeAll(store()), takeAll(other)])).flat();
        const chats = works.map(({ chat }) => chat);
        expect(new Set(chats).size).toBe(chats.length);
        for (const work of works) await store().events.finish(work, 'done');
        taken.push(...payloads(works).map(String));
      }
      for (let chat = 0; chat < 8; chat += 1) {
        const own = taken.map(Number).filter((key) => key % 8 === chat);
        expect(own).toEqual(own.toSorted((a, b) => a - b));
      }
    });

    it('take over from one that went away, and it can change nothing', async () => {
      const other = await harness().open();
      await accept(store(), '1');
      const lost = await takeOne(store());
      await store().events.answer(lost, ['x', 'y']);
      await store().events.markSent(lost, 1);
      expect(await takeAll(other)).toEqual([]);
      await harness().crash(store());
      const work = await takeOne(other);
      expect(work).toMatchObject({ id: lost.id, parts: ['x', 'y'], sent: 1, isTakenOver: true });
      expect(work.fence).toBeGreaterThan(lost.fence);
      expect(await other.events.finish(lost, 'done')).toBe(false);
      expect(await other.events.finish(work, 'done')).toBe(true);
    });

    it('hear of what the other claims', async () => {
      const other = await harness().open();
      const heard = new Promise<void>((resolve) => {
        const end = other.events.onNews(() => {
          end();
          resolve();
        });
      });
      await accept(store(), '1');
      await heard;
    });

    it('understand a chat that the other answered', async () => {
      const other = await harness().open();
      const first = await settle(store(), '1');
      await accept(other, '2');
      const work = await takeOne(other);
      expect(work.previous).toBe(first.id);
      expect(await other.events.history('a:1', work.id, 60_000_000, 9)).toEqual(['1']);
    });

    it('lose no update of the state', async () => {
      const other = await harness().open();
      const rounds = Array.from({ length: 10 });
      await Promise.all(
        rounds.flatMap(() => [store().state.update('n', increment), other.state.update('n', increment)]),
      );
      expect(await other.state.get('n')).toBe(20);
    });

    it('are led by one, until it gives that back or goes away', async () => {
      const other = await harness().open();
      const leadership = await store().lead('poll');
      expect(leadership).toBeDefined();
      expect(await other.lead('poll')).toBeUndefined();
      expect(await other.lead('another')).toBeDefined();
      await leadership?.giveBack();
      expect(await other.lead('poll')).toBeDefined();
      await harness().crash(other);
      expect(await store().lead('poll')).toBeDefined();
    });
  });
}
