import { expect, it } from 'vitest';
import { statedPart } from './stated-part.ts';

it.each([
  ['Có phải tỉnh khen 54 tập thể không?', 'tỉnh khen 54 tập thể'],
  ['Nghe nói tỉnh đạt 90,49%, đúng vậy không ạ?', 'tỉnh đạt 90,49%'],
  ['Hình như PCI 2014 xếp hạng 16 thì phải?', 'PCI 2014 xếp hạng 16'],
  ['khanh hoa co 16 phuong phai ko ad', 'khanh hoa co 16 phuong'],
  ['PAPI có tám nội dung.', 'PAPI có tám nội dung'],
  ['Ông A là Giám đốc Sở Tài chính phải không?', 'Ông A là Giám đốc Sở Tài chính'],
  ['Tỉnh rộng 8.555,86 km², đúng không?', 'Tỉnh rộng 8.555,86 km²'],
  ['Bà hàng xóm nói thời hiệu khiếu nại chỉ có 60 ngày, đúng không?', 'thời hiệu khiếu nại chỉ có 60 ngày'],
  ['Có 60 tập thể được nhận bằng khen, đúng không?', 'Có 60 tập thể được nhận bằng khen'],
  ['co 60 tap the duoc nhan bang khen dung khong', 'co 60 tap the duoc nhan bang khen'],
  ['Khánh Hòa hạng 9/63, em ghi vậy có đúng không?', 'Khánh Hòa hạng 9/63'],
  ['Tỉnh có 65 đơn vị cấp xã đúng không cháu?', 'Tỉnh có 65 đơn vị cấp xã'],
  ['Kiểm giúp: SIPAS đạt 83,66%.', 'SIPAS đạt 83,66%'],
  ['Đúng không?', 'Đúng không?'],
])('%s: %s', (text, stated) => {
  expect(statedPart(text)).toBe(stated);
});
