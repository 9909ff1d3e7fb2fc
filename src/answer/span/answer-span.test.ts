import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { checkExpectation } from '../evidence/check-expectation.ts';
import { type AnswerSpan, answerSpan } from './answer-span.ts';

function spanOf(question: string, quote: string): AnswerSpan | undefined {
  const { query, candidate } = reading(question, { article: quote });
  return answerSpan(query, candidate, checkExpectation(query, candidate));
}

type Row = readonly [question: string, quote: string, lead: string | undefined];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s / %s -> %s', (question, quote, lead) => {
      expect(spanOf(question, quote)?.text).toBe(lead);
    });
  });
}

table('figures with bound, direction and unit', [
  ['Tỉnh khen bao nhiêu tập thể?', 'Tỉnh khen 54 tập thể và 52 cá nhân.', '54 tập thể'],
  ['Trung tâm tiếp bao nhiêu lượt khách?', 'Trung tâm tiếp hơn 4.400 lượt khách.', 'hơn 4.400 lượt khách'],
  ['Tỷ lệ đúng hạn là bao nhiêu?', 'Tỷ lệ đúng hạn chỉ đạt 73,72%.', 'chỉ đạt 73,72%'],
  ['Bao nhiêu phần trăm hồ sơ trễ?', 'Tỷ lệ hồ sơ trễ giảm 0,36%.', 'giảm 0,36%'],
  ['Tỉnh còn bao nhiêu phòng?', 'Tỉnh giảm từ 125 còn 90 phòng.', 'giảm từ 125 còn 90 phòng'],
  [
    'Tỉnh giải quyết bao nhiêu vụ khiếu nại?',
    'Tỉnh giải quyết 115 trong 164 vụ khiếu nại.',
    '115 trong 164 vụ khiếu nại',
  ],
  ['Khánh Hòa xếp hạng mấy?', 'Khánh Hòa xếp hạng 10/63 tỉnh, thành phố.', 'xếp hạng 10/63 tỉnh, thành phố'],
  ['Khánh Hòa xếp hạng mấy?', 'Khánh Hòa dẫn đầu cả nước.', 'dẫn đầu cả nước'],
  [
    'Có bao nhiêu đơn vị yếu?',
    'Tỉnh xếp hạng 44 đơn vị: 24 tốt, không có đơn vị yếu.',
    'không có đơn vị yếu',
  ],
]);

table('times', [
  ['Lễ diễn ra ngày nào?', 'Lễ diễn ra sáng 9-10 tại Nha Trang.', 'sáng 9-10'],
  ['Luật có hiệu lực khi nào?', 'Luật có hiệu lực từ 1/7/2026.', 'từ 1/7/2026'],
  // `Từ 1/7/2025 không` would say nothing.
  [
    'Khi nào tỉnh không còn huyện nữa?',
    'Từ 1/7/2025 không còn cấp huyện: chính quyền địa phương chỉ có hai cấp là tỉnh và xã.',
    undefined,
  ],
  ['Cổng đóng khi nào?', 'Cổng đóng chậm nhất hết tháng 2/2026.', 'chậm nhất hết tháng 2/2026'],
  ['Đợt thi đua diễn ra khi nào?', 'Đợt thi đua diễn ra từ 15/7 đến 15/8/2025.', 'từ 15/7 đến 15/8/2025'],
  ['Thời hạn giải quyết là bao lâu?', 'Thời hạn giải quyết là 10,5 ngày làm việc.', '10,5 ngày làm việc'],
]);

table('names, places and documents', [
  [
    'Ai ký nghị quyết?',
    'Phó Thủ tướng Thường trực Trương Hòa Bình ký nghị quyết.',
    'Phó Thủ tướng Thường trực Trương Hòa Bình',
  ],
  [
    'Ai chủ trì hội nghị?',
    'Ông Nguyễn Tấn Tuân - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì hội nghị.',
    'Ông Nguyễn Tấn Tuân - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh',
  ],
  [
    'Trung tâm khai trương ở đâu?',
    'Trung tâm khai trương ngày 30/9/2023 tại 26 Hoàng Hoa Thám, Nha Trang.',
    'tại 26 Hoàng Hoa Thám, Nha Trang',
  ],
  ['Trung tâm ở đâu?', 'Trung tâm đặt ở 42 Lê Thánh Tôn, lấy số tự động.', 'đặt ở 42 Lê Thánh Tôn'],
  [
    'Số điện thoại trung tâm là gì?',
    'Gọi số điện thoại 0258.3.892.377 của trung tâm.',
    'số điện thoại 0258.3.892.377',
  ],
  [
    'Chương trình theo quyết định nào?',
    'Chương trình theo Quyết định 4831/QĐ-UBND ngày 24/12/2021.',
    'Quyết định 4831/QĐ-UBND',
  ],
]);

table('lists, meanings, causes and steps', [
  [
    'DTI đo những trụ cột nào?',
    'DTI đo ba trụ cột: chính quyền số, kinh tế số và xã hội số.',
    'chính quyền số, kinh tế số và xã hội số',
  ],
  ['Tố cáo là gì?', 'Tố cáo là việc cá nhân báo hành vi vi phạm.', 'việc cá nhân báo hành vi vi phạm'],
  ['CCHC viết tắt là gì?', 'Chương trình cải cách hành chính (CCHC) là việc lớn.', 'cải cách hành chính'],
  ['Vì sao hồ sơ trễ?', 'Hồ sơ trễ do thiếu cán bộ.', 'do thiếu cán bộ'],
  ['Vì sao tỉnh tụt hạng?', 'Vì điểm khảo sát thấp, tỉnh tụt hạng.', 'Vì điểm khảo sát thấp'],
  [
    'Tra cứu hồ sơ như thế nào?',
    'Để tra cứu hồ sơ: vào Cổng, đăng nhập, nhập mã.',
    'vào Cổng, đăng nhập, nhập mã',
  ],
  [
    'Huyện nào cao nhất năm 2018?',
    'Khối huyện năm 2018: Khánh Vĩnh cao nhất với 91%, Vạn Ninh cuối với 77%.',
    'Khánh Vĩnh cao nhất với 91%',
  ],
]);

describe('a lead', () => {
  it('is not given when it would not fit two lines', () => {
    const items = Array.from({ length: 30 }, (_, i) => `việc thứ ${i + 1}`).join(', ');
    expect(
      spanOf('Chương trình gồm những việc gì?', `Chương trình gồm những việc sau: ${items}.`),
    ).toBeUndefined();
  });

  it('is not given when the question asks for no kind of thing', () => {
    expect(spanOf('Kể về hội nghị', 'Hội nghị có 180 đại biểu.')).toBeUndefined();
  });
});
