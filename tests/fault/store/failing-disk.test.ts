import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Store, StoreUnavailable } from '../../../src/store/store.ts';
import { accept, payloads, settle, takeAll, takeOne } from '../../contract/store/store-harness.ts';
import { EmbeddedHarness } from '../../support/embedded-harness.ts';
import { onWrites, systemError } from '../../support/faulty-files.ts';
import { MemoryDisk } from '../../support/memory-disk.ts';

let disk: MemoryDisk;
let harness: EmbeddedHarness;
let store: Store;

beforeEach(async () => {
  disk = new MemoryDisk();
  harness = await EmbeddedHarness.create({ disk, compactFromBytes: 3000 });
  store = await harness.open();
});
afterEach(() => harness.dispose());

const outcome = (key: string): Promise<string> =>
  accept(store, key, `a:${key}`).catch((error: unknown) =>
    error instanceof StoreUnavailable ? 'unavailable' : 'broken',
  );

/** Everything that can be taken after a crash. */
async function afterCrash(): Promise<unknown[]> {
  await harness.crash(store);
  store = await harness.open();
  return payloads(await takeAll(store)).toSorted();
}

describe.each(['ENOSPC', 'EROFS', 'EIO'])('a disk that says %s', (code) => {
  it('takes nothing, loses nothing and recovers by itself', async () => {
    expect(await outcome('1')).toBe('accepted');
    harness.files.fault = onWrites(code);
    expect(await Promise.all(['2', '3', '1'].map(outcome))).toEqual([
      'unavailable',
      'unavailable',
      'duplicate',
    ]);
    expect(await store.isReady()).toBe(false);
    expect(await outcome('2')).toBe('unavailable');
    harness.files.fault = undefined;
    expect(await store.isReady()).toBe(true);
    expect(await Promise.all(['2', '4'].map(outcome))).toEqual(['accepted', 'accepted']);
    expect(harness.logger.lines).toContain('error: journal cannot be written');
    expect(harness.logger.lines).toContain('info: journal can be written again');
    expect(await afterCrash()).toEqual(['1', '2', '4']);
    expect(harness.logger.lines.filter((line) => line.includes('damaged'))).toEqual([]);
  });
});

describe('a full disk', () => {
  it('cuts a line short; the next one does not continue it', async () => {
    await outcome('1');
    for (const room of [0, 1, 17, 18, 19, 40, 80]) {
      harness.files.room = room;
      expect(await outcome(`full ${room}`)).toBe('unavailable');
      harness.files.room = Number.POSITIVE_INFINITY;
      expect(await outcome(`then ${room}`)).toBe('accepted');
    }
    const kept = await afterCrash();
    expect(kept).toHaveLength(8);
    expect(kept.filter((payload) => String(payload).startsWith('full'))).toEqual([]);
  });

  it('fails a compaction, and the old journal goes on', async () => {
    harness.files.fault = (operation) => (operation === 'rename' ? systemError('ENOSPC') : undefined);
    const keys = Array.from({ length: 60 }, (_, index) => String(index));
    for (const key of keys) expect(await outcome(key)).toBe('accepted');
    await expect(store.events.forget('a:nobody')).rejects.toBeInstanceOf(StoreUnavailable);
    expect(harness.logger.lines).toContain('warn: journal not compacted');
    expect(disk.paths().filter((path) => path.endsWith('.tmp'))).toEqual([]);
    harness.files.fault = undefined;
    expect(await afterCrash()).toEqual(keys.toSorted());
  });
});

describe('a sync that fails', () => {
  it('keeps nothing that was acknowledged only before it, on a disk that forgets what it could not sync', async () => {
    await accept(store, '1');
    const work = await takeOne(store);
    await store.events.answer(work, ['x', 'y']);
    // Written, not synced: the failing sync takes it away from the disk.
    await store.events.markSent(work, 1);
    disk.losesNextSync = true;
    expect(await outcome('2')).toBe('unavailable');
    expect(await outcome('3')).toBe('accepted');
    await harness.crash(store);
    disk.cutPower(() => 0);
    store = await harness.open();
    const works = await takeAll(store);
    expect(payloads(works)).toEqual(['1', '3']);
    expect(works[0]).toMatchObject({ parts: ['x', 'y'], sent: 1 });
  });
});

