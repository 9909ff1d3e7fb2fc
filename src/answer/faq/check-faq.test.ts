import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../tests/support/bot.ts';
import { type SmallContent, smallBot } from '../../../tests/support/small-content.ts';
import { checkFaq } from './check-faq.ts';

function faults(content: SmallContent): string[] {
  const { knowledge, answerer } = smallBot(content);
  return checkFaq(knowledge, answerer, TODAY).map(
    ({ level, rule, message }) => `${level} ${rule}: ${message}`,
  );
}

const facts = [{ id: 'a', statement: 'Năm 2020, tỉnh khen thưởng 54 tập thể.' }];

describe('checkFaq', () => {
  it('finds nothing wrong with entries that answer with their own facts, or honestly have none', () => {
    const faq = [
      { id: 'q-1', questions: ['Tỉnh khen thưởng bao nhiêu tập thể?'], facts: ['a'] },
      { id: 'q-2', questions: ['Giá vàng bao nhiêu?'], facts: [] },
    ];
    expect(faults({ facts, faq })).toEqual([]);
  });

  it('warns of a wording that small talk answers instead', () => {
    const faq = [{ id: 'q-1', questions: ['xin chào'], facts: ['a'] }];
    expect(faults({ facts, faq })).toEqual([
      'warning faq-answered-otherwise: “xin chào” không được trả lời (smalltalk).',
    ]);
  });
});
