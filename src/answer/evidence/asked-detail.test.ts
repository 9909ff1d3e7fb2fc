import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { holds } from './expectation.ts';
import { refusal } from './refusal.ts';

const standing = { expectation: holds(1), outdated: false, today: '2026-11-22' };
const isRefused = (question: string, quote: string): boolean => {
  const { query, candidate } = reading(question, { article: quote });
  return refusal(query, candidate, standing) !== undefined;
};

const MET = 'Ngày 30/6/2023 tỉnh họp phân tích các chỉ số năm 2022.';
const CHAIRED = 'Ông Nguyễn Tấn Tuân, Chủ tịch UBND tỉnh, chủ trì hội nghị ngày 9/10/2020.';
const SCANNED = 'Tỷ lệ số hóa hồ sơ quý III/2025 của tỉnh là 65,79%.';
const PARTY = 'Ngày 23/9/2025, Đại hội Đảng bộ tỉnh thông qua chương trình hành động.';
const STAFF = 'Đến năm 2020 tỉnh giảm 12,9% biên chế công chức.';
const LAND = 'Sáu tháng đầu 2025 có 3.855 đơn, trong đó 3.069 đơn về đất đai.';
const REACHED = 'Trung tâm nhận hỗ trợ qua hộp chat, fanpage và Zalo.';
const GOAL = 'Mục tiêu thứ tư là giảm chi phí.';
const BAN = 'Cán bộ không được bắt dân bổ sung hồ sơ quá một lần.';

describe('a sentence with the words of a question that does not tell the detail asked for', () => {
  it.each([
    ['Ai chủ trì cuộc họp phân tích chỉ số 30/6/2023?', MET, true],
    ['Ai chủ trì hội nghị ngày 9/10/2020?', CHAIRED, false],
    ['Phó Chủ tịch nào dự hội nghị 9/10/2020?', CHAIRED, true],
    ['Ông Nguyễn Tấn Tuân sinh năm nào?', CHAIRED, true],
    ['Ông Nguyễn Tấn Tuân làm Chủ tịch tỉnh từ ngày nào?', CHAIRED, true],
    ['Tỷ lệ thanh toán trực tuyến quý III/2025 của tỉnh bao nhiêu?', SCANNED, true],
    ['Tỷ lệ số hóa hồ sơ quý III/2025 bao nhiêu?', SCANNED, false],
    ['Đại hội Đảng bộ tỉnh họp ở đâu?', PARTY, true],
    ['Hội nghị họp ở đâu?', 'Hội nghị họp tại Nha Trang.', false],
    ['Tỉnh giảm bao nhiêu biên chế viên chức đến 2020?', STAFF, true],
    ['Tỉnh giảm bao nhiêu biên chế công chức đến 2020?', STAFF, false],
    ['Sáu tháng đầu 2025 có bao nhiêu đơn về môi trường?', LAND, true],
    ['Sáu tháng đầu 2025 có bao nhiêu đơn về đất đai?', LAND, false],
    ['Zalo của trung tâm số mấy?', REACHED, true],
    ['Mục tiêu thứ sáu là gì?', GOAL, true],
    ['Mục tiêu thứ tư là gì?', GOAL, false],
    ['Cán bộ bắt dân bổ sung hồ sơ bị kỷ luật thế nào?', BAN, true],
    [
      'Kế hoạch cải cách năm 2024 ban hành theo quyết định nào?',
      'Kế hoạch cải cách năm 2025 theo Quyết định 3487/QĐ-UBND.',
      true,
    ],
    ['Người bị tố cáo có quyền gì?', 'Người tố cáo có quyền gửi đơn.', true],
    ['Chương trình ban hành tháng mấy năm 2011?', 'Chương trình được ban hành năm 2011.', true],
    ['Chương trình ban hành tháng mấy năm 2011?', 'Chương trình được ban hành tháng 3/2011.', false],
  ])('%s / %s: %s', (question, quote, refused) => {
    expect(isRefused(question, quote)).toBe(refused);
  });
});
