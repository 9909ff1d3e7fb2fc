import { claimTable } from '../../../tests/support/claim-table.ts';

const AWARDS = 'Tại hội nghị ngày 9/10/2020, 54 tập thể và 52 cá nhân được UBND tỉnh tặng bằng khen.';
const SEALS = 'Trung tâm Phục vụ hành chính công cấp xã có con dấu riêng.';
const CUT = 'Đến tháng 11/2020, 3.893 điều kiện kinh doanh đã được cắt bỏ.';

claimTable('a word that the sentence lacks', [
  ['Tính tới tháng 11/2020 đã có tròn 3.893 điều kiện kinh doanh được cắt bỏ.', CUT, 'supported'],
  ['Đến tháng 11/2020, 3.893 điều kiện kinh doanh nhập khẩu thủy sản được cắt bỏ.', CUT, 'not_found'],
  ['54 doanh nghiệp được UBND tỉnh tặng bằng khen ngày 9/10/2020.', AWARDS, 'not_found'],
  ['Đến tháng 11/2020 cắt bỏ 3.893 điều kiện kinh doanh, vượt kế hoạch năm.', CUT, 'not_found'],
]);

claimTable('who does it', [
  ['54 tập thể được UBND tỉnh tặng bằng khen ngày 9/10/2020.', AWARDS, 'supported'],
  [
    'Tại hội nghị ngày 9/10/2020, 54 tập thể và 52 cá nhân được Thủ tướng tặng bằng khen.',
    AWARDS,
    'contradicted',
  ],
]);

claimTable('denials', [
  ['Trung tâm Phục vụ hành chính công cấp xã không có con dấu riêng.', SEALS, 'contradicted'],
  ['Từ 1/10/2025 hồ sơ giấy không còn được nhận.', 'Từ 1/10/2025 không nhận hồ sơ giấy.', 'supported'],
]);

const ADDRESS = 'Trung tâm phường Tây Nha Trang đặt tại hẻm 480 Lương Định Của.';
const STAFF =
  'Công chức làm ở Bộ phận Một cửa cấp bộ, tỉnh, huyện phải có ít nhất 3 năm công tác theo Nghị định 61/2018/NĐ-CP.';
const RANK = 'Năm 2005, PCI của tỉnh Khánh Hòa xếp hạng 29/42 tỉnh, thành phố.';
const LAST = 'Năm 2022, PAPI của tỉnh Khánh Hòa xếp hạng 16/61 tỉnh, thành phố.';
const RIVAL = 'PAR INDEX 2021: Hải Phòng dẫn đầu, ba địa phương đạt trên 90%.';

claimTable('names, numbers and ranks', [
  ['Trung tâm phường Tây Nha Trang nằm ở hẻm 480 Lương Định Của.', ADDRESS, 'supported'],
  ['Trung tâm phường Tây Nha Trang nằm ở hẻm 408 Lương Định Của.', ADDRESS, 'contradicted'],
  [
    'Theo Nghị định 61/2018/NĐ-CP, công chức Bộ phận Một cửa cấp tỉnh có ít nhất 3 năm công tác.',
    STAFF,
    'supported',
  ],
  [
    'Theo Nghị định 61/2018/NĐ-CP, công chức Bộ phận Một cửa cấp tỉnh có ít nhất 5 năm công tác.',
    STAFF,
    'contradicted',
  ],
  ['Kỳ PCI 2005, Khánh Hòa xếp thứ 29 trong số 42 tỉnh, thành.', RANK, 'supported'],
  ['Trong 42 tỉnh, thành, Khánh Hòa xếp thứ 29 về PCI năm 2005.', RANK, 'supported'],
  ['Năm 2022, Khánh Hòa vươn lên hạng 19/61 về PAPI.', LAST, 'contradicted'],
  ['PAR INDEX 2021 có bốn địa phương trên 90%.', RIVAL, 'contradicted'],
  ['Tỉnh Khánh Hòa rộng 8.555,86 ha.', 'Tỉnh Khánh Hòa rộng 8.555,86 km².', 'contradicted'],
]);

const OPENED = 'Ngày 30/9/2023, Trung tâm Phục vụ hành chính công tỉnh khai trương.';
const GUESTS = 'Ngày 10/11/2023, Trung tâm Phục vụ hành chính công tỉnh họp.';
const SPAN = 'Tỉnh phát động 30 ngày đêm làm việc không in giấy từ 15/7 đến 15/8/2025.';
const REPLACED = 'Thông tư 01/2018/TT-VPCP thay thế Thông tư 05/2014/TT-BTP, có hiệu lực từ 6/1/2019.';

claimTable('days', [
  ['Trung tâm Phục vụ hành chính công tỉnh ra mắt ngày 30/9/2023.', OPENED, 'supported'],
  ['Trung tâm Phục vụ hành chính công tỉnh ra mắt ngày 30/9/2022.', OPENED, 'contradicted'],
  // What else was done on another day tells nothing.
  ['Trung tâm Phục vụ hành chính công tỉnh ra mắt ngày 30/9/2023.', GUESTS, 'not_found'],
  ['30 ngày đêm không in giấy của tỉnh mở đầu 15/7/2025, khép lại 15/8/2025.', SPAN, 'supported'],
  ['Thông tư 05/2014/TT-BTP có hiệu lực từ 6/1/2019.', REPLACED, 'not_found'],
]);

const GOALS = 'Chương trình giai đoạn 2011-2020 của tỉnh xác định 16 mục tiêu.';
const COUNTRY = 'SIPAS cả nước năm 2022 là 80,08%.';
const DIRECTOR = 'Giám đốc Sở Nội vụ (tháng 10/2025) là ông Võ Chí Vương.';

claimTable('what leaves it open', [
  ['Trong 16 mục tiêu giai đoạn 2011-2020, tỉnh đã đạt 14 mục tiêu.', GOALS, 'not_found'],
  ['SIPAS năm 2022 của Khánh Hòa là 80,08%.', COUNTRY, 'not_found'],
  ['Ông Võ Chí Vương làm Giám đốc Sở Nội vụ từ tháng 3/2025.', DIRECTOR, 'not_found'],
]);
