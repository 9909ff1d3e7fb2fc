import { claimTable } from '../../../tests/support/claim-table.ts';

const UNTROUBLED = 'Năm 2024, 90,06% người được hỏi nói không bị công chức gây phiền hà.';
const FAILED = 'Năm 2024 có 12 đơn vị không đạt yêu cầu về chữ ký số.';

claimTable('the part that has it, and the part that has it not', [
  ['Năm 2024 có 90,06% người được hỏi nói không bị công chức gây phiền hà.', UNTROUBLED, 'supported'],
  ['Năm 2024 có 90,06% người được hỏi nói bị công chức gây phiền hà.', UNTROUBLED, 'not_found'],
  ['nam 2024 co 90,06% nguoi duoc hoi bi gay phien ha phai khong', UNTROUBLED, 'not_found'],
  // The complement is no other value.
  ['Năm 2024 có 9,94% người được hỏi bị công chức gây phiền hà.', UNTROUBLED, 'not_found'],
  ['Năm 2024 có 80,06% người được hỏi nói không bị công chức gây phiền hà.', UNTROUBLED, 'contradicted'],
  ['Năm 2024 có 12 đơn vị không đạt yêu cầu về chữ ký số.', FAILED, 'supported'],
  ['Năm 2024 có 12 đơn vị đạt yêu cầu về chữ ký số.', FAILED, 'not_found'],
]);

const CUTS = 'Kế hoạch của tỉnh muốn bỏ ít nhất 30% điều kiện kinh doanh không cần thiết.';
const SCHEME = 'Chỉ tiêu chữ ký số không đạt kế hoạch của tỉnh.';

claimTable('both deny, but not the same', [
  ['Nhiều chỉ tiêu không đạt kế hoạch.', CUTS, 'not_found'],
  ['Chỉ tiêu chữ ký số không đạt kế hoạch.', SCHEME, 'supported'],
]);

const SCORE = 'PAR INDEX 2022 của tỉnh Khánh Hòa đạt 86,19%.';
const ALL = 'Năm 2022, mọi tỉnh đều có PAR INDEX trên 80%.';

claimTable('one member proves nothing of all', [
  ['PAR INDEX 2022 mọi tỉnh đều trên 80%.', SCORE, 'not_found'],
  ['PAR INDEX 2022 của tất cả các tỉnh đều trên 80%.', SCORE, 'not_found'],
  ['PAR INDEX 2022 tỉnh nào cũng trên 80%.', SCORE, 'not_found'],
  ['Năm 2022 mọi tỉnh đều có PAR INDEX trên 80%.', ALL, 'supported'],
]);

const TOGETHER = 'Quý III/2025, cấp tỉnh và cấp xã nhận 191.957 hồ sơ, giải quyết 147.818 hồ sơ.';

claimTable('a sum of two', [
  ['Quý III/2025 cấp tỉnh và cấp xã nhận 191.957 hồ sơ.', TOGETHER, 'supported'],
  ['Quý III/2025 cấp xã nhận 191.957 hồ sơ.', TOGETHER, 'not_found'],
  ['Quý III/2025 cấp tỉnh giải quyết 147.818 hồ sơ.', TOGETHER, 'not_found'],
  ['Quý III/2025 cấp xã nhận 100.957 hồ sơ.', TOGETHER, 'not_found'],
]);

const LEADER = 'PAR INDEX 2024: Hải Phòng dẫn đầu với 96,17%; SIPAS 2024 của thành phố này là 90,59%.';

claimTable('the best in one index', [
  ['PAR INDEX 2024 Hải Phòng dẫn đầu cả nước.', LEADER, 'supported'],
  ['SIPAS 2024 Hải Phòng dẫn đầu cả nước.', LEADER, 'not_found'],
  ['SIPAS 2024 Quảng Ninh dẫn đầu cả nước.', LEADER, 'not_found'],
  ['PAR INDEX 2024 Quảng Ninh dẫn đầu cả nước.', LEADER, 'contradicted'],
]);

const OPENED = 'Trung tâm Phục vụ hành chính công tỉnh khai trương tại 26 Hoàng Hoa Thám, Nha Trang.';
const WARD = 'Trung tâm Phục vụ hành chính công phường Nha Trang đặt ở 42 Lê Thánh Tôn.';

claimTable('a ward is not the town of its name', [
  ['Phường Nha Trang ở 26 Hoàng Hoa Thám.', OPENED, 'not_found'],
  ['Trung tâm phường Nha Trang ở 42 Lê Thánh Tôn.', WARD, 'supported'],
]);

const SECOND = 'Không đồng ý kết quả lần đầu, người dân có 30 ngày để khiếu nại lần hai.';

claimTable('the figure of the other turn', [
  ['Khiếu nại lần đầu không quá 30 ngày.', SECOND, 'not_found'],
  ['Người dân có 30 ngày để khiếu nại lần hai.', SECOND, 'supported'],
]);
