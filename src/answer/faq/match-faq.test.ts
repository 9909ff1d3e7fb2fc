import { describe, expect, it } from 'vitest';
import { smallBot } from '../../../tests/support/small-content.ts';
import { createFaqMatcher, type FaqMatch } from './match-faq.ts';

const bot = smallBot({
  facts: [
    { id: 'a', statement: 'Năm 2020, tỉnh khen thưởng 54 tập thể.' },
    { id: 'b', statement: 'Một cửa là nơi tiếp nhận hồ sơ.' },
  ],
  faq: [
    {
      id: 'q-1',
      questions: ['Tỉnh khen thưởng bao nhiêu tập thể?', 'Số tập thể được khen thưởng năm 2020'],
      facts: ['a'],
    },
    { id: 'q-2', questions: ['Một cửa là gì?'], facts: ['b'] },
  ],
});
const match = createFaqMatcher(bot.knowledge);
function best(question: string): FaqMatch {
  const [first] = match(bot.answerer.understand(question), 2);
  if (!first) throw new Error('No entry');
  return first;
}

describe('createFaqMatcher', () => {
  it.each([
    'Tỉnh khen thưởng bao nhiêu tập thể?',
    'tinh khen thuong bao nhieu tap the',
    'TỈNH KHEN THƯỞNG BAO NHIÊU TẬP THỂ',
  ])('%s is the very question', (question) => {
    expect(best(question)).toMatchObject({ entry: { id: 'q-1' }, similarity: 1, sameTopic: true });
  });

  it('knows a question by most of its words', () => {
    const { entry, similarity } = best('Tỉnh đã khen thưởng bao nhiêu tập thể vậy?');
    expect(entry.id).toBe('q-1');
    expect(similarity).toBeGreaterThan(0.85);
    expect(similarity).toBeLessThan(1);
  });

  it('takes another figure for another question', () => {
    expect(best('Số tập thể được khen thưởng năm 2020').similarity).toBe(1);
    expect(best('Số tập thể được khen thưởng năm 2019').similarity).toBeLessThan(0.6);
  });

  it('takes a bare topic for a question of the same kind only', () => {
    expect(best('Năm 2020 khen thưởng tập thể').similarity).toBeLessThan(1);
    // `Một cửa là gì` asks what it is; the topic alone does not.
    expect(best('Một cửa')).toMatchObject({ entry: { id: 'q-2' }, sameTopic: false });
    expect(best('Một cửa nghĩa là gì?')).toMatchObject({ entry: { id: 'q-2' }, sameTopic: true });
  });

  it('takes the province for meant where none is named', () => {
    for (const question of ['khen thưởng mấy tập thể', 'Khánh Hòa khen thưởng bao nhiêu tập thể'])
      expect(best(question)).toMatchObject({ entry: { id: 'q-1' }, sameTopic: true });
    expect(best('Ninh Thuận khen thưởng bao nhiêu tập thể').sameTopic).toBe(false);
    expect(best('Tỉnh nào khen thưởng tập thể').sameTopic).toBe(false);
  });

  it('gives each entry once, best first, no more than asked', () => {
    const query = bot.answerer.understand('Một cửa khen thưởng tập thể');
    const found = match(query, 5);
    expect(found.map(({ entry }) => entry.id).sort()).toEqual(['q-1', 'q-2']);
    expect(found[0]?.similarity).toBeGreaterThanOrEqual(found[1]?.similarity ?? 1);
    expect(match(query, 1)).toHaveLength(1);
  });
});
