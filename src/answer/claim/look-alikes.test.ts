import { claimTable } from '../../../tests/support/claim-table.ts';

const MEAN = 'Năm 2023, 32/63 địa phương có PAR INDEX trên mức bình quân cả nước.';
const FIRST = 'Năm 2024 là lần đầu PAR INDEX của Khánh Hòa vượt 90% (đạt 90,49%).';
const CAMERAS = 'Đến 10/11/2023, Trung tâm Phục vụ hành chính công tỉnh tiếp hơn 4.400 lượt khách.';

claimTable('bounds', [
  ['32/63 địa phương có PAR INDEX 2023 trên mức bình quân cả nước.', MEAN, 'supported'],
  ['32/63 địa phương có PAR INDEX 2023 dưới mức bình quân cả nước.', MEAN, 'contradicted'],
  ['PAR INDEX 2024 của Khánh Hòa vượt 90%.', FIRST, 'supported'],
  ['PAR INDEX 2024 của Khánh Hòa dưới 90,49%.', FIRST, 'contradicted'],
  ['Đến 10/11/2023, Trung tâm tiếp trên 4.400 lượt khách.', CAMERAS, 'supported'],
  ['Đến 10/11/2023, Trung tâm tiếp gần 4.400 lượt khách.', CAMERAS, 'contradicted'],
]);

const DEADLINE = 'Các đơn vị phải có kế hoạch chống nhũng nhiễu riêng trước 1/2/2026.';
const BEFORE =
  'Trước giai đoạn 2011-2020, Chương trình 2001-2010 được duyệt bằng Quyết định 136/2001/QĐ-TTg.';
const STARTED = 'PAPI thí điểm năm 2009, khảo sát toàn quốc mỗi năm từ 2011.';

claimTable('times', [
  ['Các đơn vị phải có kế hoạch chống nhũng nhiễu riêng trước 1/2/2026.', DEADLINE, 'supported'],
  ['Đơn vị phải có kế hoạch chống nhũng nhiễu riêng sau 1/2/2026.', DEADLINE, 'contradicted'],
  ['Quyết định 136/2001/QĐ-TTg duyệt Chương trình 2011-2020.', BEFORE, 'contradicted'],
  ['PAPI khảo sát toàn quốc từ năm 2011.', STARTED, 'supported'],
  ['PAPI khảo sát toàn quốc từ năm 2009.', STARTED, 'contradicted'],
]);

const LIMITATION = 'Thời hiệu khiếu nại là 90 ngày kể từ khi nhận quyết định hành chính.';

claimTable('working days', [
  ['Thời hiệu khiếu nại là 90 ngày.', LIMITATION, 'supported'],
  ['Thời hiệu khiếu nại là 90 ngày làm việc.', LIMITATION, 'contradicted'],
]);

const AIM = 'Đầu năm 2021, tỉnh đặt mục tiêu vào nhóm 15 tỉnh đứng đầu PCI vào năm 2025.';
const ASKED = 'Tháng 9/2025, Chủ tịch tỉnh yêu cầu tỷ lệ hồ sơ đúng hạn từ 95% trở lên.';

claimTable('a goal is no result', [
  ['Tỉnh đặt mục tiêu vào nhóm 15 tỉnh đứng đầu PCI năm 2025.', AIM, 'supported'],
  ['Tỉnh đã vào nhóm 15 tỉnh đứng đầu PCI năm 2025.', AIM, 'not_found'],
  ['Tháng 9/2025 yêu cầu tỷ lệ hồ sơ đúng hạn từ 95% trở lên.', ASKED, 'supported'],
  ['Tháng 9/2025 tỷ lệ hồ sơ đúng hạn đạt từ 95% trở lên.', ASKED, 'not_found'],
]);

const LEVELS = 'Nghị định 42/2022/NĐ-CP bỏ cách chia dịch vụ công thành bốn mức độ và chỉ còn hai mức.';
const SIXTH =
  'Nội dung thứ sáu của chương trình 2021-2030 đổi từ hiện đại hóa hành chính sang xây dựng Chính phủ số.';
const DISTRICT = 'Văn bản 7042 chia ba trường hợp xử lý hồ sơ khi bỏ cấp huyện từ 1/7/2025.';
const ACCOUNT = 'Từ 1/7/2024, tài khoản cũ của Cổng Dịch vụ công quốc gia chỉ dùng đến 30/6/2024.';

claimTable('what is no more', [
  ['Nghị định 42/2022/NĐ-CP bỏ cách chia dịch vụ công thành bốn mức độ.', LEVELS, 'supported'],
  ['Nghị định 42/2022/NĐ-CP chia dịch vụ công thành bốn mức độ.', LEVELS, 'contradicted'],
  ['Nội dung thứ sáu của chương trình 2021-2030 là hiện đại hóa hành chính.', SIXTH, 'contradicted'],
  ['Từ 1/7/2025 bỏ cấp huyện.', DISTRICT, 'supported'],
  ['Từ 1/7/2025 vẫn còn cấp huyện.', DISTRICT, 'contradicted'],
  ['Từ 1/7/2024 tài khoản cũ của Cổng Dịch vụ công quốc gia vẫn dùng được.', ACCOUNT, 'contradicted'],
]);

const CABLE =
  'Yêu cầu một cửa số duy nhất từ 27/6/2025 nằm trong Công điện 96/CĐ-TTg ngày 26/6/2025 của Thủ tướng.';
const AMENDING =
  'Nghị định 107/2021/NĐ-CP ngày 6/12/2021 sửa đổi Nghị định 61/2018/NĐ-CP; người ký là Phạm Bình Minh.';

