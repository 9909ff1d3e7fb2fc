/** Texts that are deleted go from the disk, at a bounded cost. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { accept, settle } from '../../contract/store/store-harness.ts';
import { EmbeddedHarness } from '../../support/embedded-harness.ts';
import { MemoryDisk } from '../../support/memory-disk.ts';

const COMPACTION_MS = 100;

let disk: MemoryDisk;
let harness: EmbeddedHarness;
let store: Store;
let compactions: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  disk = new MemoryDisk();
  harness = await EmbeddedHarness.create({ disk, compactFromBytes: 1_000_000 });
  store = await harness.open();
  compactions = 0;
  harness.files.fault = (operation) => {
    if (operation === 'rename') {
      compactions += 1;
      harness.now += COMPACTION_MS;
    }
    return undefined;
  };
});
afterEach(async () => {
  vi.useRealTimers();
  await harness.dispose();
});

async function pass(ms: number): Promise<void> {
  harness.now += ms;
  await vi.advanceTimersByTimeAsync(ms);
}

const onDisk = async (): Promise<string> => String(await disk.read(harness.journal));

it('erasures that come at once share one compaction, those that come meanwhile the next', async () => {
  const chats = Array.from({ length: 20 }, (_, index) => `a:${index}`);
  for (const chat of chats) await settle(store, `text of ${chat}.`, 'done', chat);
  await Promise.all(chats.map((chat) => store.events.forget(chat)));
  expect(compactions).toBeLessThanOrEqual(2);
});

it('erasures one after another wait for each other: compactions take a tenth of the time at most', async () => {
  await store.events.forget('a:0');
  expect(compactions).toBe(1);
  const chats = ['a:1', 'a:2', 'a:3'];
  for (const chat of chats) await settle(store, `text of ${chat}.`, 'done', chat);
  const erased: string[] = [];
  const erasures: Promise<void>[] = [];
  for (const chat of chats) {
    const forgotten = async () => {
      await store.events.forget(chat);
      expect(await onDisk()).not.toContain(`"payload":"text of ${chat}."`);
      erased.push(chat);
    };
    erasures.push(forgotten());
    for (let index = 0; index < 5; index += 1) await accept(store, `${chat} ${index}`, 'b:1');
  }
  await pass(8 * COMPACTION_MS);
  expect([compactions, erased]).toEqual([1, []]);
  await pass(COMPACTION_MS);
  await Promise.all(erasures);
  expect(compactions).toBe(2);
});

it('closing erases what waits at once', async () => {
  await store.events.forget('a:0');
  await settle(store, 'waits', 'done', 'a:1');
  const erased = store.events.forget('a:1');
  await accept(store, 'late', 'b:1');
  await store.close();
  await erased;
  expect(compactions).toBe(2);
  expect(await onDisk()).not.toContain('"payload":"waits"');
});
