import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { checkExpectation } from '../evidence/check-expectation.ts';
import { answerSpan } from './answer-span.ts';

const TWO = 'Ông Trần Quốc Nam là Chủ tịch UBND tỉnh; ngày 16/9/2025 ông Nguyễn Khắc Toàn được bầu thay.';

const leadOf = (question: string, statement: string): string | undefined => {
  const { query, candidate } = reading(question, { facts: [{ id: 'a', statement }] });
  return answerSpan(query, candidate, checkExpectation(query, candidate))?.text;
};

describe('the post of a person', () => {
  it('is not taken from the clause of somebody else', () => {
    expect(leadOf('Ông Nguyễn Khắc Toàn giữ chức vụ gì?', TWO)).toBeUndefined();
  });

  it('is taken from the clause that names the person', () => {
    expect(leadOf('Ông Trần Quốc Nam giữ chức vụ gì?', TWO)).toBe('Chủ tịch UBND tỉnh');
  });
});

describe('a lead', () => {
  it('says something that the question does not', () => {
    const sipas = 'SIPAS là chỉ số đo sự hài lòng của người dân, do Bộ Nội vụ công bố hằng năm.';
    expect(leadOf('chi so SIPAS la gi', sipas)).not.toBe('SIPAS');
  });

  it('ends with its phrase', () => {
    const head =
      'Quá hạn, người tố cáo có quyền gửi lên người đứng đầu cơ quan cấp trên trực tiếp của người giải quyết.';
    expect(leadOf('Quá hạn tố cáo gửi lên ai?', head)).toBe(
      'người đứng đầu cơ quan cấp trên trực tiếp của người giải quyết',
    );
  });
});
