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
  ['PAR INDEX 2022 mọi tỉnh đều trên 90%.', SCORE, 'not_found'],
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

const HARD = 'Khiếu nại lần đầu giải quyết không quá 30 ngày từ khi thụ lý, việc phức tạp không quá 45 ngày.';

claimTable('what holds for hard cases', [
  ['Khiếu nại lần đầu không quá 30 ngày.', HARD, 'not_found'],
  ['Khiếu nại lần đầu giải quyết không quá 30 ngày.', HARD, 'supported'],
  ['Khiếu nại lần đầu giải quyết không quá 40 ngày.', HARD, 'contradicted'],
]);

const OLD = 'Trước sáp nhập, tỉnh Khánh Hòa có dân số 1.253.970 người.';

claimTable('the province of the present', [
  ['Dân số tỉnh Khánh Hòa khoảng 2,3 triệu người.', OLD, 'not_found'],
  ['Dân số tỉnh Khánh Hòa là 1.253.970 người.', OLD, 'not_found'],
  ['Trước sáp nhập, dân số tỉnh Khánh Hòa là 1.253.970 người.', OLD, 'supported'],
]);

const SET_UP =
  'Trung tâm Phục vụ hành chính công tỉnh được lập theo quyết định ngày 30/12/2022 của UBND tỉnh.';

claimTable('set up and opened', [
  ['Trung tâm Phục vụ hành chính công tỉnh mở năm 2018.', SET_UP, 'not_found'],
  ['Trung tâm Phục vụ hành chính công tỉnh được lập năm 2018.', SET_UP, 'contradicted'],
]);

claimTable('a group that is counted in', [
  ['Khánh Hòa vào nhóm 15 PCI 2023.', 'PCI 2023 của Khánh Hòa có 5 chỉ số thành phần tăng.', 'not_found'],
]);

const PLANS =
  'Kế hoạch năm 2025 ban hành theo Quyết định 3487/QĐ-UBND.\n\nQuyết định 4831/QĐ-UBND nêu 16 mục tiêu của chương trình.';

claimTable('documents that the content knows', [
  ['Quyết định 3478/QĐ-UBND ban hành kế hoạch năm 2025.', PLANS, 'contradicted'],
  ['Quyết định 4831/QĐ-UBND ban hành kế hoạch năm 2025.', PLANS, 'not_found'],
]);

const CHAIRS =
  'Ông Nguyễn Tấn Tuân - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì hội nghị ngày 9/10/2020.';

claimTable('who holds a post at present', [
  // An article tells who held a post when it was written.
  ['Ông Nguyễn Khắc Toàn là Chủ tịch UBND tỉnh.', CHAIRS, 'not_found'],
  ['Ông Nguyễn Tấn Tuân là Chủ tịch UBND tỉnh.', CHAIRS, 'not_found'],
  ['Ông Nguyễn Khắc Toàn, Chủ tịch UBND tỉnh, chủ trì hội nghị ngày 9/10/2020.', CHAIRS, 'contradicted'],
]);

const GENERAL = 'Không để Phó Chủ tịch UBND cấp xã kiêm Giám đốc Trung tâm Phục vụ hành chính công cấp xã.';

claimTable('a more general name is no rival', [
  ['Không để Phó Chủ tịch UBND cấp xã kiêm Giám đốc trung tâm hành chính công.', GENERAL, 'not_found'],
]);