claimTable('the day of a document', [
  ['Công điện 96/CĐ-TTg ngày 26/6/2025', CABLE, 'supported'],
  ['Công điện 96/CĐ-TTg ngày 27/6/2025', CABLE, 'contradicted'],
  ['Nghị định 107/2021/NĐ-CP ngày 12/6/2021 sửa Nghị định 61/2018/NĐ-CP.', AMENDING, 'contradicted'],
]);

const REPLACED = 'Nghị định 118/2025/NĐ-CP thay cho Nghị định 61/2018/NĐ-CP.';
const IN_FORCE = 'Nghị định 61/2018/NĐ-CP ký ngày 23/4/2018, có hiệu lực từ 21/6/2018.';

claimTable('whether a document is in force', [
  ['Nghị định 61/2018/NĐ-CP vẫn còn hiệu lực.', REPLACED, 'contradicted'],
  ['Nghị định 61/2018/NĐ-CP không còn hiệu lực.', REPLACED, 'supported'],
  ['Nghị định 61/2018 đã bị thay thế.', REPLACED, 'supported'],
  ['Nghị định 118/2025/NĐ-CP còn hiệu lực.', REPLACED, 'not_found'],
  ['Nghị định 61/2018/NĐ-CP vẫn còn hiệu lực.', IN_FORCE, 'not_found'],
  ['Nghị định 61/2018/NĐ-CP có hiệu lực từ 21/6/2018.', IN_FORCE, 'supported'],
]);

const LEVEL = 'Tài khoản VNeID mức 1 đăng ký được tại nhà; mức 2 phải đến cơ quan công an làm.';
const CHIP = 'Định danh mức 2 xử lý không quá 3 ngày nếu đã có căn cước gắn chip, 7 ngày nếu chưa có.';
const REMOTE = 'Ở vùng sâu, vùng xa, hạn giải quyết khiếu nại lần đầu là 45 ngày.';

claimTable('clauses and conditions', [
  ['VNeID mức 2 phải đến công an làm.', LEVEL, 'supported'],
  ['VNeID mức 1 phải đến công an làm.', LEVEL, 'not_found'],
  ['Định danh mức 2 xử lý không quá 3 ngày nếu đã có căn cước gắn chip.', CHIP, 'supported'],
  ['Định danh mức 2 xử lý không quá 7 ngày nếu đã có căn cước gắn chip.', CHIP, 'contradicted'],
  ['Ở vùng sâu, vùng xa khiếu nại lần đầu giải quyết trong 45 ngày.', REMOTE, 'supported'],
  ['Khiếu nại lần đầu giải quyết trong 45 ngày.', REMOTE, 'not_found'],
]);

const HEAD = 'Chánh Văn phòng UBND tỉnh kiêm Giám đốc Trung tâm Phục vụ hành chính công tỉnh.';
const CHOSEN = 'Ngày 19/11/2025, HĐND tỉnh bầu ông Trần Phong làm Chủ tịch UBND tỉnh Khánh Hòa.';
const FORMS =
  'Thông tư 01/2018/TT-VPCP đặt ra sáu mẫu giấy, trong đó Mẫu số 04 là phiếu xin lỗi và hẹn lại ngày.';

const NAMED = 'Tỉnh mới hình thành từ Khánh Hòa và Ninh Thuận sau sáp nhập, giữ tên Khánh Hòa.';
const MOST = 'Giai đoạn 2011-2020, phần lớn mục tiêu của tỉnh đã đạt.';

claimTable('names taken, and all of several', [
  ['Sau sáp nhập tỉnh lấy tên Khánh Hòa.', NAMED, 'supported'],
  ['Sau sáp nhập tỉnh lấy tên Ninh Thuận.', NAMED, 'not_found'],
  ['Tất cả mục tiêu giai đoạn 2011-2020 của tỉnh đều đạt.', MOST, 'not_found'],
]);

claimTable('posts, labels and directions', [
  [
    'Chánh Văn phòng UBND tỉnh kiêm Phó Giám đốc Trung tâm Phục vụ hành chính công tỉnh.',
    HEAD,
    'contradicted',
  ],
  ['HĐND tỉnh bầu ông Trần Phong làm Chủ tịch UBND tỉnh ngày 19/11/2025.', CHOSEN, 'supported'],
  ['HĐND tỉnh bầu ông Trần Phong làm Chủ tịch HĐND tỉnh ngày 19/11/2025.', CHOSEN, 'contradicted'],
  // An article tells who held a post when it was written.
  ['Ông Trần Phong đang là Chủ tịch UBND tỉnh Khánh Hòa.', CHOSEN, 'not_found'],
  ['Mẫu số 06 của Thông tư 01/2018/TT-VPCP là phiếu xin lỗi.', FORMS, 'contradicted'],
  ['Số đơn vị tốt năm 2020 giảm 5.', 'Năm 2020, số đơn vị tốt tăng 5.', 'contradicted'],
  [
    'Năm 2025 đơn vị sự nghiệp tăng từ 564 lên 572.',
    'Năm 2025, đơn vị sự nghiệp giảm từ 572 xuống 564.',
    'contradicted',
  ],
]);

claimTable('what is counted', [
  ['Tỉnh xử lý 191.957 hồ sơ.', 'Tỉnh chia ba trường hợp xử lý hồ sơ.', 'not_found'],
  ['PAR INDEX của tỉnh là 90,490%.', 'PAR INDEX của tỉnh là 90,49%.', 'supported'],
  ['PAR INDEX của tỉnh rớt 23 hạng.', 'PAR INDEX của tỉnh tụt 23 bậc.', 'supported'],
]);
