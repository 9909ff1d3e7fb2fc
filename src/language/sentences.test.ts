import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['Tỉnh tổ chức hội nghị. Ông Tuân chủ trì.', ['Tỉnh tổ chức hội nghị.', 'Ông Tuân chủ trì.']],
    ['Chỉ số hài lòng… Tỷ lệ trễ hạn giảm.', ['Chỉ số hài lòng…', 'Tỷ lệ trễ hạn giảm.']],
    ['Xong chưa? Rồi! Tốt... Vậy thôi', ['Xong chưa?', 'Rồi!', 'Tốt...', 'Vậy thôi']],
    ['Đạt 90,49%. 10 tỉnh khác thấp hơn.', ['Đạt 90,49%.', '10 tỉnh khác thấp hơn.']],
    ['Ông nói: “Đã xong.” Sau đó ông về.', ['Ông nói: “Đã xong.”', 'Sau đó ông về.']],
    ['(Theo báo.) “Vâng”, ông nói.', ['(Theo báo.)', '“Vâng”, ông nói.']],
    ['Đạt mục tiêu; nhiều chỉ tiêu vượt; Xong.', ['Đạt mục tiêu; nhiều chỉ tiêu vượt; Xong.']],
  ])('parts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    'Trung tâm ở TP. Nha Trang và Tp. Cam Ranh',
    'Do Th.S Nguyễn A và PGS. TS. Trần B trình bày',
    'Gồm giấy tờ, v.v. Nộp tại Q. 1, P. Vĩnh Hải',
    'Ông N.V. Toàn, bà J. K. Rowling và John F. Kennedy',
    'Theo văn bản số. 12 và khoản. 3',
    'Có 1.234.567 hồ sơ, đạt 90.49 điểm ngày 9.10.2020',
    'Vào dichvucong.gov.vn để nộp, mục đ/c ghi rõ',
    'Bệnh viện St. Louis của Dr. Who',
  ])('keeps %j whole', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('tells the number sign from the word "số", the initial from the group letter', () => {
    expect(sentences('Đẩy mạnh chuyển đổi số. Tỉnh có kế hoạch.')).toHaveLength(2);
    expect(sentences('Từ 90% là nhóm A. Dưới 90% là nhóm B.')).toHaveLength(2);
  });

  it('keeps the number of a list item with the item', () => {
    expect(sentences('1. Thể chế. 2. Thủ tục. IV. Bộ máy.')).toEqual([
      '1. Thể chế.',
      '2. Thủ tục.',
      'IV. Bộ máy.',
    ]);
  });

  it('ends a sentence at a line break before a new item only', () => {
    expect(sentences('Ông Tuân trao bằng khen\nCác tập thể nhận bằng khen')).toHaveLength(2);
    expect(sentences('Gồm:\n- thể chế\n- thủ tục')).toHaveLength(3);
    const wrapped =
      'Hội nghị tổng kết chương trình cải cách hành chính do tỉnh\nKhánh Hòa tổ chức có nhiều đại biểu của các sở, ngành\ntham dự.';
    expect(sentences(wrapped)).toEqual([wrapped]);
    const captions =
      'Các cá nhân nhận bằng khen của Ủy ban nhân dân tỉnh.\nCác cá nhân nhận bằng khen của Ủy ban nhân dân tỉnh.';
    expect(sentences(captions)).toHaveLength(2);
  });

  it('leaves white space, also U+00A0, out of the spans', () => {
    expect(splitSentences('\u00a0Xin chào. \u00a0\nTạm biệt.\u00a0 ')).toEqual([
      { start: 1, end: 10 },
      { start: 13, end: 22 },
    ]);
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \u00a0\n')).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const hostile = ['.', '. ', 'A. ', '"', '\n', 'a', '…”'].map((piece) => piece.repeat(200_000));
    for (const text of hostile) expect(splitSentences(text).length).toBeGreaterThanOrEqual(0);
  });
});
