import { expect, it } from 'vitest';
import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import { compareValues } from './compare-values.ts';

const figure = (text: string): Figure => {
  const [first] = readFigures(text);
  if (!first) throw new Error(`No figure in ${text}`);
  return first;
};

it.each([
  ['đạt 90,49%', 'đạt 90,49%', 'equal'],
  ['hơn 90%', 'đạt 90,49%', 'equal'],
  // A bound so far away says little.
  ['hơn 50%', 'đạt 90,49%', 'unclear'],
  ['gần 90%', 'đạt 90,49%', 'different'],
  ['gần 19%', 'đạt 18,8%', 'equal'],
  ['khoảng 90,5%', 'đạt 90,49%', 'equal'],
  ['khoảng 91,5%', 'đạt 90,49%', 'different'],
  ['hơn 4.000 lượt', 'hơn 4.400 lượt', 'equal'],
  ['hơn 4.399 lượt', 'hơn 4.400 lượt', 'different'],
  ['4.450 lượt', 'hơn 4.400 lượt', 'unclear'],
  ['ít nhất 75%', 'ít nhất 80%', 'different'],
  ['90,49 điểm phần trăm', '90,49%', 'unit'],
  ['30 tháng', '30 ngày', 'unit'],
  ['24 tháng', '2 năm', 'equal'],
  ['hạng 10', 'hạng 10/63', 'equal'],
  ['hạng 10/64', 'hạng 10/63', 'different'],
  ['chưa đến một nửa số vụ', 'đạt 70,1%', 'different'],
  ['năm 2025', 'ngày 15/8/2025', 'equal'],
  ['ngày 15/8/2025', 'tháng 8/2025', 'unclear'],
  ['năm 2024', 'quý I/2024', 'unclear'],
  ['năm 2023', 'quý I/2024', 'different'],
  ['giai đoạn 2016-2020', 'giai đoạn 2011-2020', 'different'],
])('%s / %s: %s', (said, found, match) => {
  expect(compareValues(figure(said), figure(found))).toBe(match);
});
