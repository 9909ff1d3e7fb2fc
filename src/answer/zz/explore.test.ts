import { it } from 'vitest';
import { reading, type SmallContent } from '../../../tests/support/small-content.ts';
import { refusal } from '../evidence/refusal.ts';
const met = { met: true, strength: 1 } as const;
const a = (article: string, published?: string): SmallContent => ({ article, ...(published ? { published } : {}) });
const f = (statement: string, more = {}): SmallContent => ({ facts: [{ id: 'f', statement, ...more }] });
const r = (year: number, statement: string, more = {}): SmallContent => ({ rows: [{ id: 'r', year, statement, ...more }] });
const row24 = r(2024, 'Năm 2024, SIPAS của tỉnh Khánh Hòa đạt 87,05%, hạng 5/63.', { score: 87.05, rank: 5, out_of: 63, basis: 'old' });
const rowNT = r(2024, 'Năm 2024, SIPAS của tỉnh Ninh Thuận đạt 80,05%, hạng 50/63.', { score: 80.05, rank: 50, out_of: 63, province: 'Ninh Thuận' , basis: 'old'});
const CASES: [string, SmallContent][] = [
  ['SIPAS năm 2024 đạt bao nhiêu phần trăm?', row24],
  ['SIPAS năm 2023 đạt bao nhiêu phần trăm?', row24],
  ['Năm 2019 tỉnh khen bao nhiêu tập thể?', a('Năm 2020, tỉnh khen 54 tập thể.')],
  ['Năm 2020 tỉnh khen bao nhiêu tập thể?', a('Năm 2020, tỉnh khen 54 tập thể.')],
  ['Năm 2020 tỉnh khen bao nhiêu tập thể?', a('Giai đoạn 2011-2020, tỉnh khen 54 tập thể.', '2021-01-01')],
  ['Giai đoạn 2011-2020 tỉnh khen bao nhiêu tập thể?', a('Giai đoạn 2011-2020, tỉnh khen 54 tập thể.', '2021-01-01')],
  ['Tháng 5/2025 tỉnh khen bao nhiêu tập thể?', a('Tháng 4/2025, tỉnh khen 54 tập thể.', '2025-04-30')],
  ['Tháng 4/2025 tỉnh khen bao nhiêu tập thể?', a('Tháng 4/2025, tỉnh khen 54 tập thể.', '2025-04-30')],
  ['Quý 2/2025 tỉnh khen bao nhiêu tập thể?', a('Quý 1/2025, tỉnh khen 54 tập thể.', '2025-04-30')],
  ['Hải Phòng xếp hạng mấy?', a('Khánh Hòa xếp hạng 5/63.')],
  ['Hải Phòng xếp hạng mấy?', a('Hải Phòng xếp hạng 1/63.')],
  ['Nha Trang có bao nhiêu phường?', a('Cam Ranh có 9 phường.')],
  ['Phường Tây Nha Trang tiếp nhận bao nhiêu hồ sơ?', a('Phường Nha Trang tiếp nhận 900 hồ sơ.')],
  ['Phường Nha Trang tiếp nhận bao nhiêu hồ sơ?', a('Phường Tây Nha Trang tiếp nhận 900 hồ sơ.')],
  ['Phường Tây Nha Trang tiếp nhận bao nhiêu hồ sơ?', a('Phường Tây Nha Trang tiếp nhận 900 hồ sơ.')],
  ['Khánh Hòa đạt bao nhiêu điểm?', rowNT],
  ['SIPAS 2024 của Khánh Hòa là bao nhiêu phần trăm?', rowNT],
  ['SIPAS 2024 là bao nhiêu phần trăm?', rowNT],
  ['SIPAS 2024 của Ninh Thuận là bao nhiêu phần trăm?', rowNT],
  ['Khánh Hòa khen bao nhiêu tập thể?', f('Cả nước khen 54 tập thể.')],
  ['Khánh Hòa khen bao nhiêu tập thể?', f('Tỉnh khen 54 tập thể.', { basis: 'old' })],
  ['Sở Tài chính xử lý bao nhiêu hồ sơ?', a('Sở Tư pháp xử lý 200 hồ sơ.')],
  ['Sở Tư pháp xử lý bao nhiêu hồ sơ?', a('Sở Tư pháp xử lý 200 hồ sơ.')],
  ['SIPAS năm 2024 là bao nhiêu phần trăm?', f('Năm 2024, SIPAS trung bình cả nước đạt 83,94%.')],
  ['SIPAS trung bình cả nước năm 2024 là bao nhiêu phần trăm?', f('Năm 2024, SIPAS trung bình cả nước đạt 83,94%.')],
  ['SIPAS năm 2024 là bao nhiêu phần trăm?', f('Năm 2024, SIPAS của tỉnh đạt 83,94%.', {basis:'old'})],
  ['Trước khi sáp nhập tỉnh khen bao nhiêu tập thể?', f('Tỉnh khen 54 tập thể.', { basis: 'new' })],
  ['Trước khi sáp nhập tỉnh khen bao nhiêu tập thể?', f('Tỉnh khen 54 tập thể.', { basis: 'old' })],
  ['Tỉnh mới khen bao nhiêu tập thể?', f('Tỉnh khen 54 tập thể.', { basis: 'old' })],
  ['Tỉnh mới khen bao nhiêu tập thể?', f('Tỉnh khen 54 tập thể.', { basis: 'new' })],
  ['Nghị quyết 76 ban hành ngày nào?', a('Nghị quyết 76/NQ-CP ban hành ngày 15/7/2021.')],
  ['Nghị quyết 30 ban hành ngày nào?', a('Nghị quyết 76/NQ-CP ban hành ngày 15/7/2021.')],
  ['Nghị quyết 15 ban hành ngày nào?', a('Nghị quyết 76/NQ-CP ban hành ngày 15/7/2021.')],
  ['Nghị định 118/2025 ban hành ngày nào?', a('Nghị định 118/2025/NĐ-CP ban hành ngày 9/6/2025.')],
  ['Ngày 9-10 có sự kiện gì?', a('Sáng 9/10/2020, tỉnh tổ chức lễ trao thưởng.')],
  ['Ngày 10-10 có sự kiện gì?', a('Sáng 9/10/2020, tỉnh tổ chức lễ trao thưởng.')],
  ['Giá SJC là bao nhiêu?', a('Giá dịch vụ là 50.000 đồng.')],
  ['PAPI đạt bao nhiêu điểm?', a('SIPAS đạt 80 điểm.')],
  ['Chủ tịch HĐND tỉnh là ai?', a('Ông Nguyễn Tấn Tuân, Chủ tịch UBND tỉnh, dự lễ.')],
  ['Chủ tịch UBND tỉnh là ai?', a('Ông Nguyễn Tấn Tuân, Chủ tịch UBND tỉnh, dự lễ.')],
  ['Chủ tịch UBND tỉnh là ai?', a('Ông Lê Hữu Hoàng, Phó Chủ tịch UBND tỉnh, dự lễ.')],
  ['Phó Chủ tịch UBND tỉnh là ai?', a('Ông Lê Hữu Hoàng, Phó Chủ tịch UBND tỉnh, dự lễ.')],
  ['Dân số Nha Trang là bao nhiêu?', a('Nha Trang có 5 phường.')],
  ['Lương của chuyên viên là bao nhiêu?', a('Lệ phí của chuyên viên là 50.000 đồng.')],
  ['Vợ ông Trần Phong là ai?', a('Ông Trần Phong chủ trì hội nghị.')],
];
it('explore', () => {
  for (const [q, c] of CASES) {
    const { query, candidate } = reading(q, c);
    console.log(JSON.stringify([q, query.cue.type, candidate.quote.slice(0, 50), refusal(query, candidate, { expectation: met, outdated: false, today: '2026-11-22' })]));
  }
});
