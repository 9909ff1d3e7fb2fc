import { describe, expect, it } from 'vitest';
import { foldWords } from './fold-words.ts';

describe('foldWords', () => {
  it.each([
    ['Hồ sơ trễ hạn!', ' ho so tre han '],
    ['  Đạt 90,49% (năm 2020)… ', ' dat 90 49 nam 2020 '],
    ['76/NQ-CP', ' 76 nq cp '],
    ['', '  '],
    ['🙂 …', '  '],
  ])('%j -> %j', (text, expected) => {
    expect(foldWords(text)).toBe(expected);
  });

  it('parts words so that only whole ones match', () => {
    expect(foldWords('Nguyên nhân')).toContain(' nguyen ');
    expect(foldWords('Nguyên nhân')).not.toContain(' nhan dan ');
    expect(foldWords('thiên nhiên')).not.toContain(' nhi ');
  });
});
