import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { checkExpectation } from '../evidence/check-expectation.ts';
import { answerSpan } from './answer-span.ts';

type Row = readonly [question: string, quote: string, lead: string | undefined];

/** What of a sentence with several answers is the one asked for; undefined where none is. */
function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s / %s -> %s', (question, quote, lead) => {
      const { query, candidate } = reading(question, { article: quote });
      expect(answerSpan(query, candidate, checkExpectation(query, candidate))?.text).toBe(lead);
    });
  });
}

const TERM =
  'Tháng 7/2025 ông Nam là Chủ tịch; ngày 16/9/2025 ông Nguyễn Khắc Toàn được bầu thay và giữ chức đến tháng 11/2025.';

table('starts and ends', [
  ['Ông Nguyễn Khắc Toàn làm chủ tịch đến khi nào?', TERM, 'đến tháng 11/2025'],
  ['Ông Nguyễn Khắc Toàn được bầu khi nào?', TERM, 'ngày 16/9/2025'],
  ['Ông Nguyễn Khắc Toàn làm chủ tịch từ khi nào?', TERM, 'ngày 16/9/2025'],
  [
    'Đợt khảo sát kết thúc khi nào?',
    'Đợt khảo sát bắt đầu ngày 1/3/2025 và kết thúc ngày 5/4/2025.',
    'ngày 5/4/2025',
  ],
]);

table('the clause with the asked qualifier', [
  [
    'VNeID mức 2 làm ở đâu?',
    'Tài khoản VNeID mức 1 đăng ký được tại nhà trên ứng dụng; mức 2 phải đến cơ quan công an làm.',
    'đến cơ quan công an',
  ],
  [
    'VNeID mức 1 làm ở đâu?',
    'Tài khoản VNeID mức 1 đăng ký được tại nhà trên ứng dụng; mức 2 phải đến cơ quan công an làm.',
    'tại nhà trên ứng dụng',
  ],
]);

table('definitions of the very term', [
  ['Khiếu nại là gì?', 'Thời hiệu khiếu nại là 90 ngày kể từ khi nhận quyết định.', undefined],
  [
    'Khiếu nại là gì?',
    'Theo Luật Khiếu nại, khiếu nại là việc đề nghị xem xét lại.',
    'việc đề nghị xem xét lại',
  ],
  [
    'Dịch vụ công trực tuyến toàn trình là gì?',
    'Dịch vụ công trực tuyến một phần là dịch vụ chưa đáp ứng đủ điều kiện của toàn trình.',
    undefined,
  ],
  ['PAR INDEX là gì?', 'Chỉ số cải cách hành chính (PAR INDEX) là thước đo hằng năm.', 'thước đo hằng năm'],
]);

table('whole words that are new', [
  [
    'Năm 2011 ban hành gì?',
    'Chương trình cải cách được UBND tỉnh ban hành năm 2011 theo chủ trương.',
    undefined,
  ],
  ['Cơ quan đăng cái gì?', 'Cơ quan đăng ký hồ sơ.', undefined],
]);

table('goals of another clause', [
  [
    'Đề án 06 có mấy quan điểm?',
    'Đề án 06 áp dụng cho 2022-2025, tầm nhìn 2030; có 7 quan điểm và 5 nhóm nhiệm vụ.',
    '7 quan điểm',
  ],
  ['Tỷ lệ đúng hạn là bao nhiêu?', 'Mục tiêu là thông thoáng hơn; tỷ lệ đúng hạn 95%.', '95%'],
]);

table('venues', [
  [
    'Hội nghị tổng kết diễn ra ở đâu?',
    'Hội nghị tổng kết Chương trình cải cách hành chính tỉnh Khánh Hòa diễn ra sáng 9/10/2020.',
    undefined,
  ],
  [
    'Hội nghị tổng kết diễn ra ở đâu?',
    'Hội nghị tổng kết diễn ra vào 9/10/2020 tại Nha Trang.',
    'tại Nha Trang',
  ],
]);

const ROOMS = '64 xã, phường của tỉnh lập 192 phòng chuyên môn sau khi chuyển sang hai cấp.';

table('what is counted', [
  ['Tỉnh có bao nhiêu phòng chuyên môn cấp xã?', ROOMS, '192 phòng chuyên môn sau khi chuyển sang hai cấp'],
  ['Bao nhiêu xã lập phòng chuyên môn?', '64 xã của tỉnh lập 192 phòng chuyên môn.', '64 xã'],
  [
    'Tố cáo được gia hạn mấy lần?',
    'Vụ phức tạp gia hạn một lần, đặc biệt phức tạp gia hạn hai lần, mỗi lần không quá 30 ngày.',
    'Vụ phức tạp gia hạn một lần, đặc biệt phức tạp gia hạn hai lần',
  ],
]);

table('who gets and who gives', [
  [
    'Ai được nhận bằng khen?',
    'Nhân dịp này, 54 tập thể và 52 cá nhân được nhận bằng khen của UBND tỉnh.',
    '54 tập thể và 52 cá nhân',
  ],
  [
    'Ai tặng bằng khen?',
    'Nhân dịp này, 54 tập thể và 52 cá nhân được nhận bằng khen của UBND tỉnh.',
    'UBND tỉnh',
  ],
]);
