import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

const values = (text: string) => readFigures(text).map(({ value }) => value);

describe('numbers that are dialled or quoted', () => {
  it.each([
    'gọi 1900 1833',
    'Điện thoại: (0258) 3.822.229',
    'mã số thuế 4200271234',
    'số tài khoản 0071001234567',
    'mã OTP 482913',
    'đường dây nóng 1022',
  ])('%s is no figure', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ['thưởng nóng 5 triệu đồng', [5_000_000]],
    ['làm căn cước 15 ngày', [15]],
    ['gọi điện thoại 3 lần', [3]],
    ['số tài khoản đã mở: 1.234.567', [1_234_567]],
  ])('%s has its figure', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
