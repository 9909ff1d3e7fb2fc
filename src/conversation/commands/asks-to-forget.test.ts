import { expect, it } from 'vitest';
import { asksToForget } from './asks-to-forget.ts';

it.each([
  '/xoadulieu',
  '/XoaDuLieu@cchc_bot',
  '/xóa dữ liệu',
  'xoá hết dữ liệu của tôi đi',
  'xoa du lieu cua toi',
  'xoas duwx lieeuj cuar tooi',
  'quên tôi đi',
  // What the button says that stands under the question whether to delete.
  'Có, xóa dữ liệu của tôi',
])('%s asks to delete what is kept', (text) => {
  expect(asksToForget(text)).toBe(true);
});

it.each([
  '',
  '/quyenriengtu',
  '/nguon',
  'PAR INDEX 2024',
  'Không, giữ lại',
  'xóa nhà tạm năm 2025',
  '1',
  `xóa dữ liệu của tôi ${'a'.repeat(200)}`,
])('%s does not', (text) => {
  expect(asksToForget(text)).toBe(false);
});
