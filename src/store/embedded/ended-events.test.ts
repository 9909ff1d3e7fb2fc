import { expect, it } from 'vitest';
import { createMemoryStore } from '../memory-store.ts';

const MEGABYTE = 2 ** 20;
const LIMITS = { waitingPerChat: 9, unfinishedPerChannel: 9 };

it.each(['done', 'dead'] as const)(
  'events that are %s are let go of, oldest first, when their texts are too many',
  async (end) => {
    const { events } = createMemoryStore({ now: () => 0, wallNow: () => 0 });
    const text = 'x'.repeat(MEGABYTE / 2);
    for (let index = 0; index < 80; index += 1) {
      const payload = end === 'done' ? { index, text, more: text } : { index, text };
      await events.accept({ channel: 'a', key: `${index}`, chat: 'a:1', payload }, LIMITS);
      const [work] = (await events.take(['a'], 1)).works;
      if (work === undefined) throw new Error('nothing to take');
      await events.answer(work, [text]);
      await events.finish(work, end === 'done' ? 'done' : { dead: 'refused' });
    }
    const kept = end === 'done' ? await events.history('a:1', '999', 1000, 99) : await events.deadLetters(99);
    expect(kept.length).toBeGreaterThan(60);
    expect(kept.length).toBeLessThan(66);
    if (end === 'done') expect(kept.at(-1)).toMatchObject({ index: 79 });
    else expect(kept[0]).toMatchObject({ id: '80' });
  },
);
