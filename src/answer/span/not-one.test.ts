import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { checkExpectation } from '../evidence/check-expectation.ts';
import { answerSpan } from './answer-span.ts';

function lead(question: string, quote: string): string | undefined {
  const { query, candidate } = reading(question, { article: quote });
  return answerSpan(query, candidate, checkExpectation(query, candidate))?.text;
}

describe('no name is lifted out of a quote', () => {
  it.each([
    [
      'for yes or no',
      'Năm 2023 có tỉnh nào dưới 80% không?',
      'Tỉnh Quảng Ninh dẫn đầu; mọi tỉnh đều trên 80%.',
    ],
    [
      'that is one of several',
      'Sở nào dẫn đầu?',
      'Sở Lao động cùng Sở Thông tin và Truyền thông dẫn đầu khối sở.',
    ],
    ['where several are asked for', 'Những cơ quan nào ký?', 'Quyết định do Bộ Nội vụ và các bộ khác ký.'],
    [
      'that does what is done to another',
      'Cơ quan phải xin lỗi ai?',
      'Chỉ thị yêu cầu cơ quan hành chính xin lỗi người dân, doanh nghiệp.',
    ],
    [
      'of who published it, asked whose view it is',
      'Chỉ số lấy ý kiến của ai?',
      'Chỉ số do VCCI công bố lấy ý kiến doanh nghiệp.',
    ],
    [
      'that is the thing itself',
      'Trung tâm hành chính công tỉnh do ai quản lý?',
      'Trung tâm Phục vụ hành chính công tỉnh trực thuộc Văn phòng UBND tỉnh.',
    ],
  ])('%s: %s / %s', (_, question, quote) => {
    expect(lead(question, quote)).toBeUndefined();
  });

  it('keeps the one who did it', () => {
    expect(lead('Ai yêu cầu một cửa số?', 'Thủ tướng yêu cầu một cửa số duy nhất.')).toBe('Thủ tướng');
    expect(lead('Bạn có biết ai ký quyết định không?', 'Ông Trần Văn Ba ký quyết định.')).toContain(
      'Trần Văn Ba',
    );
  });
});

describe('no share is chosen where another fits as well', () => {
  const quote = 'Khối ngành dọc: Ngân hàng Nhà nước 91,49%, Công an tỉnh 84,00%.';
  it.each([
    ['Khối ngành dọc được bao nhiêu phần trăm?', undefined],
    ['Công an tỉnh được bao nhiêu phần trăm?', '84,00%'],
  ])('%s -> %s', (question, answer) => {
    expect(lead(question, quote)).toBe(answer);
  });
});
