import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

const brief = (text: string) => readFigures(text).map(({ surface, kind, value }) => [surface, kind, value]);

describe('months where half of the marks are missing', () => {
  it('reads a bare label before month and year', () => {
    expect(brief('Tuần giãn cách đầu thang 4/2020')).toEqual([['4/2020', 'month', '2020-04']]);
    expect(brief('Thang 10/2025 ai đang là Chủ tịch')).toEqual([['10/2025', 'month', '2025-10']]);
  });

  it('leaves a scale alone', () => {
    expect(brief('chấm theo thang 10 điểm').map(([, kind]) => kind)).not.toContain('month');
  });
});
