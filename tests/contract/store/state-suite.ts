import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/store/json.ts';
import type { StoreTest } from './store-harness.ts';

const increment = (value: Json | undefined): Json => Number(value ?? 0) + 1;

export function describeState({ store }: StoreTest): void {
  describe('state', () => {
    it('keeps, replaces and deletes values', async () => {
      const { state } = store();
      expect(await state.get('a')).toBeUndefined();
      const value = { text: 'Tiếng Việt "\\\n', list: [1, null, false] };
      await state.update('a', () => value);
      expect(await state.get('a')).toEqual(value);
      await state.update('a', (before) => [before ?? null]);
      expect(await state.get('a')).toEqual([value]);
      await state.update('a', () => undefined);
      expect(await state.get('a')).toBeUndefined();
      await state.update('a', (before) => before);
      expect(await state.get('a')).toBeUndefined();
    });

    it('keeps null and false apart from nothing', async () => {
      await store().state.update('n', () => null);
      await store().state.update('f', () => false);
      expect(await store().state.get('n')).toBeNull();
      expect(await store().state.get('f')).toBe(false);
    });

    it('loses no update of many at once', async () => {
      const { state } = store();
      await Promise.all(Array.from({ length: 25 }, () => state.update('count', increment)));
      expect(await state.get('count')).toBe(25);
    });

    it('lists values by the beginning of their names, in order of names', async () => {
      const { state } = store();
      for (const name of ['b_2', 'b_1', 'bx1', 'c', 'b%', '__proto__', 'b']) {
        await state.update(name, () => name);
      }
      expect([...(await state.list('b_'))]).toEqual([
        ['b_1', 'b_1'],
        ['b_2', 'b_2'],
      ]);
      expect([...(await state.list('b%')).keys()]).toEqual(['b%']);
      expect([...(await state.list('__proto__')).keys()]).toEqual(['__proto__']);
      expect((await state.list('')).size).toBe(7);
      expect((await state.list('nothing')).size).toBe(0);
    });

    it('is as it was when a change fails', async () => {
      const { state } = store();
      await state.update('a', () => 1);
      const failing = state.update('a', () => {
        throw new Error('no such change');
      });
      await expect(failing).rejects.toThrow('no such change');
      await state.update('a', increment);
      expect(await state.get('a')).toBe(2);
    });

    it('hands out values that cannot change what is kept', async () => {
      const { state } = store();
      await state.update('a', () => ({ list: [1] }));
      const taken = (await state.get('a')) as { list: number[] };
      taken.list.push(2);
      expect(await state.get('a')).toEqual({ list: [1] });
    });
  });

  describe('a store by itself', () => {
    it('is ready and leads, again and again', async () => {
      expect(await store().isReady()).toBe(true);
      for (let round = 0; round < 3; round += 1) {
        const leadership = await store().lead('poll');
        expect(leadership?.lost.aborted).toBe(false);
        await leadership?.giveBack();
      }
    });
  });
}
