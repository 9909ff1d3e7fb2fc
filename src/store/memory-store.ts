import { EventState } from './embedded/event-state.ts';
import { LoggedEventStore } from './embedded/event-store.ts';
import type { TimeSource } from './embedded/time-source.ts';
import type { Json } from './json.ts';
import type { StateStore, Store } from './store.ts';

/** A store that keeps everything in memory and all the rules of the embedded one. */
export function createMemoryStore(time: TimeSource): Store {
  const log = {
    write: <T>(_operation: unknown, _isSynced: boolean, applied: () => T): Promise<T> =>
      Promise.resolve().then(applied),
    erase: () => Promise.resolve(),
    dropAside: () => Promise.resolve(),
  };
  return {
    events: new LoggedEventStore(new EventState(time), log, time),
    state: memoryState(),
    lead: () => Promise.resolve({ lost: new AbortController().signal, giveBack: () => Promise.resolve() }),
    isReady: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

function memoryState(): StateStore {
  const values = new Map<string, Json>();
  return {
    get: (name) => Promise.resolve(structuredClone(values.get(name))),
    update: (name, change) =>
      new Promise((resolve) => {
        const value = change(structuredClone(values.get(name)));
        if (value === undefined) values.delete(name);
        else values.set(name, structuredClone(value));
        resolve();
      }),
    list: (prefix) => {
      const found = [...values].filter(([name]) => name.startsWith(prefix));
      return Promise.resolve(new Map(found.sort(([a], [b]) => (a < b ? -1 : 1))));
    },
  };
}
