import { describe, expect, it } from 'vitest';
import type { Query } from '../understand/query.ts';
import { MOST_SEARCHES, SearchBudget } from './search-budget.ts';

const query = (text: string) => ({ text }) as Query;

describe('the searches of one message', () => {
  it('are counted, the same one once', () => {
    let searches = 0;
    const budget = new SearchBudget(() => {
      searches += 1;
      return [];
    });
    for (let i = 0; i < MOST_SEARCHES; i++) {
      budget.find(query(`câu ${i}`));
      budget.find(query(`câu ${i}`));
    }
    expect(searches).toBe(MOST_SEARCHES);
    expect(budget.wasRefused).toBe(false);
    expect(budget.find(query('câu nữa'))).toEqual([]);
    expect(searches).toBe(MOST_SEARCHES);
    expect(budget.wasRefused).toBe(true);
  });
});
