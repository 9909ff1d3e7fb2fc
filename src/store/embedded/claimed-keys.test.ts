import { expect, test } from 'vitest';
import { ClaimedKeys } from './claimed-keys.ts';

test('lets go of the oldest keys when there are too many', () => {
  const keys = new ClaimedKeys(100);
  for (let key = 0; key < 1000; key += 1) keys.add('a', String(key), key);
  expect(keys.size).toBeLessThanOrEqual(102);
  expect([keys.has('a', '999'), keys.has('a', '900'), keys.has('a', '800')]).toEqual([true, true, false]);
});

test('gives back channel and key as they were', () => {
  const keys = new ClaimedKeys();
  keys.add('zalo-oa', 'user_send_text:1\u0000', 5);
  expect([...keys.entries()]).toEqual([['zalo-oa', 'user_send_text:1\u0000', 5]]);
});

test('drops what is older than a time, also after keys came out of order', () => {
  const keys = new ClaimedKeys();
  for (const since of [5, 1, 3]) keys.add('a', String(since), since);
  keys.sort();
  keys.dropBefore(3);
  expect([...keys.entries()].map(([, key]) => key)).toEqual(['3', '5']);
});
