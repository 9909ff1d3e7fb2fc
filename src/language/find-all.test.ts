import { describe, expect, it } from 'vitest';
import { findAll } from './find-all.ts';

describe('findAll', () => {
  it.each([
    [/\p{L}+/gu, 'Năm 2024: tăng 5 bậc'],
    [/(?<year>\d{4})(-\d+)?/gu, 'giai đoạn 2011-2020, năm 2025'],
    [/x*/gu, 'axxb'],
    [/x*/gu, '😀x'],
    [/không/gu, ''],
  ])('finds what matchAll finds: %s', (pattern, text) => {
    expect(findAll(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('takes global patterns only, as matchAll does', () => {
    expect(() => findAll('12', /\d/u)).toThrow(TypeError);
  });

  it('begins at the start each time, whatever was found before', () => {
    const pattern = /\d/gu;
    pattern.exec('12');
    expect(findAll('12', pattern)).toHaveLength(2);
    expect(findAll('12', pattern)).toHaveLength(2);
  });
});
