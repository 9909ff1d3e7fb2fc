import { describe, expect, it } from 'vitest';
import { timeText } from './as-of-text.ts';

const source = { id: 's', title: 'Nguồn', published: '2025-06-01' };

describe('timeText', () => {
  it.each([
    ['2019', 'nói về năm 2019'],
    ['2025-06', 'nói về tháng 6/2025'],
    ['2020-10-09', 'nói về ngày 9/10/2020'],
    ['2011-2020', 'nói về 2011-2020'],
    ['giai đoạn 2011-2020', 'nói về giai đoạn 2011-2020'],
    ['2025-06-01', ''],
  ])('%s -> %s', (asOf, words) => expect(timeText({ source, asOf })).toBe(words));

  it('says first that it holds no more, or not yet', () => {
    expect(timeText({ source, asOf: '2019', heldUntil: '2025-06-30' })).toBe('đúng đến hết 30/6/2025');
    expect(timeText({ source, asOf: '2019', holdsFrom: '2027-01-01' })).toBe('từ 1/1/2027');
    expect(timeText({ source })).toBe('');
  });
});
