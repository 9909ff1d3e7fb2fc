import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { describeStore } from './store-suite.ts';

describeStore('memory', {
  isLasting: false,
  isShared: false,
  modelRuns: 200,
  createHarness: () => {
    let now = 0;
    const time = { now: () => now, wallNow: () => 1_800_000_000_000 + now };
    const store = createMemoryStore(time);
    return Promise.resolve({
      open: () => Promise.resolve(store),
      crash: () => Promise.reject(new Error('a store in memory ends with its process')),
      advance: (ms: number) => {
        now += ms;
        return Promise.resolve();
      },
      dispose: () => store.close(),
    });
  },
});
