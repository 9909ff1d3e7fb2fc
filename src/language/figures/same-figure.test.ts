import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { readFigures } from './read-figures.ts';
import { sameFigure } from './same-figure.ts';

function only(text: string): Figure {
  const [figure, ...others] = readFigures(text);
  if (!figure || others.length > 0) throw new Error(`one figure expected in "${text}"`);
  return figure;
}

describe('sameFigure', () => {
  it.each([
    ['54 tập thể', 'năm mươi tư tập thể', 'same'],
    ['54 tập thể', 'nam muoi tu tap the', 'same'],
    ['54 tập thể', '52 tập thể', 'different'],
    ['54 tập thể', '54 cá nhân', 'incomparable'],
    ['25 dịch vụ', '25 dịch vụ công', 'compatible'],
    ['hơn 6.500 hồ sơ', '6.500 hồ sơ', 'compatible'],
    ['trên 80%', '90,49%', 'compatible'],
    ['trên 80%', '79%', 'different'],
    ['không quá 15 ngày', '20 ngày', 'different'],
    ['khoảng 200 người', '205 người', 'compatible'],
    ['khoảng 200 người', '300 người', 'different'],
    ['2,000 hồ sơ', '2 hồ sơ', 'incomparable'],
  ])('counts and bounds: %s / %s: %s', (first, second, match) => {
    expect(sameFigure(only(first), only(second))).toBe(match);
    expect(sameFigure(only(second), only(first))).toBe(match);
  });

  it.each([
    ['3%', '3 điểm phần trăm', 'incomparable'],
    ['75%', 'ba phần tư', 'same'],
    ['10-15%', '12%', 'compatible'],
    ['10-15%', '16%', 'different'],
    ['3,5 tỷ đồng', '3.500 triệu đồng', 'same'],
    ['500 USD', '500 đồng', 'incomparable'],
    ['2 năm', '24 tháng', 'same'],
    ['2 tuần', '14 ngày', 'same'],
    ['5 ngày', '5 ngày làm việc', 'compatible'],
    ['7 ngày', '5 ngày làm việc', 'incomparable'],
    ['5 ngày làm việc', '7 ngày làm việc', 'different'],
    ['48/63 chỉ tiêu', '48 chỉ tiêu', 'compatible'],
    ['48/63 chỉ tiêu', '48/63 chỉ tiêu', 'same'],
    ['48/63 chỉ tiêu', '50/63 chỉ tiêu', 'different'],
    ['từ 5 đến 7 ngày', '6 ngày', 'compatible'],
    ['8h30', '08:30', 'same'],
    ['8h30', '9h30', 'different'],
  ])('measures: %s / %s: %s', (first, second, match) => {
    expect(sameFigure(only(first), only(second))).toBe(match);
    expect(sameFigure(only(second), only(first))).toBe(match);
  });

  it.each([
    ['ngày 9/10', 'ngày 9/10/2020', 'compatible'],
    ['ngày 9/10', 'ngày 10/10/2020', 'different'],
    ['ngày 9', 'ngày 9/10/2020', 'compatible'],
    ['năm 2020', 'ngày 9/10/2020', 'compatible'],
    ['năm 2019', 'ngày 9/10/2020', 'different'],
    ['tháng 10/2020', 'ngày 9/10/2020', 'compatible'],
    ['quý III/2020', 'tháng 8/2020', 'compatible'],
    ['quý III/2020', 'tháng 10/2020', 'different'],
    ['năm 2020', 'ngày 9/10', 'incomparable'],
    ['giai đoạn 2011-2020', 'từ năm 2011 đến năm 2020', 'same'],
    ['giai đoạn 2011-2020', 'giai đoạn 2016-2020', 'different'],
    ['giai đoạn 2011-2020', 'năm 2015', 'incomparable'],
  ])('dates: %s / %s: %s', (first, second, match) => {
    expect(sameFigure(only(first), only(second))).toBe(match);
    expect(sameFigure(only(second), only(first))).toBe(match);
  });

  it.each([
    ['hạng 10', 'xếp thứ 10', 'same'],
    ['hạng 10/63', 'xếp thứ 10', 'compatible'],
    ['hạng 10/63', 'hạng 10/34', 'different'],
    ['tụt 3 bậc', 'tăng 3 bậc', 'different'],
    ['hạng 10', 'tăng 10 bậc', 'incomparable'],
    ['76/NQ-CP', '76/nq-cp', 'same'],
    ['Nghị định 42/2022', '42/2022/NĐ-CP', 'compatible'],
    ['61/2018/NĐ-CP', '118/2025/NĐ-CP', 'different'],
    ['Điều 20', 'Điều 16', 'different'],
    ['Điều 20', 'khoản 20', 'incomparable'],
    ['mức độ 4', '4 mức độ', 'incomparable'],
    ['năm 2020', '2.020 hồ sơ', 'incomparable'],
    ['số 12/2017', 'tháng 12/2017', 'incomparable'],
  ])('ranks and documents: %s / %s: %s', (first, second, match) => {
    expect(sameFigure(only(first), only(second))).toBe(match);
    expect(sameFigure(only(second), only(first))).toBe(match);
  });
});
