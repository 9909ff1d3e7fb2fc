import { describe, expect, it } from 'vitest';
import { smallBot } from '../../../tests/support/small-content.ts';
import { followUps, startSuggestions } from './suggest.ts';

const { knowledge } = smallBot({
  facts: ['a', 'b', 'c'].map((id) => ({ id, statement: `Dữ kiện ${id} của tỉnh.` })),
  faq: [
    { id: 'q-1', topic: 'khen', questions: ['Khen ai?', 'Ai được khen?'], facts: ['a'] },
    { id: 'q-2', topic: 'khen', questions: ['Khen mấy người?'], facts: ['b'] },
    { id: 'q-3', topic: 'nộp hồ sơ', questions: ['Nộp ở đâu?'], facts: ['c', 'a'] },
    { id: 'q-4', topic: 'nguồn', questions: ['Nguồn ở đâu?'], facts: [] },
    { id: 'q-5', topic: 'nộp hồ sơ', questions: ['Nộp khi nào?'], facts: ['c'], featured: true },
  ],
});
const entry = (id: string) => knowledge.faq.find((one) => one.id === id);

describe('startSuggestions', () => {
  it('is the featured questions, then the first of each topic that has data', () => {
    expect(startSuggestions(knowledge)).toEqual(['Nộp khi nào?', 'Khen ai?', 'Nộp ở đâu?']);
  });

  it('stops at the limit', () => {
    expect(startSuggestions(knowledge, 1)).toEqual(['Nộp khi nào?']);
  });
});

describe('followUps', () => {
  it('are entries that share a cited fact, then those of their topics', () => {
    expect(followUps(knowledge, ['a'], {})).toEqual(['Khen ai?', 'Nộp ở đâu?', 'Khen mấy người?']);
  });

  it('leave out what was just answered and what has no data', () => {
    expect(followUps(knowledge, ['b'], { entry: entry('q-2') })).toEqual(['Khen ai?']);
    expect(followUps(knowledge, [], { entry: entry('q-4') })).toEqual([]);
  });

  it('leave out what is not new', () => {
    const isNew = (question: string) => question !== 'Nộp ở đâu?';
    expect(followUps(knowledge, ['a'], { isNew })).toEqual(['Khen ai?', 'Khen mấy người?', 'Nộp khi nào?']);
  });
});
