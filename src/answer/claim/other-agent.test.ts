import { claimTable } from '../../../tests/support/claim-table.ts';

const ELECTED =
  'Ngày 19/11/2025, HĐND tỉnh bầu ông Trần Phong làm Chủ tịch UBND tỉnh Khánh Hòa, thay ông Nguyễn Khắc Toàn.';
const PROPOSED = 'Bộ trưởng Bộ Nội vụ là người đề nghị Chính phủ ban hành Nghị quyết 30c/NQ-CP.';
const PROGRAM =
  'Năm 2011, thực hiện chủ trương của Chính phủ, UBND tỉnh ban hành Chương trình cải cách hành chính tỉnh giai đoạn 2011-2020.';
const NUMBERED =
  'Chương trình cải cách hành chính tỉnh giai đoạn 2021-2030 được ban hành theo Quyết định 4831/QĐ-UBND ngày 24/12/2021.';
const HELD = 'Hội nghị tổng kết chương trình diễn ra sáng 9/10/2020.';
const GIVEN = 'Ông Nguyễn Tấn Tuân trao bằng khen cho các tập thể.';
const PLAN = 'Để thi hành Nghị định 61/2018/NĐ-CP, Thủ tướng ban hành kế hoạch theo Quyết định 985/QĐ-TTg.';
const ANOTHER = 'Quyết định 2072/QĐ-UBND ngày 12/8/2014 ban hành quy chế khảo sát.';
const FOLLOWED = 'Ngày 16/9/2025 ông Nguyễn Khắc Toàn được bầu làm Chủ tịch UBND tỉnh.';
const MINISTER = 'Thông tư 01 do Bộ trưởng Bộ Nội vụ ký.';
const ON_BEHALF = 'Nghị định 61/2018/NĐ-CP do Thủ tướng Nguyễn Xuân Phúc ký thay mặt Chính phủ.';

claimTable('who stands right before a verb did it', [
  ['HĐND tỉnh bầu ông Trần Phong.', ELECTED, 'supported'],
  ['UBND tỉnh bầu ông Trần Phong.', ELECTED, 'not_found'],
  ['Chính phủ ban hành Nghị quyết 30c.', PROPOSED, 'supported'],
  ['Bộ Nội vụ ban hành Nghị quyết 30c.', PROPOSED, 'not_found'],
  ['UBND tỉnh ban hành Chương trình cải cách hành chính tỉnh giai đoạn 2011-2020.', PROGRAM, 'supported'],
  ['Chính phủ ban hành Chương trình cải cách hành chính tỉnh giai đoạn 2011-2020.', PROGRAM, 'not_found'],
]);

claimTable('the number of a document tells who issued it', [
  ['UBND tỉnh ban hành Quyết định 4831 ngày 24/12/2021.', NUMBERED, 'supported'],
  ['Tỉnh ủy ban hành Quyết định 4831 ngày 24/12/2021.', NUMBERED, 'not_found'],
  ['Chính phủ ban hành Nghị định 61/2018.', ON_BEHALF, 'supported'],
  ['Thủ tướng ký Nghị định 61/2018.', ON_BEHALF, 'supported'],
  ['Quyết định 985 ban hành Nghị định 61/2018.', PLAN, 'not_found'],
]);

claimTable('who did it is not left out', [
  ['Hội nghị tổng kết diễn ra ngày 9/10/2020.', HELD, 'supported'],
  ['Tỉnh ủy tổ chức hội nghị tổng kết ngày 9/10/2020.', HELD, 'not_found'],
  ['Ông Nguyễn Tấn Tuân trao bằng khen cho các tập thể.', GIVEN, 'supported'],
  ['Tỉnh ủy trao bằng khen cho các tập thể.', GIVEN, 'not_found'],
]);

claimTable('what another one did with another thing says nothing', [
  ['Tỉnh ủy ban hành Quyết định 4831.', ANOTHER, 'not_found'],
  ['UBND tỉnh bầu ông Trần Phong.', FOLLOWED, 'not_found'],
]);

claimTable('the body of a post', [
  ['Bộ trưởng Bộ Nội vụ ký Thông tư 01.', MINISTER, 'supported'],
  ['Bộ Nội vụ ký Thông tư 01.', MINISTER, 'supported'],
  ['Bộ trưởng Bộ Tài chính ký Thông tư 01.', MINISTER, 'contradicted'],
]);
