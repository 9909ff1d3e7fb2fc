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
  ['Đúng không?', 'Đúng không?'],
])('%s: %s', (text, stated) => {
  expect(statedPart(text)).toBe(stated);
});
