import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Turn } from './conversation.ts';
import {
  loadConversation,
  parseStoredConversation,
  saveConversation,
  serialiseConversation,
} from './conversation-storage.ts';

const reply = {
  kind: 'answer' as const,
  blocks: [{ kind: 'quote' as const, marker: 1 }],
  citations: [{ marker: 1, quote: 'q', source: { id: 's', title: 'T' } }],
  suggestions: [],
};
const answered: Turn = { id: 't1', question: 'a', state: { kind: 'answered', reply } };
const limited: Turn = {
  id: 't2',
  question: 'b',
  state: { kind: 'failed', failure: { reason: 'rate-limited', retryAt: 5 } },
};
const conversation: Conversation = { id: 'c1', turns: [answered, limited] };

function memoryStorage(): { getItem(key: string): string | null; setItem(key: string, value: string): void } {
  const values = new Map<string, string>();
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => values.set(key, value) };
}

const blocked = (): never => {
  throw new Error('SecurityError');
};

describe('conversation storage', () => {
  it('gives back what was saved', () => {
    const storage = memoryStorage();
    expect(loadConversation(() => storage)).toBeUndefined();
    saveConversation(() => storage, conversation);
    expect(loadConversation(() => storage)).toEqual(conversation);
  });

  it('turns a question that was waiting into one that can be asked again', () => {
    const waiting: Turn = { id: 't3', question: 'c', state: { kind: 'waiting' } };
    const stored = serialiseConversation({ id: 'c1', turns: [waiting] });
    expect(parseStoredConversation(stored)?.turns[0]?.state).toEqual({
      kind: 'failed',
      failure: { reason: 'interrupted' },
    });
  });

  it('keeps the newest turns within the caps', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...answered, id: `t${index}` }));
    const kept = parseStoredConversation(serialiseConversation({ id: 'c1', turns: many }));
    expect(kept?.turns).toHaveLength(40);
    expect(kept?.turns.at(-1)?.id).toBe('t59');
    const long = many.map((turn) => ({ ...turn, question: 'x'.repeat(50_000) }));
    const stored = serialiseConversation({ id: 'c1', turns: long });
    expect(stored.length).toBeLessThan(400_001);
    expect(parseStoredConversation(stored)?.turns.at(-1)?.id).toBe('t59');
  });

  it('lives without storage', () => {
    expect(loadConversation(blocked)).toBeUndefined();
    expect(() => saveConversation(blocked, conversation)).not.toThrow();
  });

  it.each([
    ['another version', { version: 2, id: 'c', turns: [] }],
    ['no id', { version: 1, turns: [] }],
    ['a turn without a question', { version: 1, id: 'c', turns: [{ id: 't', state: { kind: 'waiting' } }] }],
    ['an unknown state', { version: 1, id: 'c', turns: [{ id: 't', question: 'a', state: { kind: 'x' } }] }],
  ])('drops %s', (_name, stored) => expect(parseStoredConversation(JSON.stringify(stored))).toBeUndefined());

  it('never throws on what it finds', () => {
    const isHarmless = (stored: string): boolean => parseStoredConversation(stored) === undefined;
    fc.assert(fc.property(fc.string(), isHarmless));
    fc.assert(fc.property(fc.json(), isHarmless));
  });
});
