import { describe, expect, it } from 'vitest';
import { SEVEN } from '../../tests/support/question-results.ts';
import { confuseKinds, groupResults } from './group-results.ts';

describe('groupResults', () => {
  it('counts each group, in order of the name', () => {
    const groups = groupResults(SEVEN, 'kind');
    expect(groups.map(({ name }) => name)).toEqual(['chitchat', 'date', 'figure', 'list', 'unanswerable']);
    expect(groups.at(-1)).toMatchObject({
      accuracy: { hits: 1, total: 2 },
      coverage: { hits: 1, total: 2 },
      wrong: { hits: 1, total: 2 },
    });
  });

  it.each(['bank', 'form', 'source', 'file'] as const)('leaves no question out by %s', (by) => {
    const totals = groupResults(SEVEN, by).map(({ accuracy }) => accuracy.total ?? 0);
    expect(totals.reduce((sum, one) => sum + one, 0)).toBe(SEVEN.length);
  });
});

describe('confuseKinds', () => {
  it('counts wanted and given kinds', () => {
    expect(confuseKinds(SEVEN)).toEqual([
      { expected: 'abstain', got: 'abstain', count: 1 },
      { expected: 'abstain', got: 'answer', count: 1 },
      { expected: 'answer', got: 'abstain', count: 1 },
      { expected: 'answer', got: 'answer', count: 3 },
      { expected: 'smalltalk', got: 'smalltalk', count: 1 },
    ]);
  });

  it('takes a kind that is allowed as the one that was wanted', () => {
    const one = SEVEN.slice(0, 1).map((result) => ({ ...result, expect: ['abstain', 'answer'] }));
    expect(confuseKinds(one)).toEqual([{ expected: 'answer', got: 'answer', count: 1 }]);
  });
});
