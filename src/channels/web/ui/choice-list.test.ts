import { describe, expect, it } from 'vitest';
import { mark, paragraph, text } from '../../../answer/reply.ts';
import { choiceLabels, choiceList } from './choice-list.ts';

const list = {
  kind: 'list' as const,
  ordered: true as const,
  items: [[text('Năm 2019 '), mark(1)], [text('SIPAS')]],
};
const clarify = {
  kind: 'clarify' as const,
  blocks: [paragraph(text('?')), list],
  suggestions: ['Năm 2019', 'SIPAS'],
};

describe('the choices of a question back', () => {
  it('stand in its ordered list, with their markers', () => {
    expect(choiceList(clarify)).toBe(list);
    expect(choiceLabels(clarify)).toEqual(['Năm 2019 [1]', 'SIPAS']);
  });

  it('are no list of another length or of another kind of reply', () => {
    expect(choiceList({ ...clarify, suggestions: ['SIPAS'] })).toBeUndefined();
    expect(choiceList({ ...clarify, kind: 'answer' })).toBeUndefined();
    expect(choiceLabels({ ...clarify, blocks: [] })).toBeUndefined();
  });
});
