import { expect, it } from 'vitest';
import { isFullyMarked } from './is-fully-marked.ts';

it.each([
  ['Có phải 54 tập thể được khen không?', true],
  ['Ông Nguyễn Tấn Tuân là Chủ tịch UBND tỉnh', true],
  ['PAR INDEX 2024 của Khánh Hòa', true],
  ['Có phai 54 tập the được khen khong?', false],
  ['Trung tâm Dich vụ hanh chính cong trực tuyen', false],
  ['Nghi quyết 30c ban hanh ngày 8/11/2012 dung không?', false],
  ['Cấp xa giải quyet đúng han', false],
  ['tinh khanh hoa dat 90%', false],
])('%s: %s', (text, is) => expect(isFullyMarked(text)).toBe(is));