describe('what could not be written', () => {
  it('is not there after a crash, though it reached the file', async () => {
    expect(await outcome('1')).toBe('accepted');
    harness.files.fault = (operation) => (operation === 'sync' ? systemError('EIO') : undefined);
    const refused = ['2', '3', '4', '5', '6'];
    expect(new Set(await Promise.all(refused.map(outcome)))).toEqual(new Set(['unavailable']));
    harness.files.fault = undefined;
    expect(await outcome('7')).toBe('accepted');
    expect(await afterCrash()).toEqual(['1', '7']);
  });
});

describe('a compaction under way', () => {
  it('takes along what happens meanwhile', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => String(index));
    for (const key of keys) await outcome(key);
    const { works } = await store.events.take(['a'], 20);
    const erased = store.events.forget('a:nobody').then(() => 'compacted');
    const { size } = await during(erased, async (round) => {
      const work = works[round];
      if (work !== undefined) await store.events.finish(work, 'done');
      expect(await outcome(`late ${round}`)).toBe('accepted');
    });
    expect(size).toBeGreaterThan(3);
    const left = await afterCrash();
    const ended = new Set(works.slice(0, size).map(({ payload }) => payload));
    const late = Array.from({ length: size }, (_, round) => `late ${round}`);
    expect(left).toEqual([...keys.filter((key) => !ended.has(key)), ...late].toSorted());
  });

  /** Does something again and again until `end` has come; gives how often. */
  async function during(end: Promise<unknown>, task: (round: number) => Promise<void>) {
    let isOver = false;
    const over = end.finally(() => {
      isOver = true;
    });
    let size = 0;
    for (; !isOver; size += 1) await task(size);
    await over;
    return { size };
  }
});

describe('a journal that somebody deleted or put away', () => {
  it('is written anew from memory', async () => {
    await outcome('1');
    await disk.remove(harness.journal);
    await harness.advance(5000);
    expect(await store.isReady()).toBe(true);
    expect(await afterCrash()).toEqual(['1']);
  });
});

describe('the state', () => {
  it('is as before when it cannot be written', async () => {
    await store.state.update('n', () => 1);
    harness.files.fault = onWrites('ENOSPC');
    await expect(store.state.update('n', () => 2)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await store.state.get('n')).toBe(1);
    expect(await store.isReady()).toBe(false);
    harness.files.fault = undefined;
    expect(await store.isReady()).toBe(true);
    await store.state.update('n', (value) => Number(value) + 1);
    await harness.crash(store);
    store = await harness.open();
    expect(await store.state.get('n')).toBe(2);
  });
});

describe('one operation of the file system that fails', () => {
  const work = async (): Promise<Set<string>> => {
    const accepted = new Set<string>();
    for (let index = 0; index < 12; index += 1) {
      const keys = [`${index}x`, `${index}y`];
      const outcomes = await Promise.all(keys.map(outcome));
      for (const [at, key] of keys.entries()) if (outcomes[at] === 'accepted') accepted.add(key);
      await settle(store, `${index}z`, 'done', 'b:1').catch(() => undefined);
      if (index % 5 === 4) await store.events.forget('b:1').catch(() => undefined);
    }
    return accepted;
  };

  it.each([1, 2, 5])('loses nothing that was accepted, whichever it is, %i in a row', async (inARow) => {
    for (let first = 0; first < 120; first += inARow) {
      await harness.dispose();
      disk = new MemoryDisk();
      harness = await EmbeddedHarness.create({ disk, compactFromBytes: 1500 });
      store = await harness.open();
      let count = 0;
      harness.files.fault = () => {
        count += 1;
        return count > first && count <= first + inARow ? systemError('EIO') : undefined;
      };
      const accepted = await work();
      harness.files.fault = undefined;
      expect(await store.isReady()).toBe(true);
      await harness.crash(store);
      disk.cutPower(() => 0);
      store = await harness.open();
      const kept = new Set(payloads(await takeAll(store)));
      for (const key of accepted) expect(kept).toContain(key);
    }
  });
});
