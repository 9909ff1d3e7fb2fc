import { describe, expect, it } from 'vitest';
import { asOfText } from './as-of-text.ts';

describe('asOfText', () => {
  it.each([
    ['2019', 'nói về năm 2019'],
    ['2025-06', 'nói về tháng 6/2025'],
    ['2020-10-09', 'nói về ngày 9/10/2020'],
    ['2011-2020', 'nói về 2011-2020'],
    ['giai đoạn 2011-2020', 'nói về giai đoạn 2011-2020'],
  ])('%s -> %s', (asOf, words) => expect(asOfText(asOf)).toBe(words));
});
