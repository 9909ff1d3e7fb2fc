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
