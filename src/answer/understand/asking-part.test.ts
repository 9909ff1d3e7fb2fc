import { describe, expect, it } from 'vitest';
import { askingPart } from './asking-part.ts';

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
