import { expect, it, onTestFinished, vi } from 'vitest';
import { realAnswerer } from '../../tests/support/conversation.ts';
import { createResponder } from './create-responder.ts';

const QUESTION = 'PAR INDEX năm 2019 của Khánh Hòa là bao nhiêu?';

function setUp() {
  const answerer = realAnswerer();
  const answer = vi.spyOn(answerer, 'answer');
  onTestFinished(() => answer.mockRestore());
  const responder = createResponder({ answerer, today: () => '2026-11-22', now: () => 0 });
  const ask = (conversation: string, text = QUESTION) => responder.respond({ conversation, text });
  return { ask, worked: () => answer.mock.calls.length };
}

it('a question is worked out twice, and answered alike in every conversation', () => {
  const { ask, worked } = setUp();
  const replies = ['a', 'b', 'c', 'd'].map((conversation) => ask(conversation));
  for (const reply of replies) expect(reply).toEqual(replies[0]);
  expect(worked()).toBe(2);
});

it('it is worked out anew once somebody had everything deleted', () => {
  const { ask, worked } = setUp();
  for (const conversation of ['a', 'b', 'c']) ask(conversation);
  ask('a', '/xoadulieu');
  ask('a', 'Có, xóa dữ liệu của tôi');
  ask('b');
  expect(worked()).toBe(3);
});
