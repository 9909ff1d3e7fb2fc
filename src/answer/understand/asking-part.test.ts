import { describe, expect, it } from 'vitest';
import { askingPart, otherParts } from './asking-part.ts';

describe('askingPart', () => {
  it.each([
    ['Chào ad. Nộp hồ sơ khai sinh ở đâu?', 'Nộp hồ sơ khai sinh ở đâu?'],
    ['Nộp hồ sơ ở đâu? Cảm ơn ad.', 'Nộp hồ sơ ở đâu?'],
    [
      'SIPAS là gì? Năm 2024 tỉnh Khánh Hòa hạng mấy, tăng mấy bậc?',
      'Năm 2024 tỉnh Khánh Hòa hạng mấy, tăng mấy bậc?',
    ],
    // The sentence that asks does not say of what.
    ['PAR INDEX 2024 của Khánh Hòa. Xếp hạng mấy?', 'PAR INDEX 2024 của Khánh Hòa. Xếp hạng mấy?'],
    ['Em ở Nha Trang. Tôi cần căn cước. Nộp ở đâu?', 'Tôi cần căn cước. Nộp ở đâu?'],
    ['PAR INDEX 2024. Khánh Hòa', 'PAR INDEX 2024. Khánh Hòa'],
    ['hạng mấy, tăng mấy bậc?', 'hạng mấy, tăng mấy bậc?'],
    ['', ''],
  ])('of %j is %j', (text, part) => {
    expect(askingPart(text)).toBe(part);
  });
});

describe('otherParts', () => {
  it.each([
    [
      'without the story',
      'Má tui không rành điện thoại, tỉnh giao ai giúp dân làm dịch vụ công?',
      ['tỉnh giao ai giúp dân làm dịch vụ công?'],
    ],
    [
      'with the sentence before',
      'Chào ad. Em đọc Nghị quyết 76. Có mấy nội dung chính được nêu?',
      ['Em đọc Nghị quyết 76. Có mấy nội dung chính được nêu?'],
    ],
    [
      'the story first',
      'Tôi hỏi về dịch vụ công. Má tui không rành điện thoại, tỉnh giao ai giúp dân làm dịch vụ công?',
      [
        'tỉnh giao ai giúp dân làm dịch vụ công?',
        'Tôi hỏi về dịch vụ công. Má tui không rành điện thoại, tỉnh giao ai giúp dân làm dịch vụ công?',
      ],
    ],
    ['none of one plain question', 'Nộp hồ sơ khai sinh ở đâu?', []],
    ['none of nothing', '', []],
  ])('%s', (_, text, parts) => {
    expect(otherParts(text)).toEqual(parts);
  });
});
