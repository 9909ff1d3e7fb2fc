import { expect, it } from 'vitest';
import { accept, HOUR_MS, LONG, settle, takeOne } from '../../contract/store/store-harness.ts';
import { EmbeddedHarness } from '../../support/embedded-harness.ts';
import { MemoryDisk } from '../../support/memory-disk.ts';

const YEAR_MS = 365 * 24 * HOUR_MS;

it.each([YEAR_MS, -YEAR_MS])(
  'a clock that jumps by %i ms while the store runs changes no age',
  async (jump) => {
    const harness = await EmbeddedHarness.create({ disk: new MemoryDisk() });
    const { events } = await harness.open();
    const store = { events } as Parameters<typeof accept>[0];
    const done = await settle(store, 'done');
    await settle(store, 'dead', { dead: 'refused' });
    await accept(store, 'waiting');
    harness.wallNow += jump;
    await harness.advance(1000);
    const work = await takeOne(store);
    expect(work.ageMs).toBe(1000);
    await events.defer(work, 500, false);
    expect((await events.take(['a'], 9)).nextInMs).toBe(500);
    await events.sweep({ doneMs: HOUR_MS, deadMs: HOUR_MS, keysMs: HOUR_MS });
    expect(await events.history('a:1', work.id, HOUR_MS, 9)).toEqual(['done']);
    expect(await events.deadLetters(9)).toHaveLength(1);
    await harness.advance(500);
    expect((await takeOne(store)).previous).toBe(done.id);
  },
);

it('a clock that stands back after a restart makes nothing younger than nothing', async () => {
  const harness = await EmbeddedHarness.create({ disk: new MemoryDisk() });
  const first = await harness.open();
  await settle(first, 'done');
  await accept(first, 'waiting');
  await harness.crash(first);
  harness.wallNow -= YEAR_MS;
  harness.now = 5;
  const store = await harness.open();
  const work = await takeOne(store);
  expect(work.ageMs).toBe(0);
  expect(await store.events.history('a:1', work.id, 1, 9)).toEqual(['done']);
  await harness.advance(2 * HOUR_MS);
  await store.events.sweep({ ...LONG, doneMs: HOUR_MS, keysMs: HOUR_MS });
  expect(await store.events.history('a:1', work.id, LONG.doneMs, 9)).toEqual([]);
  expect(await accept(store, 'done')).toBe('accepted');
});
