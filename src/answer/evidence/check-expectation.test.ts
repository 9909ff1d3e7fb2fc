import { describe, expect, it } from 'vitest';
import { reading, type SmallContent } from '../../../tests/support/small-content.ts';
import { checkExpectation } from './check-expectation.ts';

/** `answer`: the stretch of the quote that answers; `true`: the quote as a whole does; `false`: nothing does. */
type Row = readonly [question: string, quote: string, answer: string | boolean];

function answerOf(question: string, content: SmallContent): string | boolean {
  const { query, candidate } = reading(question, content);
  const expectation = checkExpectation(query, candidate);
  if (!expectation.met) return false;
  const { span, strength } = expectation;
  return span ? candidate.quote.slice(span.start, span.end) : strength > 0;
}

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s / %s -> %s', (question, quote, answer) => {
      expect(answerOf(question, { article: quote })).toBe(answer);
    });
  });
}

const TWO_COUNTS = 'Tỉnh khen 54 tập thể và 52 cá nhân.';
const UNITS = 'Tỉnh có 65 đơn vị cấp xã: 48 xã, 16 phường và 1 đặc khu.';
const CLASSES = 'Có 44 đơn vị: 24 tốt, 18 khá, 2 yếu.';
const DEPARTMENTS = 'Sở Tư pháp cao nhất (94,99%), Sở Tài chính thấp nhất (84,91%).';

