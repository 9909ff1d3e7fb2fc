import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { fitsAnother, isOnlyPart } from './equal-figures.ts';

function read(question: string, quote: string, surface: string) {
  const { query, candidate } = reading(question, { article: quote });
  const figure = candidate.figures.find((one) => one.surface === surface);
  if (!figure) throw new Error(`no figure ${surface}`);
  return { query, candidate, figure };
}

describe('fitsAnother', () => {
  const quote = 'Khối ngành dọc: Ngân hàng Nhà nước 91,49%, Công an tỉnh 84,00%.';
  it.each([
    ['Khối ngành dọc được bao nhiêu phần trăm?', '91,49%', true],
    ['Công an được bao nhiêu phần trăm?', '84,00%', false],
    ['Ngân hàng Nhà nước và Công an được mấy phần trăm?', '91,49%', true],
  ])('%s %s -> %s', (question, surface, fits) => {
    const { query, candidate, figure } = read(question, quote, surface);
    expect(fitsAnother(query, candidate, figure)).toBe(fits);
  });
});

describe('isOnlyPart', () => {
  it.each([
    ['Tổng cộng bao nhiêu đơn vị?', 'Có 29 đơn vị tốt, 11 khá, 4 trung bình.', '29', true],
    ['Bao nhiêu đơn vị tốt?', 'Có 29 đơn vị tốt, 11 khá, 4 trung bình.', '29', false],
    ['Tổng cộng bao nhiêu đơn vị?', 'Có 44 đơn vị: 29 tốt, 11 khá, 4 trung bình.', '44', false],
    ['Tổng số hồ sơ là mấy?', 'Tỉnh nhận 112 hồ sơ, trong đó 23 hồ sơ nộp qua mạng.', '112', false],
  ])('%s / %s %s -> %s', (question, quote, surface, isPart) => {
    const { query, candidate, figure } = read(question, quote, surface);
    expect(isOnlyPart(query, candidate, figure)).toBe(isPart);
  });
});
