import { claimTable } from '../../../tests/support/claim-table.ts';

const LEADERS =
  'Xếp hạng cải cách hành chính năm 2020: Thanh tra tỉnh dẫn đầu khối sở (96,86%), Khánh Vĩnh dẫn đầu khối huyện (91,04%), Ngân hàng Nhà nước dẫn đầu khối ngành dọc (96,43%).';
const GRADES = 'Số đơn vị tốt về cải cách hành chính năm 2020 tăng 5 so với 2019, số đơn vị khá giảm 8.';
const PORTALS =
  'Chính phủ chủ trương đóng cổng dịch vụ công cấp tỉnh từ 1/7/2025 và cổng cấp bộ chậm nhất hết tháng 2/2026.';
const POLICE =
  'Từ 1/7/2025, Công an cấp xã làm thủ tục cấp tài khoản định danh mức 2 cho công dân và cấp tài khoản định danh cho tổ chức; thủ tục ở công an huyện bị bãi bỏ.';

claimTable('of several things in one sentence, each has what its own clause says', [
  ['Thanh tra tỉnh dẫn đầu khối sở năm 2020.', LEADERS, 'supported'],
  ['Khánh Vĩnh dẫn đầu khối huyện năm 2020.', LEADERS, 'supported'],
  ['Thanh tra tỉnh dẫn đầu khối huyện năm 2020.', LEADERS, 'contradicted'],
  ['Khánh Vĩnh dẫn đầu khối ngành dọc năm 2020.', LEADERS, 'contradicted'],
  ['Số đơn vị khá năm 2020 giảm so với 2019.', GRADES, 'supported'],
  ['Số đơn vị khá năm 2020 tăng so với 2019.', GRADES, 'contradicted'],
  ['Cổng dịch vụ công cấp tỉnh đóng từ 1/7/2025.', PORTALS, 'supported'],
  ['Cổng cấp bộ đóng từ 1/7/2025.', PORTALS, 'contradicted'],
  ['Công an cấp xã cấp tài khoản định danh từ 1/7/2025.', POLICE, 'supported'],
  ['Công an huyện làm định danh mức 2.', POLICE, 'not_found'],
  ['Công an huyện cấp tài khoản định danh từ 1/7/2025.', POLICE, 'not_found'],
]);

const AHEAD =
  'Sau 10 năm, nhiều chỉ tiêu hoàn thành sớm hạn như: hoàn thiện cơ sở dữ liệu; tỷ lệ thủ tục được cắt giảm thời gian; tỷ lệ hồ sơ trực tuyến.';
const LATE = 'Tỷ lệ hồ sơ trễ hạn của tỉnh, sau nhiều cố gắng, giảm rất mạnh.';
const LEVELS = 'Tỷ lệ hồ sơ trễ hạn ở 3 cấp hành chính tỉnh và cơ quan ngành dọc giảm rất đáng kể.';
const GATES =
  'Từ 1/7/2025, Cổng dịch vụ công của tỉnh đóng giao diện; nộp trực tuyến chỉ qua Cổng Dịch vụ công quốc gia.';
const FEES = 'Lệ phí của hồ sơ có thể nộp ngay trong mục hồ sơ của mình trên Cổng Dịch vụ công quốc gia.';

claimTable('a subject alone proves nothing', [
  ['Cổng dịch vụ công của tỉnh đóng giao diện.', GATES, 'supported'],
  ['Cổng Dịch vụ công quốc gia đóng giao diện.', GATES, 'not_found'],
  ['Cổng Dịch vụ công quốc gia đóng giao diện.', FEES, 'not_found'],
  ['Công an huyện làm thủ tục cấp tài khoản định danh cho tổ chức.', POLICE, 'not_found'],
  [
    'Công an huyện làm thủ tục cấp tài khoản định danh cho tổ chức; thủ tục ở Công an cấp xã bị bãi bỏ.',
    POLICE,
    'not_found',
  ],
]);

claimTable('a rise or a fall is that of what its clause names', [
  ['Tỷ lệ hồ sơ sớm hạn giảm.', AHEAD, 'not_found'],
  ['Tỷ lệ hồ sơ trễ hạn giảm rất mạnh.', LATE, 'supported'],
  ['Tỷ lệ hồ sơ trễ hạn giảm.', LEVELS, 'supported'],
]);

const ROW = 'Năm 2020, Sở Nội vụ, Sở Y tế và Sở Tài chính dẫn đầu khối sở.';

claimTable('a row of names shares what is said behind it', [
  ['Sở Nội vụ dẫn đầu khối sở năm 2020.', ROW, 'supported'],
  ['Sở Y tế dẫn đầu khối sở năm 2020.', ROW, 'supported'],
]);
