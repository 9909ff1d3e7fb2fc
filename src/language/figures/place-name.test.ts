import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

const values = (text: string) => readFigures(text).map(({ value }) => value);

describe('numbers inside names', () => {
  it.each([
    'Windows 10, Office 365',
    'phiên bản 3.1',
    'phường 7, quận 3',
    'thôn 3 xã Diên Phú',
    'đường 3 tháng 2',
    'cầu Ba Tháng Hai',
    'nhà số 12/3 đường Lê Hồng Phong',
    'quốc lộ 1, tỉnh lộ 8',
  ])('%s: no figure', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ['phường có 12 tổ', [12]],
    ['mỗi phường 3 công chức', [3]],
    ['ngày 3 tháng 2', ['--02-03']],
  ])('%s: a figure', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
