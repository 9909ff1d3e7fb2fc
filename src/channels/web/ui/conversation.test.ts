import { describe, expect, it } from 'vitest';
import { type ConversationState, isWaiting, type Outcome, reduceConversation } from './conversation.ts';

const answered: Outcome = {
  kind: 'answered',
  reply: { kind: 'answer', blocks: [], citations: [], suggestions: [] },
};
const failed: Outcome = { kind: 'failed', failure: { reason: 'timeout' } };
const empty: ConversationState = { current: { id: 'c1', turns: [] } };
const asked = reduceConversation(empty, { kind: 'asked', turnId: 't1', question: 'Có mấy mục tiêu?' });

describe('reduceConversation', () => {
  it('waits for an answer and takes it', () => {
    expect(isWaiting(asked.current)).toBe(true);
    const { current } = reduceConversation(asked, { kind: 'settled', turnId: 't1', outcome: answered });
    expect(isWaiting(current)).toBe(false);
    expect(current.turns).toEqual([{ id: 't1', question: 'Có mấy mục tiêu?', state: answered }]);
  });

  it('asks again in place, without a second turn', () => {
    const after = reduceConversation(asked, { kind: 'settled', turnId: 't1', outcome: failed });
    const { current } = reduceConversation(after, { kind: 'retried', turnId: 't1' });
    expect(current.turns).toHaveLength(1);
    expect(isWaiting(current)).toBe(true);
  });

  it('puts a conversation away and takes it back, no longer waiting', () => {
    const fresh = reduceConversation(asked, { kind: 'restarted', conversationId: 'c2' });
    expect(fresh.current).toEqual({ id: 'c2', turns: [] });
    const { current } = reduceConversation(fresh, { kind: 'reopened' });
    expect(current.id).toBe('c1');
    expect(current.turns[0]?.state).toEqual({ kind: 'failed', failure: { reason: 'interrupted' } });
  });

  it('forgets the conversation put away once a question is asked', () => {
    const fresh = reduceConversation(asked, { kind: 'restarted', conversationId: 'c2' });
    const next = reduceConversation(fresh, { kind: 'asked', turnId: 't2', question: 'a' });
    expect(next.previous).toBeUndefined();
    expect(reduceConversation(next, { kind: 'reopened' })).toBe(next);
  });

  it('ignores an answer that comes after its conversation was put away', () => {
    const fresh = reduceConversation(asked, { kind: 'restarted', conversationId: 'c2' });
    const late = reduceConversation(fresh, { kind: 'settled', turnId: 't1', outcome: answered });
    expect(late.current.turns).toEqual([]);
  });
});
