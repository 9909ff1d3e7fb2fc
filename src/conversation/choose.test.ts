import { describe, expect, it } from 'vitest';
import { fold } from '../language/fold.ts';
import { chooseFrom } from './choose.ts';

const CHOICES = [
  'PAR INDEX của Khánh Hòa xếp hạng mấy?',
  'SIPAS của Khánh Hòa xếp hạng mấy?',
  'PAPI của Khánh Hòa xếp hạng mấy?',
];

describe('chooseFrom', () => {
  it.each([
    ['1', 0],
    ['2', 1],
    ['số 2', 1],
    ['câu 3', 2],
    ['cái thứ hai', 1],
    ['cái đầu', 0],
    ['cái đầu tiên', 0],
    ['thứ nhất', 0],
    ['chọn số 1 nhé', 0],
    ['cái cuối', 2],
    ['SIPAS', 1],
    ['papi đi', 2],
    ['Par index nha', 0],
    ['PAPI của Khánh Hòa xếp hạng mấy', 2],
  ])('%s -> %i, also without diacritics', (typed, at) => {
    const expected = { kind: 'choice', text: CHOICES[at] };
    expect(chooseFrom(typed, CHOICES)).toEqual(expected);
    expect(chooseFrom(fold(typed), CHOICES)).toEqual(expected);
  });

  it.each(['9', 'số 4', 'câu 12'])('%s names a place that there is not', (typed) => {
    expect(chooseFrom(typed, CHOICES)).toEqual({ kind: 'unknown' });
  });

  it.each(['Khánh Hòa', 'xếp hạng mấy', '54 tập thể được khen?', 'còn năm 2022?', 'SIPAS năm 2021', '', '?'])(
    '%j chooses nothing',
    (typed) => {
      expect(chooseFrom(typed, CHOICES)).toEqual({ kind: 'none' });
    },
  );

  it('chooses nothing where nothing was offered', () => {
    expect(chooseFrom('1', [])).toEqual({ kind: 'none' });
  });
});
