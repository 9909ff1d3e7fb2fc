import { describe, expect, it } from 'vitest';
import { ConversationMemory } from './conversation-memory.ts';

const TOPIC = 'SIPAS';

describe('ConversationMemory', () => {
  it('forgets a thing that nobody went on with for its lifetime', () => {
    let now = 0;
    const memory = new ConversationMemory<string>({ now: () => now, lifetime: 1000 });
    memory.set('c', TOPIC);
    now = 999;
    expect(memory.get('c')).toBe(TOPIC);
    now = 1000;
    expect(memory.get('c')).toBeUndefined();
  });

  it('counts from the last message, and keeps half an hour by itself', () => {
    let now = 0;
    const memory = new ConversationMemory<string>({ now: () => now });
    memory.set('c', TOPIC);
    now = 29 * 60_000;
    memory.set('c', TOPIC);
    now = 58 * 60_000;
    expect(memory.get('c')).toBe(TOPIC);
    now = 59 * 60_000;
    expect(memory.get('c')).toBeUndefined();
  });

  it('lets go of what is old without being asked for it', () => {
    let now = 0;
    const memory = new ConversationMemory<string>({ now: () => now, lifetime: 1000 });
    memory.set('một', TOPIC);
    memory.set('hai', TOPIC);
    now = 1000;
    memory.set('ba', TOPIC);
    expect(memory.size()).toBe(1);
  });

  it('keeps conversations apart', () => {
    const memory = new ConversationMemory<string>({ now: () => 0 });
    memory.set('một', TOPIC);
    expect(memory.get('hai')).toBeUndefined();
  });

  it('forgets a conversation and no other', () => {
    const memory = new ConversationMemory<string>({ now: () => 0 });
    memory.set('một', TOPIC);
    memory.set('hai', TOPIC);
    memory.forget('một');
    memory.forget('ba');
    expect(['một', 'hai'].map((conversation) => memory.get(conversation))).toEqual([undefined, TOPIC]);
  });

  it('forgets what it is told to, and the oldest beyond its limit', () => {
    const memory = new ConversationMemory<string>({ now: () => 0, limit: 2 });
    for (const conversation of ['một', 'hai', 'ba']) memory.set(conversation, TOPIC);
    memory.set('ba', undefined);
    expect(['một', 'hai', 'ba'].map((conversation) => memory.get(conversation))).toEqual([
      undefined,
      TOPIC,
      undefined,
    ]);
  });
});
