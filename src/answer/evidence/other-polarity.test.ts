import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { otherPolarity } from './other-polarity.ts';

const why = (question: string, article: string): string | undefined => {
  const { query, candidate } = reading(question, { article });
  return otherPolarity(query, candidate);
};

describe('otherPolarity', () => {
  it('lets a score stand beside a rank that is not known', () => {
    const row =
      'Năm 2023, PCI của tỉnh đạt 67,65 điểm; chưa có số liệu về thứ hạng trong 63 tỉnh, thành phố.';
    expect(why('PCI 2023 của tỉnh bao nhiêu điểm?', row)).toBeUndefined();
  });

  it('does not answer what is done by what is not, nor the other way round', () => {
    expect(why('Bao nhiêu bộ chưa gửi báo cáo?', 'Đã có 25 bộ gửi báo cáo.')).toBe(
      'không nói về phần chưa làm',
    );
    expect(why('Bao nhiêu bộ đã gửi báo cáo?', 'Còn 5 bộ chưa gửi báo cáo.')).toBe(
      'chỉ nói về phần chưa làm',
    );
  });
});
