import { describe, expect, it } from 'vitest';
import { digitsIn, showsNumber, showsNumberOrWord } from './shows-number.ts';

describe('showsNumber', () => {
  it.each<[string, number]>([
    ['đạt 90,49%.', 90.49],
    ['đạt 88,60%', 88.6],
    ['đạt 46,00 điểm', 46],
    ['nhận 112.746 hồ sơ', 112746],
    ['nhận 112746 hồ sơ', 112746],
    ['dân số 2.243.554 người', 2243554],
    ['hạng 10/63, sau', 10],
    ['hạng 10/63.', 63],
    ['0,7081 điểm', 0.7081],
  ])('%j shows %d', (text, value) => {
    expect(showsNumber(text, value)).toBe(true);
  });

  it.each<[string, number]>([
    ['đạt 90,49%', 90.4],
    ['đạt 90,49%', 49],
    ['đạt 90,49%', 90],
    ['112.746 hồ sơ', 746],
    ['112.746 hồ sơ', 112],
    ['hạng 110/63', 10],
    ['năm 2024', 24],
    ['90.49 điểm', 90.49],
  ])('%j does not show %d', (text, value) => {
    expect(showsNumber(text, value)).toBe(false);
  });
});

describe('showsNumberOrWord', () => {
  it('reads small counts in words', () => {
    expect(showsNumberOrWord('Nêu năm mục tiêu', 5)).toBe(true);
    expect(showsNumberOrWord('Sáu nội dung', 6)).toBe(true);
    expect(showsNumberOrWord('không có đơn vị yếu', 0)).toBe(true);
    expect(showsNumberOrWord('hai mươi', 20)).toBe(false);
    expect(showsNumberOrWord('bạn bảy', 7)).toBe(true);
    expect(showsNumberOrWord('hàm haiku', 2)).toBe(false);
  });
});

describe('digitsIn', () => {
  it('parts dates, ratios and periods, reads Vietnamese separators', () => {
    expect(digitsIn('3.893/6.191, 20,79% ngày 9/10/2020.').map(({ value }) => value)).toEqual([
      3893, 6191, 20.79, 9, 10, 2020,
    ]);
    expect(digitsIn('7:00-11:30').map(({ written }) => written)).toEqual(['7', '00', '11', '30']);
    expect(digitsIn('không có số')).toEqual([]);
  });
});
