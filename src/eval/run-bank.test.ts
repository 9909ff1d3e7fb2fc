import { describe, expect, it } from 'vitest';
import { botOver } from '../../tests/support/bot.ts';
import type { Message } from '../conversation/responder.ts';
import type { BankItem } from './bank.ts';
import { runBank } from './run-bank.ts';

const { responder } = botOver([
  {
    path: 'articles/a.md',
    text: '---\ntitle: Bài\n---\n54 tập thể và 52 cá nhân được nhận bằng khen.\n',
  },
]);
const item = (id: string, text: string, rest: Partial<BankItem> = {}): BankItem => ({
  id,
  text,
  kind: 'figure',
  form: 'clean',
  expect: ['answer'],
  gold: ['54'],
  ...rest,
});

describe('runBank', () => {
  it('asks every question in order and scores the replies', () => {
    const scored = runBank(
      [
        item('1', 'Có bao nhiêu tập thể được nhận bằng khen?'),
        item('2', 'Giá vàng hôm nay?', { expect: ['abstain'], gold: 'ABSTAIN' }),
        item('3', 'Giá vàng hôm nay?'),
      ],
      responder,
      () => undefined,
    );
    expect(scored.map(({ item: { id }, outcome }) => [id, outcome])).toEqual([
      ['1', 'right'],
      ['2', 'right'],
      ['3', 'abstained'],
    ]);
    expect(runBank([], responder, () => undefined)).toEqual([]);
  });

  it('asks within the conversation of the item, and tells the bot nothing else of it', () => {
    const asked: Message[] = [];
    const spy = {
      respond(message: Message) {
        asked.push(message);
        return responder.respond(message);
      },
    };
    runBank([item('1', 'Một?', { conversation: 'd1' }), item('2', 'Hai?')], spy, () => undefined);
    expect(asked).toEqual([{ text: 'Một?', conversation: 'd1' }, { text: 'Hai?' }]);
  });
});
