/** The small state of a store, in memory: what is under test only needs it to be there or to be gone. */
import type { Json } from '../../src/store/json.ts';
import { type StateStore, StoreUnavailable } from '../../src/store/store.ts';

export interface MemoryState extends StateStore {
  /** From now on every call fails, or none does. */
  fail(fails: boolean): void;
  /** How often `list` was called. */
  readings(): number;
}

export function memoryState(): MemoryState {
  const values = new Map<string, Json>();
  let fails = false;
  let readings = 0;
  const check = (): Promise<void> =>
    fails ? Promise.reject(new StoreUnavailable('StoreUnavailable')) : Promise.resolve();
  return {
    fail: (whether) => {
      fails = whether;
    },
    readings: () => readings,
    async get(name) {
      await check();
      return values.get(name);
    },
    async update(name, change) {
      await check();
      const value = change(values.get(name));
      if (value === undefined) values.delete(name);
      else values.set(name, value);
    },
    async list(prefix) {
      readings += 1;
      await check();
      return new Map([...values].filter(([name]) => name.startsWith(prefix)).sort());
    },
  };
}
