import { describe, expect, it } from 'vitest';
import { DEFAULT_RATES, scopesOf } from './send-scopes.ts';
import type { TelegramOutgoing } from './telegram-outgoing.ts';

const message = (chatId: number): TelegramOutgoing => ({
  kind: 'message',
  to: { chatId },
  message: { text: 'chữ', entities: [], buttons: [] },
});

describe('how fast is sent', () => {
  it('to a person: one a second with bursts of three, and 25 a second in all', () => {
    expect(scopesOf(message(5001), DEFAULT_RATES)).toEqual([
      { name: 'chat:5001', perSecond: 1, burst: 3 },
      { name: 'all', perSecond: 25, burst: 25 },
    ]);
  });

  it('to a group: besides, never more than 20 in any minute', () => {
    const group = scopesOf(message(-100), DEFAULT_RATES).find(({ name }) => name === 'group:-100');
    expect(group?.burst).toBeGreaterThan(1);
    expect((group?.burst ?? 0) + 60 * (group?.perSecond ?? 0)).toBe(20);
  });

  it('as slowly as it is told', () => {
    const rates = { chatPerSecond: 0.5, chatBurst: 1, groupPerMinute: 2, totalPerSecond: 5 };
    expect(scopesOf(message(-100), rates)).toEqual([
      { name: 'chat:-100', perSecond: 0.5, burst: 1 },
      { name: 'all', perSecond: 5, burst: 5 },
      { name: 'group:-100', perSecond: 1 / 60, burst: 1 },
    ]);
  });

  it('at once what answers a tap or an inline query', () => {
    expect(scopesOf({ kind: 'callback-answer', callbackId: '1' }, DEFAULT_RATES)).toEqual([]);
    const answer = { queryId: '1', articles: [], buttonText: 'Hỏi riêng' };
    expect(scopesOf({ kind: 'inline-answer', answer }, DEFAULT_RATES)).toEqual([]);
  });

  it('counts what changes a message like what sends one', () => {
    const edit: TelegramOutgoing = { kind: 'buttons', chatId: 5001, messageId: 7, buttons: [] };
    expect(scopesOf(edit, DEFAULT_RATES)).toEqual(scopesOf(message(5001), DEFAULT_RATES));
  });
});
