import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { accept, payloads, settle, takeAll, takeOne } from '../../contract/store/store-harness.ts';
import { EmbeddedHarness } from '../../support/embedded-harness.ts';
import { MemoryDisk } from '../../support/memory-disk.ts';

let disk: MemoryDisk;
let harness: EmbeddedHarness;
let store: Store;

beforeEach(async () => {
  disk = new MemoryDisk();
  harness = await EmbeddedHarness.create({ disk, compactFromBytes: 1 << 20 });
  store = await harness.open();
});
afterEach(() => harness.dispose());

const journalBytes = (): Buffer => disk.contents(harness.journal) ?? Buffer.alloc(0);
const aside = (): string[] => disk.paths().filter((path) => path.includes('.damaged-'));

/** Opens a store on a journal of these bytes. */
async function openOn(bytes: Buffer): Promise<Store> {
  const other = new MemoryDisk();
  other.put(harness.journal, bytes);
  disk = other;
  harness = await EmbeddedHarness.create({ disk: other });
  return await harness.open();
}

describe('a journal that ends in the middle of a line', () => {
  it('loses that line and nothing else, wherever it was cut', async () => {
    for (const key of ['1', '2', '3']) await accept(store, key, `a:${key}`);
    const before = journalBytes().length;
    await accept(store, 'Bốn', 'a:4');
    const whole = journalBytes();
    expect(whole.length).toBeGreaterThan(before);
    for (let length = before; length < whole.length; length += 1) {
      const again = await openOn(whole.subarray(0, length));
      expect(payloads(await takeAll(again))).toEqual(['1', '2', '3']);
      expect(await accept(again, 'Bốn', 'a:4')).toBe('accepted');
      expect(aside()).toEqual([]);
    }
    expect(payloads(await takeAll(await openOn(whole)))).toEqual(['1', '2', '3', 'Bốn']);
  });

  it('is cut at any length and still opens with what stands before', async () => {
    for (const key of ['1', '2', '3']) await settle(store, key);
    const whole = journalBytes();
    let most = 0;
    for (let length = 0; length <= whole.length; length += 7) {
      const again = await openOn(whole.subarray(0, length));
      const id = '999999';
      const { length: done } = await again.events.history('a:1', id, 60_000_000, 9);
      expect(done).toBeGreaterThanOrEqual(most);
      most = done;
    }
    expect(most).toBeGreaterThanOrEqual(2);
  });
});

describe('a journal that is damaged', () => {
  it('gives all that can be read, keeps the rest aside and says so once', async () => {
    for (const key of ['1', '2', '3', '4']) await accept(store, key, `a:${key}`);
    const bytes = Buffer.from(journalBytes());
    const at = bytes.indexOf('"key":"2"');
    bytes[at + 7] = 0x39;
    const again = await openOn(bytes);
    expect(payloads(await takeAll(again))).toEqual(['1', '3', '4']);
    expect(aside()).toHaveLength(1);
    expect(disk.contents(aside()[0] ?? '')?.toString()).toContain('"key":"9"');
    const said = () => harness.logger.lines.filter((line) => line.includes('damaged'));
    expect(said()).toEqual(['error: journal is damaged; the rest of it was read']);
    await harness.crash(again);
    await harness.open();
    expect(said()).toHaveLength(1);
  });

  it('survives any byte changed, with at most the lines that it touches lost', async () => {
    for (const key of ['1', '2', '3', '4', '5']) await accept(store, key, `a:${key}`);
    const whole = journalBytes();
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x15;
      const left = payloads(await takeAll(await openOn(bytes)));
      expect(left.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('is no journal at all and the store still opens', async () => {
    const again = await openOn(Buffer.from('\u0000\u0000\n{"op":"accept"}\n\n\n\u0000\u0000'));
    expect(await takeAll(again)).toEqual([]);
    expect(await accept(again, '1')).toBe('accepted');
    expect(aside()).toHaveLength(1);
  });

  it('lost an event that later lines speak of', async () => {
    await accept(store, '1');
    const work = await takeOne(store);
    await store.events.answer(work, ['x']);
    await store.events.markSent(work, 1);
    await store.events.finish(work, { dead: 'refused' });
    await accept(store, '2');
    const bytes = Buffer.from(journalBytes());
    bytes[bytes.indexOf('"op":"accept"') + 7] = 0x20;
    const again = await openOn(bytes);
    expect(payloads(await takeAll(again))).toEqual(['2']);
  });

  it('is forgotten with the chat that it may hold', async () => {
    for (const key of ['1', '2', '3']) await accept(store, key);
    const bytes = Buffer.from(journalBytes());
    bytes[bytes.indexOf('"key":"2"') + 7] = 0x39;
    const again = await openOn(bytes);
    expect(aside()).toHaveLength(1);
    await again.events.sweep({ doneMs: 1e9, deadMs: 1e9, keysMs: 1e9 });
    expect(aside()).toHaveLength(1);
    await again.events.forget('a:1');
    expect(aside()).toEqual([]);
  });

  it('was written by a newer version: the program does not touch it', async () => {
    await store.close();
    const { encodeLine } = await import('../../../src/store/embedded/journal-line.ts');
    const bytes = encodeLine({ op: 'open', format: 99, nextId: 1, opened: 1 });
    disk.put(harness.journal, bytes);
    await expect(harness.open()).rejects.toThrow('phiên bản mới hơn');
    expect(journalBytes()).toEqual(bytes);
  });
});

describe('what is deleted', () => {
  it('is nowhere on the disk when deleting has ended', async () => {
    await settle(store, 'mật: đã trả lời');
    await settle(store, 'mật: hỏng', { dead: 'refused' });
    await accept(store, 'mật: đang chờ');
    expect(disk.text()).toContain('re mật');
    await store.events.forget('a:1');
    const journal = disk.text();
    expect(journal).not.toContain('re mật');
    expect(journal).not.toContain('"payload"');
    expect(journal).not.toContain('a:1');
  });

  it('is nowhere on the disk after a sweep', async () => {
    await settle(store, 'cũ');
    await harness.advance(10_000);
    await settle(store, 'mới');
    await store.events.sweep({ doneMs: 5000, deadMs: 5000, keysMs: 5000 });
    expect(disk.text()).not.toContain('cũ');
    expect(disk.text()).toContain('mới');
  });

  it('is gone from the disk the next time when the disk fails now', async () => {
    await settle(store, 'mật');
    harness.files.fault = (operation) =>
      operation === 'rename' ? Object.assign(new Error('no'), { code: 'EIO' }) : undefined;
    await expect(store.events.forget('a:1')).rejects.toThrow('rewritten');
    harness.files.fault = undefined;
    expect(disk.text()).toContain('"payload":"mật"');
    await store.events.sweep({ doneMs: 1e9, deadMs: 1e9, keysMs: 1e9 });
    expect(disk.text()).not.toContain('"payload":"mật"');
  });
});
