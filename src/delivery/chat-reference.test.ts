import { expect, it } from 'vitest';
import { createChatReference } from './chat-reference.ts';

const CHAT = 'telegram:987654321012';

it('names a chat alike wherever the key is the same, and otherwise under another', () => {
  const one = createChatReference('a key of the settings, long enough');
  const again = createChatReference('a key of the settings, long enough');
  const other = createChatReference('another key of the settings, too');
  expect(one(CHAT)).toBe(again(CHAT));
  expect(one(CHAT)).not.toBe(other(CHAT));
  expect(one(CHAT)).not.toBe(one('telegram:987654321013'));
});

it('holds nothing of the id', () => {
  const name = createChatReference('a key of the settings, long enough')(CHAT);
  expect(name).toMatch(/^[0-9a-f]{12}$/u);
  expect(CHAT).not.toContain(name);
});
