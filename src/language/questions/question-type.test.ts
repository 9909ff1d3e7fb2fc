import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { toTerms } from '../terms.ts';
import type { QuestionType } from './cue-rules.ts';
import { asksPercent, questionCue } from './question-type.ts';

const cue = (text: string) => questionCue(toTerms(text, { chat: true }), asksPercent(text));
const typeOf = (text: string): QuestionType => cue(text).type;

const QUESTIONS: Partial<Record<QuestionType, readonly string[]>> = {
  figure: [
    'Có bao nhiêu tập thể được khen thưởng?',
    'Chương trình đặt ra mấy mục tiêu?',
    'Tổng số hồ sơ đã giải quyết là bao nhiêu?',
    'Số lượng thủ tục được cắt giảm là bao nhiêu?',
    'Tỉnh có mấy trung tâm phục vụ hành chính công?',
    'Lệ phí cấp hộ chiếu là bao nhiêu?',
    'Tỷ lệ hồ sơ trễ hạn là bao nhiêu?',
    'PAPI 2024 của tỉnh được bn điểm?',
  ],
  percent: [
    'Bao nhiêu phần trăm người dân hài lòng?',
    'Tỷ lệ hồ sơ đúng hạn đạt bao nhiêu phần trăm?',
    'Đạt bao nhiêu % chỉ tiêu?',
    'Mức độ hài lòng năm 2020 là bao nhiêu %?',
    'Giảm được mấy phần trăm hồ sơ trễ hạn?',
  ],
  rank: [
    'Khánh Hòa xếp thứ mấy cả nước?',
    'PAR INDEX của tỉnh đứng hạng mấy?',
    'Tỉnh xếp thứ bao nhiêu về PAR INDEX?',
    'SIPAS năm 2020 xếp hạng bao nhiêu?',
    'Khánh Hòa đứng vị trí nào?',
    'Xếp hạng PCI năm 2023 của Khánh Hòa',
  ],
  change: [
    'PAR INDEX tăng mấy bậc?',
    'SIPAS tụt bao nhiêu bậc so với năm 2019?',
    'Khánh Hòa giảm mấy hạng?',
    'PCI lên mấy bậc?',
  ],
  duration: [
    'Cấp lại thẻ căn cước mất bao lâu?',
    'Hồ sơ được giải quyết trong bao nhiêu ngày?',
    'Làm hộ chiếu mất mấy ngày?',
    'Chương trình kéo dài mấy năm?',
    'Phải có bao nhiêu năm công tác?',
  ],
  date: [
    'Hội nghị tổng kết diễn ra khi nào?',
    'Bao giờ trung tâm hoạt động?',
    'Trung tâm mở cửa lúc nào?',
    'Hội nghị tổ chức ngày nào?',
    'Hai tỉnh sáp nhập hồi nào?',
  ],
  year: [
    'Chương trình được ban hành năm nào?',
    'Khánh Hòa sáp nhập vào năm nào?',
    'Đạt thứ hạng cao nhất năm mấy?',
    'Từ năm nào có trung tâm?',
  ],
  period: [
    'Chương trình thực hiện trong giai đoạn nào?',
    'Nghị quyết 76 áp dụng cho giai đoạn nào?',
    'Giai đoạn nào có 16 mục tiêu?',
    'Kế hoạch này thuộc giai đoạn nào?',
  ],
  person: [
    'Ai chủ trì hội nghị?',
    'Người nào ký Nghị quyết 76?',
    'Chương trình do ai ban hành?',
    'Chủ tịch tỉnh tên gì?',
    'Ông giám đốc sở tên là gì?',
  ],
  body: [
    'Cơ quan nào chấm điểm PAR INDEX?',
    'Đơn vị nào khảo sát sự hài lòng?',
    'Sở nào phụ trách cải cách hành chính?',
    'Bộ nào công bố PAR INDEX?',
    'Phòng nào tiếp nhận hồ sơ?',
  ],
  place: [
    'Trung tâm phục vụ hành chính công ở đâu?',
    'Nộp hồ sơ tại đâu?',
    'Hội nghị tổ chức ở nơi nào?',
    'Tỉnh nào đứng đầu PAR INDEX?',
    'Địa chỉ trung tâm là gì?',
  ],
  document: [
    'Nghị quyết nào phê duyệt chương trình?',
    'Văn bản nào quy định một cửa?',
    'Chương trình ban hành theo quyết định số mấy?',
    'Quy chế nào được áp dụng?',
    'Luật gì quy định việc này?',
  ],
  contact: [
    'Số điện thoại của trung tâm?',
    'Muốn hỏi thì gọi số nào?',
    'Đường dây nóng là gì?',
    'Email của Sở Nội vụ?',
    'Tổng đài 1022 để làm gì?',
  ],
  role: [
    'Ông Nguyễn Tấn Tuân giữ chức vụ gì?',
    'Bà ấy giữ chức danh gì?',
    'Ông Tuân làm chức gì?',
    'Chức vụ của ông Tuân?',
  ],
  definition: [
    'CCHC là gì?',
    'SIPAS nghĩa là gì?',
    'PAPI là viết tắt của từ gì?',
    'Một cửa liên thông là gì?',
    'cchc là j',
  ],
  list: [
    'Chương trình gồm những gì?',
    'Có những nội dung nào trong cải cách hành chính?',
    'Các chỉ số nào đánh giá cải cách hành chính?',
    'Kể tên 6 nội dung cải cách hành chính',
    'Liệt kê các mục tiêu của chương trình',
    'Nộp hồ sơ cần giấy tờ gì?',
  ],
  why: [
    'Tại sao hồ sơ bị trễ hạn?',
    'Vì sao chỉ số tụt hạng?',
    'Nguyên nhân của hạn chế là gì?',
    'Nhờ đâu chỉ số tăng?',
    'Do đâu mà hồ sơ trễ hạn?',
    'Lý do chỉ số giảm?',
    'Sao hồ sơ trễ hạn nhiều vậy?',
  ],
  how: [
    'Cải cách thể chế được thực hiện như thế nào?',
    'Kết quả cải cách ra sao?',
    'Nộp hồ sơ trực tuyến bằng cách nào?',
    'Làm sao để nộp hồ sơ trực tuyến?',
    'Tỷ lệ hài lòng thế nào?',
    'nộp hs ntn',
  ],
  claim: [
    'Có phải 54 tập thể được khen không?',
    'Tỉnh đạt 90,49% phải không?',
    'Khánh Hòa xếp hạng 10 đúng không?',
    '54 tập thể được khen, đúng không ạ?',
    'Có đúng là tỉnh có 16 mục tiêu?',
    'Phải chăng 54 cá nhân được khen?',
  ],
  yesno: [
    'Tỉnh đã có trung tâm hành chính công chưa?',
    'Nộp hồ sơ có mất phí không?',
    'Có được nộp thay người khác không?',
    'Con tôi còn nộp được không ạ?',
    'Đã hoàn thành mục tiêu chưa?',
  ],
  none: [
    'PAR INDEX 2024',
    'thủ tục cấp hộ chiếu',
    'Còn SIPAS thì thôi',
    'Tăng hay giảm?',
    'Nộp trực tiếp hay trực tuyến?',
    'Năm 2020 so với năm 2019',
    '',
  ],
};

