import { describe, expect, it } from 'vitest';
import type { Topic } from './topic.ts';
import { ConversationMemory } from './conversation-memory.ts';

const TOPIC = { text: 'SIPAS?' } as Topic; // only kept, never read

describe('ConversationMemory', () => {
  it('forgets a topic that nobody went on with for its lifetime', () => {
    let now = 0;
    const memory = new ConversationMemory({ now: () => now, lifetime: 1000 });
    memory.set('c', TOPIC);
    now = 999;
    expect(memory.get('c')).toBe(TOPIC);
    now = 1000;
    expect(memory.get('c')).toBeUndefined();
  });

  it('counts from the last message, and keeps half an hour by itself', () => {
    let now = 0;
    const memory = new ConversationMemory({ now: () => now });
    memory.set('c', TOPIC);
    now = 29 * 60_000;
    memory.set('c', TOPIC);
    now = 58 * 60_000;
    expect(memory.get('c')).toBe(TOPIC);
    now = 59 * 60_000;
    expect(memory.get('c')).toBeUndefined();
  });

  it('keeps conversations apart', () => {
    const memory = new ConversationMemory({ now: () => 0 });
    memory.set('một', TOPIC);
    expect(memory.get('hai')).toBeUndefined();
  });
});
