import { expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { otherIssuer } from './other-issuer.ts';

const OTHER = 'nói về việc của cơ quan khác';
const OURS = 'Hội nghị tổng kết 10 năm của tỉnh Khánh Hòa diễn ra sáng 9/10/2020.';
const NATIONAL = 'Quyết định 282/QĐ-TTg của Thủ tướng ban hành kế hoạch cải cách hành chính 2026-2030.';

it.each([
  ['Chính phủ tổng kết 10 năm vào ngày nào?', OURS, OTHER],
  ['Tỉnh tổng kết 10 năm vào ngày nào?', OURS, undefined],
  ['Kế hoạch cải cách năm 2026 của UBND tỉnh là văn bản số mấy?', NATIONAL, OTHER],
  ['Kế hoạch cải cách 2026-2030 của Thủ tướng là văn bản số mấy?', NATIONAL, undefined],
])('%s %s: %s', (question, statement, why) => {
  const { query, candidate } = reading(question, { facts: [{ id: 'a', statement }] });
  expect(otherIssuer(query, candidate)).toBe(why);
});