describe('checkExpectation', () => {
  table('counts, money and points', [
    ['Tỉnh khen bao nhiêu tập thể?', TWO_COUNTS, '54'],
    ['Tỉnh khen bao nhiêu cá nhân?', TWO_COUNTS, '52'],
    ['Tỉnh khen bao nhiêu doanh nghiệp?', TWO_COUNTS, false],
    ['Tỉnh khen bao nhiêu tập thể và cá nhân?', TWO_COUNTS, '54 tập thể và 52 cá nhân'],
    ['Tỉnh khen bao nhiêu tập thể và doanh nghiệp?', TWO_COUNTS, '54'],
    ['Tỉnh có bao nhiêu xã phường?', UNITS, '48 xã, 16 phường'],
    ['tinh co bao nhieu phuong xa', UNITS, '48 xã, 16 phường'],
    ['Tỉnh có bao nhiêu xã và phường?', UNITS, '48 xã, 16 phường'],
    ['Tỉnh có bao nhiêu xã, phường, đặc khu?', UNITS, '48 xã, 16 phường và 1 đặc khu'],
    ['Tỉnh có bao nhiêu phường?', UNITS, '16'],
    ['Tỉnh có bao nhiêu đơn vị cấp xã?', UNITS, '65'],
    ['Tỉnh có bao nhiêu xã phường?', 'Tỉnh có 65 xã phường.', '65'],
    ['Có bao nhiêu đơn vị khá?', CLASSES, '18'],
    ['Có bao nhiêu đơn vị yếu?', CLASSES, '2'],
    ['SIPAS đạt bao nhiêu điểm?', 'SIPAS đạt 80 điểm.', '80 điểm'],
    ['SIPAS đạt bao nhiêu điểm?', 'SIPAS có 80 câu hỏi.', false],
    ['Lệ phí là bao nhiêu tiền?', 'Lệ phí là 50.000 đồng.', '50.000 đồng'],
    ['Lệ phí là bao nhiêu?', 'Lệ phí là 50.000 đồng.', '50.000 đồng'],
    ['Lệ phí là bao nhiêu?', 'Lệ phí thu ở 5 quầy.', false],
  ]);

  table('shares, ranks and changes', [
    ['Tỷ lệ đúng hạn là bao nhiêu?', 'Tỷ lệ đúng hạn đạt 99,5%.', '99,5%'],
    ['Bao nhiêu phần trăm hồ sơ đúng hạn?', 'Có 99,5% hồ sơ đúng hạn.', '99,5%'],
    ['Bao nhiêu phần trăm hồ sơ đúng hạn?', 'Có 5.000 hồ sơ đúng hạn.', false],
    ['Mức hài lòng với Sở Tài chính là bao nhiêu phần trăm?', DEPARTMENTS, '84,91%'],
    ['Khánh Hòa xếp hạng mấy?', 'Khánh Hòa xếp hạng 5/63.', '5/63'],
    ['Khánh Hòa xếp hạng mấy?', 'Khánh Hòa dẫn đầu cả nước.', true],
    ['Sở Nội vụ đứng thứ mấy?', 'Tỉnh lập đoàn do Giám đốc Sở Nội vụ dẫn đầu.', false],
    ['Khánh Hòa xếp hạng mấy?', 'Khánh Hòa đạt 80 điểm.', false],
    ['Khánh Hòa tăng mấy bậc?', 'Khánh Hòa tăng 5 bậc.', '5 bậc'],
    ['Khánh Hòa tăng mấy bậc?', 'Khánh Hòa xếp hạng 5.', false],
  ]);

  table('times', [
    ['Lễ diễn ra ngày nào?', 'Lễ diễn ra ngày 9/10/2020.', '9/10/2020'],
    ['Lễ diễn ra ngày nào?', 'Lễ diễn ra năm 2020.', false],
    ['Lễ diễn ra khi nào?', 'Lễ diễn ra năm 2020.', '2020'],
    ['Lễ diễn ra lúc mấy giờ?', 'Lễ diễn ra lúc 8 giờ 30.', '8 giờ 30'],
    ['Lễ diễn ra lúc mấy giờ?', 'Lễ diễn ra ngày 9/10/2020.', false],
    ['Trung tâm thành lập năm nào?', 'Trung tâm thành lập năm 2018.', '2018'],
    ['Trung tâm thành lập năm nào?', 'Trung tâm thành lập lâu rồi.', false],
    ['Chương trình thực hiện giai đoạn nào?', 'Chương trình thực hiện giai đoạn 2021-2030.', '2021-2030'],
    ['Chương trình thực hiện giai đoạn nào?', 'Chương trình thực hiện năm 2021.', false],
    ['Thời hạn giải quyết là bao lâu?', 'Thời hạn giải quyết là 15 ngày.', '15'],
    ['Thời hạn giải quyết là bao lâu?', 'Thời hạn giải quyết do sở quy định.', false],
  ]);

  const DECREE =
    'Nghị định 118/2025/NĐ-CP ký ngày 9/6/2025, có hiệu lực từ 1/7/2025 và hết hiệu lực từ 1/3/2027.';
  const TWO_DECREES = 'Nghị định 61/2018/NĐ-CP ký ngày 23/4/2018; Nghị định 118/2025/NĐ-CP ký ngày 9/6/2025.';
  table('what a date is of a document', [
    ['Nghị định 118/2025 ký ngày nào?', DECREE, '9/6/2025'],
    ['Nghị định 118/2025 có hiệu lực từ ngày nào?', DECREE, '1/7/2025'],
    ['Nghị định 118/2025 hết hiệu lực ngày nào?', DECREE, '1/3/2027'],
    ['Nghị định 118/2025 được thông qua ngày nào?', DECREE, false],
    ['Luật được thông qua ngày nào?', 'Luật được Quốc hội thông qua ngày 16/6/2025.', '16/6/2025'],
    ['Nghị định 61 ký ngày nào?', TWO_DECREES, '23/4/2018'],
    ['Nghị định 118 ký ngày nào?', TWO_DECREES, '9/6/2025'],
  ]);

  const REPLACED = 'Nghị định 118/2025/NĐ-CP thay Nghị định 61/2018/NĐ-CP.';
  table('documents', [
    [
      'Nghị định nào quy định một cửa?',
      'Nghị định 118/2025/NĐ-CP quy định một cửa.',
      'Nghị định 118/2025/NĐ-CP',
    ],
    ['Nghị định nào quy định một cửa?', 'Quyết định 468/QĐ-TTg quy định một cửa.', false],
    ['Văn bản nào quy định một cửa?', 'Quyết định 468/QĐ-TTg quy định một cửa.', 'Quyết định 468/QĐ-TTg'],
    ['Nghị định nào thay Nghị định 61/2018/NĐ-CP?', REPLACED, 'Nghị định 118/2025/NĐ-CP'],
    ['Nghị định 61/2018/NĐ-CP bị thay bởi nghị định nào?', REPLACED, 'Nghị định 118/2025/NĐ-CP'],
  ]);

  const PROVINCES = 'Năm 2024, tỉnh Hải Phòng dẫn đầu cả nước, tỉnh Bắc Kạn thấp nhất.';
  table('places and addresses', [
    ['Trung tâm ở đâu?', 'Trung tâm đặt ở đường Trần Phú.', true],
    ['Trung tâm ở đâu?', 'Trung tâm làm việc giờ hành chính.', false],
    ['Sở Tư pháp ở đâu?', 'Sở Tư pháp có mức hài lòng cao nhất.', false],
    ['Sở Tư pháp ở đâu?', 'Sở Tư pháp ở Nha Trang.', true],
    ['Địa chỉ trung tâm ở đâu?', 'Trung tâm đặt tại 23 Trần Phú.', true],
    ['Địa chỉ trung tâm ở đâu?', 'Trung tâm đặt tại cơ quan.', false],
    ['Số điện thoại đường dây nóng là gì?', 'Đường dây nóng 0258.3822.000.', true],
    ['Số điện thoại đường dây nóng là gì?', 'Đường dây nóng hoạt động cả ngày.', false],
    ['Email của trung tâm là gì?', 'Thư gửi về tt@khanhhoa.gov.vn.', true],
    ['Email của trung tâm là gì?', 'Gọi 0258.3822.000.', false],
  ]);

  table('the clause of a superlative', [
    ['Năm 2024 tỉnh nào dẫn đầu?', PROVINCES, 'Hải Phòng'],
    ['Năm 2024 tỉnh nào thấp nhất?', PROVINCES, 'Bắc Kạn'],
    ['Năm 2024 tỉnh nào thấp nhất?', 'Năm 2024, tỉnh Hải Phòng dẫn đầu cả nước.', false],
    ['Sở nào cao nhất?', DEPARTMENTS, 'Sở Tư pháp'],
    ['Sở nào thấp nhất?', DEPARTMENTS, 'Sở Tài chính'],
    ['Sở nào thấp nhất?', 'Sở Tư pháp cao nhất (94,99%).', false],
  ]);

  table('people, posts and bodies', [
    ['Ai chủ trì hội nghị?', 'Ông Trần Phong chủ trì hội nghị.', 'Trần Phong'],
    ['Ai chủ trì hội nghị?', 'Hội nghị diễn ra ở tỉnh.', false],
    ['Ông Trần Phong là ai?', 'Tỉnh bầu ông Trần Phong làm Chủ tịch UBND tỉnh.', true],
    ['Ông Trần Phong là ai?', 'Ngày đó, ông Trần Phong có mặt.', false],
    ['Ai ký quyết định?', 'Quyết định do ông Trần Phong ký.', 'Trần Phong'],
    ['Ai ký quyết định?', 'Ông Trần Phong trình quyết định.', false],
    ['Chủ tịch UBND tỉnh là ai?', 'Ông Nguyễn Tấn Tuân là Chủ tịch UBND tỉnh.', 'Nguyễn Tấn Tuân'],
    ['Chủ tịch UBND tỉnh là ai?', 'Chủ tịch UBND tỉnh dự lễ.', false],
    ['Ông Trần Phong giữ chức vụ gì?', 'Ông Trần Phong, Phó Chủ tịch UBND tỉnh.', 'Phó Chủ tịch UBND tỉnh'],
    ['Ông Trần Phong giữ chức vụ gì?', 'Ông Trần Phong dự lễ.', false],
    ['Cơ quan nào công bố SIPAS?', 'Bộ Nội vụ công bố SIPAS.', 'Bộ Nội vụ'],
    ['Cơ quan nào công bố SIPAS?', 'SIPAS công bố hằng năm.', false],
  ]);

  const OFFICE =
    'Ông Trần Nam là Chủ tịch UBND tỉnh từ tháng 7/2025; ngày 16/9/2025 ông Nguyễn Toàn được bầu thay.';
  table('who, when, and who not', [
    ['Tháng 8/2025 ai là Chủ tịch UBND tỉnh?', OFFICE, 'Trần Nam'],
    ['Tháng 10/2025 ai là Chủ tịch UBND tỉnh?', OFFICE, 'Nguyễn Toàn'],
    [
      'Ai làm Chủ tịch UBND tỉnh?',
      'HĐND bầu, thay ông Nguyễn Toàn, ông Trần Phong làm Chủ tịch UBND tỉnh.',
      'Trần Phong',
    ],
    ['Cơ quan nào tổ chức hội nghị?', 'Tại Sở Nội vụ, UBND tỉnh tổ chức hội nghị.', 'UBND tỉnh'],
    ['Giám đốc Sở Nội vụ là ai?', 'Giám đốc Sở Tư pháp là ông Trần Phong.', false],
    ['Giám đốc Sở Nội vụ là ai?', 'Phó Giám đốc Sở Nội vụ là ông Trần Phong.', false],
    ['Giám đốc Sở Nội vụ là ai?', 'Giám đốc Sở Nội vụ là ông Trần Phong.', 'Trần Phong'],
    ['Ai ký kế hoạch?', 'Chủ tịch UBND tỉnh Trần Nam ký kế hoạch.', 'Trần Nam'],
  ]);

  table('the day of an event is not that of the article', [
    ['Hội nghị diễn ra ngày nào?', '03:10, 09/10/2020', false],
    ['Đợt thi đua diễn ra khi nào?', 'Đợt thi đua diễn ra từ 15/7 đến 15/8/2025.', 'từ 15/7 đến 15/8/2025'],
    ['Quyết định 29/2026/QĐ-TTg ký ngày nào?', 'Quyết định 29/2026/QĐ-TTg ký ngày 4/6/2026.', '4/6/2026'],
  ]);

  table('what is counted', [
    ['Có bao nhiêu đơn vị yếu?', 'Có 44 đơn vị: 24 tốt, không có đơn vị yếu.', 'không có đơn vị yếu'],
    ['Xếp hạng bao nhiêu đơn vị?', 'Tỉnh xếp hạng 44 đơn vị: 24 tốt, không có đơn vị yếu.', '44'],
    ['Bao nhiêu thủ tục được chuyển về xã?', '346 thủ tục: 18 chuyển lên tỉnh, 278 chuyển về xã.', '278'],
    ['Nghị định gồm mấy chương, bao nhiêu điều?', 'Nghị định có 5 chương, 32 điều.', '5 chương, 32 điều'],
    [
      'Vụ đặc biệt phức tạp được gia hạn mấy lần?',
      'Vụ phức tạp gia hạn một lần, đặc biệt phức tạp gia hạn hai lần.',
      'hai',
    ],
    ['Sở đạt bao nhiêu ở nội dung này?', 'Sở chỉ đạt 73,72% ở nội dung này.', '73,72%'],
    ['PAR INDEX bình quân là bao nhiêu?', 'PAR INDEX bình quân của 63 tỉnh là 86,98%.', '86,98%'],
    [
      'Mức hài lòng về đất đai là bao nhiêu?',
      'Kế hoạch đặt mức hài lòng từ 95%, riêng đất đai, xây dựng từ 90%.',
      '90%',
    ],
  ]);

  table('lists, meanings and causes', [
    ['Những tập thể nào được khen?', 'Các tập thể được khen gồm: Sở Tư pháp, Sở Nội vụ, Sở Y tế.', true],
    ['Những tập thể nào được khen?', 'Tỉnh khen 54 tập thể.', false],
    ['Liệt kê các mục tiêu', 'Mục tiêu gồm: nhanh, gọn, rõ.', true],
    ['Liệt kê các mục tiêu', 'Mục tiêu là tốt.', false],
    ['CCHC viết tắt là gì?', 'Cải cách hành chính (CCHC) là việc lớn.', true],
    ['CCHC viết tắt là gì?', 'CCHC là việc lớn.', false],
    ['Một cửa là gì?', 'Một cửa là nơi nhận hồ sơ.', true],
    ['Vì sao tỉnh tụt hạng?', 'Tỉnh tụt hạng do chậm hồ sơ.', true],
    ['Vì sao tỉnh tụt hạng?', 'Tỉnh tụt hạng.', false],
  ]);

  table('claims need a figure to compare with', [
    ['Tỉnh khen 54 tập thể đúng không?', 'Tỉnh khen 56 tập thể.', true],
    ['Tỉnh khen 54 tập thể đúng không?', 'Tỉnh có khen tập thể.', false],
    ['Tỉnh khen tập thể đúng không?', 'Tỉnh có khen tập thể.', true],
  ]);
});

describe('checkExpectation over the row of an index', () => {
  const content: SmallContent = {
    rows: [
      {
        id: 'r',
        year: 2024,
        basis: 'old',
        score: 87.05,
        statement:
          'Năm 2024, SIPAS của Khánh Hòa đạt 87,05%. Thành phần: tiếp cận dịch vụ 88,1%; thủ tục hành chính 86,2%.',
        components: [
          { name: 'tiếp cận dịch vụ', score: 88.1 },
          { name: 'thủ tục hành chính', score: 86.2 },
        ],
      },
    ],
  };

  it.each([
    ['SIPAS năm 2024 đạt bao nhiêu phần trăm?', '87,05%'],
    ['SIPAS năm 2024 về thủ tục hành chính đạt bao nhiêu phần trăm?', '86,2%'],
    ['SIPAS năm 2024 về tiếp cận dịch vụ đạt bao nhiêu phần trăm?', '88,1%'],
    // The row tells no rank of the whole.
    ['SIPAS năm 2024 xếp hạng mấy?', false],
  ])('%s -> %s', (question, answer) => {
    expect(answerOf(question, content)).toBe(answer);
  });
});
