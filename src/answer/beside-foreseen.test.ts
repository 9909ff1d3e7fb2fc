import { describe, expect, it } from 'vitest';
import { TODAY } from '../../tests/support/bot.ts';
import { smallBot } from '../../tests/support/small-content.ts';

describe('a question that editors wrote for a fact', () => {
  const fact = {
    id: 'a-001',
    statement: 'Năm 2035, 100% giao dịch của dân với cơ quan nhà nước làm trực tuyến.',
    questions: [
      'Giao dịch giữa người dân và nhà nước vào năm 2035 đạt 100% trực tuyến',
      'Dân có phải chạy nhiều nơi không?',
    ],
  };
  const { answerer } = smallBot({ facts: [fact] });

  it.each(fact.questions)('%s is answered with it, not judged', (question) => {
    const reply = answerer.answer(answerer.understand(question), TODAY);
    expect(reply.claim).toBeUndefined();
    expect(reply.citations[0]?.quote).toBe(fact.statement);
  });

  it('changed by a figure it is a claim', () => {
    const query = answerer.understand('Giao dịch giữa người dân và nhà nước vào năm 2035 đạt 90% trực tuyến');
    expect(query.cue.type).toBe('claim');
  });
});
