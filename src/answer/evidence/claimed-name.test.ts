import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { otherNameOf } from './claimed-name.ts';

const otherIn = (claim: string, quote: string): string | undefined => {
  // Names are known from the content.
  const { query, candidate } = reading(claim, { article: `${quote}\n\nÔng Phạm Minh Chính dự hội nghị.` });
  return otherNameOf(query, candidate)?.found;
};
const SIGNED = 'Nghị định 61/2018/NĐ-CP do Thủ tướng Nguyễn Xuân Phúc ký.';
const LEADER = 'PAR INDEX 2023: Quảng Ninh dẫn đầu với 92,18%; lần đầu mọi tỉnh, thành đều trên 80%.';

describe('otherNameOf', () => {
  it.each([
    ['Nghị định 61/2018 do ông Phạm Minh Chính ký đúng không?', SIGNED, 'Nguyễn Xuân Phúc'],
    ['Nghị định 61/2018 do ông Nguyễn Xuân Phúc ký đúng không?', SIGNED, undefined],
    ['Nghị định 45/2020 do ông Phạm Minh Chính ký đúng không?', SIGNED, undefined],
    ['Đà Nẵng dẫn đầu PAR INDEX 2023 phải không?', LEADER, 'Quảng Ninh'],
    ['Đà Nẵng dẫn đầu SIPAS 2023 phải không?', LEADER, undefined],
    [
      'Nghị định 118/2025 thay cho Nghị định 63/2018 đúng không?',
      'Nghị định 118/2025/NĐ-CP thay cho Nghị định 61/2018/NĐ-CP.',
      '61/2018/NĐ-CP',
    ],
  ])('%s / %s: %s', (claim, quote, found) => {
    expect(otherIn(claim, quote)).toBe(found);
  });
});
