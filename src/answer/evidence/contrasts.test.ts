import { describe, expect, it } from 'vitest';
import { reading, type SmallContent } from '../../../tests/support/small-content.ts';
import { holds } from './expectation.ts';
import { refusal } from './refusal.ts';

const says = (statement: string): SmallContent => ({ facts: [{ id: 'f', statement }] });
const whyNot = (question: string, statement: string): string | undefined => {
  const { query, candidate } = reading(question, says(statement));
  return refusal(query, candidate, { expectation: holds(1), outdated: false, today: '2026-11-22' });
};

describe('what is told apart', () => {
  it.each([
    ['Tỷ lệ hồ sơ trễ hạn là bao nhiêu?', 'Tỷ lệ hồ sơ đúng hạn là 98%.', 'không nói về hồ sơ trễ hạn'],
    ['Tỷ lệ hồ sơ trễ hẹn là bao nhiêu?', 'Tỷ lệ hồ sơ trễ hạn là 2%.', undefined],
    ['Tỷ lệ hồ sơ trễ hạn là bao nhiêu?', 'Hồ sơ đúng hạn 98%, trễ hạn 2%.', undefined],
    ['Có bao nhiêu cá nhân được khen?', 'Tỉnh khen 54 tập thể.', 'không nói về cá nhân'],
    ['Bao nhiêu tập thể được huân chương?', 'Tỉnh tặng bằng khen 54 tập thể.', 'không nói về huân chương'],
    ['Bao nhiêu dịch vụ mức độ 4?', 'Tỉnh có 120 dịch vụ mức độ 3.', 'không nói về mức 4 được hỏi'],
    ['Bao nhiêu dịch vụ mức độ 4?', 'Tỉnh có 120 dịch vụ mức độ 3, 4.', undefined],
  ])('%s / %s', (question, statement, why) => expect(whyNot(question, statement)).toBe(why));
});

describe('polarity', () => {
  it.each([
    ['Bao nhiêu thủ tục chưa được cắt giảm?', 'Tỉnh đã cắt giảm 120 thủ tục.', 'không nói về phần chưa làm'],
    ['Bao nhiêu thủ tục chưa được cắt giảm?', 'Còn 20 thủ tục chưa được cắt giảm.', undefined],
    ['Bao nhiêu thủ tục được số hóa?', 'Tỉnh có 20 thủ tục chưa được số hóa.', 'chỉ nói về phần chưa làm'],
  ])('%s / %s', (question, statement, why) => expect(whyNot(question, statement)).toBe(why));
});

describe('parts of a year', () => {
  it.each([
    ['Quý III/2025 tỉnh nhận bao nhiêu hồ sơ?', 'Quý II/2025 tỉnh nhận 500 hồ sơ.', false],
    ['Quý III/2025 tỉnh nhận bao nhiêu hồ sơ?', 'Quý III/2025 tỉnh nhận 500 hồ sơ.', true],
    ['Sáu tháng cuối năm 2024 có bao nhiêu hồ sơ?', '6 tháng đầu năm 2024 có 500 hồ sơ.', false],
    ['Cả năm 2025 tỉnh nhận bao nhiêu hồ sơ?', 'Quý III/2025 tỉnh nhận 500 hồ sơ.', false],
  ])('%s / %s', (question, statement, kept) => expect(whyNot(question, statement) === undefined).toBe(kept));
});

describe('components of an index', () => {
  const rows = (statement: string): SmallContent => ({
    rows: [{ id: 'r', year: 2024, basis: 'old', statement, score: 87.05 }],
  });
  it('is not answered by a row without it', () => {
    const { query, candidate } = reading(
      'Điểm tiếp cận dịch vụ trong SIPAS của Khánh Hòa năm 2024 là bao nhiêu?',
      rows('Năm 2024, SIPAS của Khánh Hòa đạt 87,05%.'),
    );
    expect(refusal(query, candidate, { expectation: holds(1), outdated: false, today: '2026-11-22' })).toBe(
      'không nói về tiếp cận dịch vụ',
    );
  });
});
