import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

const kinds = (text: string) => readFigures(text).map(({ surface, kind }) => [surface, kind]);

describe('ranks where half of the marks are missing', () => {
  it.each(['Khanh Hòa dung thứ 5 ca nước', 'Khanh Hòa dung thứ 5 cả nuoc', 'Khánh Hòa dung thứ 5 toan quốc'])(
    'knows the scope: %s',
    (text) => {
      expect(kinds(text)).toEqual([['thứ 5', 'rank']]);
    },
  );

  it('knows hạng after its verb', () => {
    expect(kinds('Khánh Hoa xếp hang 10 không a')).toEqual([['hang 10', 'rank']]);
    expect(kinds('tỉnh đứng hang 3')).toEqual([['hang 3', 'rank']]);
    expect(kinds('cua hang 10 tầng ở trong hẻm')).not.toContainEqual(['hang 10', 'rank']);
  });
});