const ROWS = Object.entries(QUESTIONS).flatMap(([type, texts]) => texts.map((text) => [text, type] as const));

describe('questionCue', () => {
  it.each(ROWS)('%s -> %s, also without diacritics and in upper case', (text, type) => {
    expect(typeOf(text)).toBe(type);
    expect(typeOf(fold(text))).toBe(type);
    expect(typeOf(text.toUpperCase())).toBe(type);
  });

  it.each<[string, readonly string[]]>([
    ['Có bao nhiêu tập thể được khen thưởng?', ['tap', 'the', 'duoc', 'khen', 'thuong']],
    ['Có bao nhiêu xã?', ['xa']],
    ['Có bao nhiêu máy tính?', ['may', 'tinh']],
    ['Chương trình có mấy mục tiêu chung?', ['muc', 'tieu', 'chung']],
    ['Tổng số hồ sơ là bao nhiêu?', ['ho', 'so', 'la', 'bao', 'nhieu']],
    ['Có những nội dung nào?', ['noi', 'dung']],
    ['Cần giấy tờ gì?', ['giay', 'to']],
    ['Ai trao bằng khen?', []],
    ['Tỷ lệ là bao nhiêu?', []],
    ['Đạt bao nhiêu % chỉ tiêu?', []],
  ])('finds the noun asked for in %s', (text, noun) => {
    expect(cue(text).noun).toEqual(noun);
    expect(cue(fold(text)).noun).toEqual(noun);
  });

  // A word that only folds to an asking word does not ask when its marks, or its neighbour, say so.
  it.each([
    ['bộ máy', 'Tinh gọn bộ máy hành chính', 'none'],
    ['nhà máy', 'Nhà máy nước Nha Trang', 'none'],
    ['may mặc', 'Doanh nghiệp may mặc', 'none'],
    ['đầu tư', 'Thủ tục về đầu tư công', 'none'],
    ['đến đầu năm', 'Từ năm 2011 đến đầu năm 2020 có bao nhiêu hồ sơ?', 'figure'],
    ['đứng đầu', 'Khánh Hòa đứng đầu', 'none'],
    ['mẫu dấu', 'Đăng ký mẫu dấu', 'none'],
    ['giàu', 'Dân giàu nước mạnh', 'none'],
    ['bản sao', 'Chứng thực bản sao', 'none'],
    ['sao y', 'Sao y bản chính', 'none'],
    ['chuyển đổi số nào', 'Chỉ số nào giảm?', 'list'],
    ['ngân hàng', 'Ngân hàng Chính sách xã hội', 'none'],
    ['khách hàng', 'Sự hài lòng của khách hàng', 'none'],
    ['hằng năm', 'Báo cáo hàng năm', 'none'],
    ['lao động nam', 'Số lao động nam', 'none'],
    ['năm', 'Năm 2020', 'none'],
    ['bảng', 'Bảng giá đất', 'none'],
  ])('is not misled by %s', (_, text, type) => {
    expect(typeOf(text)).toBe(type);
    expect(typeOf(fold(text))).toBe(type);
  });

  it.each([
    ['Máy tính công', 'none'],
    ['Bác Ái có trung tâm', 'none'],
    ['Chùa Long Sơn', 'none'],
    ['Cỗ máy hành chính', 'none'],
  ])('uses the marks of %s, where they were typed', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it('asks for a length of time with `mấy năm`, for a year with `năm mấy`', () => {
    expect(typeOf('Kéo dài mấy năm?')).toBe('duration');
    expect(typeOf('Bắt đầu năm mấy?')).toBe('year');
  });

  it('takes a cue however far into the question it stands', () => {
    const long = `${'tỉnh Khánh Hòa và '.repeat(200)}có bao nhiêu tập thể?`;
    expect(cue(long)).toEqual({ type: 'figure', noun: ['tap', 'the'] });
  });

  it.each(['có ', 'các a ', 'nào ', 'ông ', 'bao nhiêu ', `${'a'.repeat(50)} `])(
    'takes linear time on a text of nothing but %j',
    (piece) => {
      const terms = toTerms(piece.repeat(65_536).slice(0, 65_536), { chat: true });
      const began = performance.now();
      questionCue(terms, false);
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});

describe('asksPercent', () => {
  it.each(['Đạt bao nhiêu %?', 'dat bao nhieu%', 'Hài lòng mấy % vậy?'])('is true of %s', (text) => {
    expect(asksPercent(text)).toBe(true);
  });

  it.each(['Có bao nhiêu tỉnh đạt trên 90%?', '90% là bao nhiêu hồ sơ?', 'Bao nhiêu hồ sơ?', ''])(
    'is false of %s',
    (text) => {
      expect(asksPercent(text)).toBe(false);
      expect(asksPercent(fold(text))).toBe(false);
    },
  );
});

describe('the type of a question with and without diacritics', () => {
  const bankFile = (name: string): string =>
    readFileSync(new URL(`../../../tests/bank/${name}`, import.meta.url), 'utf8').normalize('NFC');
  const bank = (name: string): string[] =>
    bankFile(name)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { text: string; clean?: string } => JSON.parse(line))
      .map(({ text, clean }) => clean ?? text);
  const xquad = (): string[] =>
    [...bankFile('xquad-vi-dev.json').matchAll(/"question": ?"((?:[^"\\]|\\.)*)"/gu)].map((match) =>
      String(JSON.parse(`"${match[1]}"`)),
    );

  it.each([
    ['content-dev.jsonl', 0.99, bank],
    ['article-dev.jsonl', 0.99, bank],
    ['xquad-vi-dev.json', 0.99, xquad],
  ])('is the same for the questions of %s, but for 1 of 100', (name, share, read) => {
    const questions = read(name);
    const changed = questions
      .filter((text) => typeOf(text) !== typeOf(fold(text)))
      .map((text) => `${typeOf(text)} -> ${typeOf(fold(text))}: ${text}`);
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(1 - changed.length / questions.length, changed.join('\n')).toBeGreaterThanOrEqual(share);
  });
});
