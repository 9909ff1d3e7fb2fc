import { expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { otherWard } from './other-ward.ts';

const statement = 'Trung tâm phường Tây Nha Trang mở cửa từ 7:00 đến 11:30.';

it.each([
  ['Phường Tây Nha Trang mở cửa lúc mấy giờ?', undefined],
  ['phuong tay nha trang mo cua luc may gio', undefined],
  ['Phường mình mở cửa lúc mấy giờ?', undefined],
  ['phuong nam nha trang mo cua luc may gio', 'nói về xã, phường khác'],
  ['Phường Nha Trang mở cửa lúc mấy giờ?', 'nói về xã, phường khác'],
])('%s: %s', (question, why) => {
  const { query, candidate } = reading(question, { facts: [{ id: 'a', statement }] });
  expect(otherWard(query, candidate)).toBe(why);
});

const OFFICE = 'Trung tâm hành chính công phường Tây Nha Trang có số điện thoại 0258.3.892.377.';

it.each([
  ['Số điện thoại trung tâm hành chính công tỉnh?', 'nói về xã, phường khác'],
  ['số điện thoại trung tâm hành chính công', 'nói về xã, phường khác'],
  ['Số điện thoại trung tâm phường Tây Nha Trang?', undefined],
  ['sdt trung tam tay nha trang', undefined],
])('%s: %s', (question, why) => {
  const { query, candidate } = reading(question, { facts: [{ id: 'a', statement: OFFICE }] });
  expect(otherWard(query, candidate)).toBe(why);
});
