import { expect, test } from 'vitest';
import { createMemoryStore } from '../memory-store.ts';

const LIMITS = { waitingPerChat: 2, unfinishedPerChannel: 100 };

test('claims once, takes in the order of each chat, and ends', async () => {
  const { events } = createMemoryStore({ now: () => 0, wallNow: () => 0 });
  const accept = (key: string, chat: string) =>
    events.accept({ channel: 'a', key, chat, payload: key }, LIMITS);
  expect(await Promise.all([accept('1', 'x'), accept('1', 'x'), accept('2', 'x'), accept('3', 'y')])).toEqual(
    ['accepted', 'duplicate', 'accepted', 'accepted'],
  );
  const { works } = await events.take(['a'], 10);
  expect(works.map(({ payload }) => payload)).toEqual(['1', '3']);
  const [first] = works;
  if (first === undefined) throw new Error('nothing to take');
  expect(await events.answer(first, ['text'])).toBe(true);
  expect(await events.finish(first, 'done')).toBe(true);
  expect(await events.finish(first, 'done')).toBe(false);
  expect((await events.take(['a'], 10)).works.map(({ payload, previous }) => [payload, previous])).toEqual([
    ['2', first.id],
  ]);
});
