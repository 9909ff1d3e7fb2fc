import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { checkExpectation } from './check-expectation.ts';
import { holds } from './expectation.ts';
import { refusal } from './refusal.ts';

const isRefused = (question: string, quote: string): boolean => {
  const { query, candidate } = reading(question, { article: quote });
  const standing = { expectation: holds(1), outdated: false, today: '2026-11-22' };
  return refusal(query, candidate, standing) !== undefined;
};
const CHILDREN = 'Trẻ từ 6 đến dưới 14 tuổi được cấp tài khoản định danh.';
const ELECTED =
  'Ngày 19/11/2025, HĐND tỉnh bầu ông Trần Phong làm Chủ tịch UBND tỉnh Khánh Hòa, thay ông Nguyễn Khắc Toàn.';
const AMENDS = 'Nghị định 367/2025/NĐ-CP sửa đổi, bổ sung Nghị định 118/2025/NĐ-CP.';
const JOINT = 'Quý III/2025, cấp tỉnh và cấp xã nhận 191.957 hồ sơ, giải quyết 147.818 hồ sơ.';
const COMMUNES = 'Tỉnh có 65 đơn vị cấp xã: 48 xã, 16 phường và 1 đặc khu.';
const LEADS = 'PAR INDEX 2020: Quảng Ninh đứng đầu năm thứ tư liên tiếp, sau đó là Hải Phòng.';
const FAR = 'Ở vùng sâu, vùng xa, hạn giải quyết khiếu nại lần đầu là 45 ngày.';
const MET = 'Sau hội nghị tổng kết, tỉnh tiếp tục thực hiện Chương trình hành động số 12 của Tỉnh ủy.';

const WARD = '100% thủ tục của phường Nha Trang được nhận và trả tại một đầu mối.';
const FUND = 'Một thủ tục về quỹ đầu tư ở Khánh Hòa rút từ 15 ngày xuống 10,5 ngày.';
const PARTS = 'Năm 2019 có 24 đơn vị tốt, 19 khá, 1 yếu.';
const PCI = 'PCI 2023 của Khánh Hòa có 5 chỉ số thành phần tăng và 5 chỉ số giảm so với 2022.';
const LEVELS = 'Quý III/2025, cấp sở đúng hạn 90,5%, cấp xã 95,5%.';
const ONLINE = 'Trong tuần 3-10/4/2020, 2.004 hồ sơ (44,07%) được nộp trực tuyến.';
const CHECKS = 'Các bộ, ngành kiểm tra 3.484 đơn vị mỗi năm; các địa phương kiểm tra 19.800 lượt.';
const LAWS = 'Công điện 89/CĐ-TTg yêu cầu trả lời kiến nghị về văn bản pháp luật trong 15 ngày.';
const COPIES = 'Dịch vụ chứng thực bản sao điện tử bắt đầu từ 1/7/2020.';
const EFFECT = 'Từ 15/10/2025, Nghị quyết 332/NQ-CP không để Phó Chủ tịch xã kiêm Giám đốc.';
const WIRE =
  'Cổng là điểm một cửa số từ 27/6/2025 nằm trong Công điện 96/CĐ-TTg ngày 26/6/2025, theo Kế hoạch 02-KH/BCĐTW ngày 19/6/2025.';
const COUNTERS = 'Trung tâm Phục vụ hành chính công tỉnh có 24 quầy và 30 cán bộ.';
const SETTLED =
  'Tố cáo giải quyết không quá 30 ngày từ khi thụ lý; gia hạn hai lần, mỗi lần không quá 30 ngày.';
const ASPECT = 'Năm 2025, Sở Y tế chỉ đạt 73,72% ở nội dung tiếp cận dịch vụ.';
const LATE = 'Năm 2022, tỷ lệ hồ sơ trễ của tỉnh giảm 0,36%.';
const CASES = 'Tỉnh giải quyết 115 vụ khiếu nại, tố cáo.';

const CHAIRMAN = 'Ngày 19/11/2025, HĐND tỉnh bầu ông Trần Phong làm Chủ tịch UBND tỉnh Khánh Hòa.';

describe('refusal of cases', () => {
  it.each([
    ['ông chủ tịch tỉnh giờ là ai', CHAIRMAN, false],
    ['bây giờ ai làm chủ tịch tỉnh vậy', CHAIRMAN, false],
    ['Chủ tịch HĐND tỉnh là ai?', CHAIRMAN, true],
    ['Nghị định 118/2025 sửa đổi, bổ sung nghị định nào?', AMENDS, true],
    ['Nghị định 118/2025 được nghị định nào sửa đổi?', AMENDS, false],
    ['Nghị định nào sửa đổi Nghị định 118/2025?', AMENDS, false],
    [
      'Nghị định 61/2018/NĐ-CP thay nghị định nào?',
      'Nghị định 118/2025/NĐ-CP thay Nghị định 61/2018/NĐ-CP.',
      true,
    ],
    ['Ai thay ông Trần Phong?', ELECTED, true],
    ['Ông Trần Phong thay ai?', ELECTED, false],
    ['Ai thay ông Nguyễn Khắc Toàn?', ELECTED, false],
    ['Ông Trần Phong thôi làm Chủ tịch ngày nào?', ELECTED, true],
    ['Ông Trần Phong được bầu ngày nào?', ELECTED, false],
    ['Luật Tố cáo bị bãi bỏ khi nào?', 'Luật Tố cáo số 25/2018/QH14 được thông qua ngày 12/6/2018.', true],
    ['Trung tâm tỉnh giải thể năm nào?', 'Trung tâm tỉnh mở cửa năm 2023.', true],
    ['PAR INDEX 2024 tỉnh nào cao nhì?', 'PAR INDEX 2024: Hải Phòng đạt 96,17%.', true],
    ['PAR INDEX 2024 tỉnh nào cao nhỉ?', 'PAR INDEX 2024: Hải Phòng đạt 96,17%.', false],
    ['PAR INDEX 2024 tỉnh nào đứng nhì?', 'PAR INDEX 2024: Hải Phòng đứng thứ hai.', false],
    ['Quý III/2025 cấp xã nhận bao nhiêu hồ sơ?', JOINT, true],
    ['Quý III/2025 cấp tỉnh và cấp xã nhận bao nhiêu hồ sơ?', JOINT, false],
    [
      'Cấp xã có bao nhiêu thủ tục?',
      '346 thủ tục của cấp huyện: 18 chuyển lên tỉnh, 278 chuyển về xã.',
      true,
    ],
    ['Trung tâm hành chính công xã có mấy quầy?', 'Trung tâm Phục vụ hành chính công tỉnh có 24 quầy.', true],
    ['Một cửa cấp tỉnh cần mấy năm?', 'Một cửa cấp bộ, tỉnh, huyện cần 3 năm.', false],
    ['Năm 2021 có mấy đơn vị không tốt?', 'Năm 2021 có 30 đơn vị tốt, không có đơn vị yếu.', true],
    ['Năm 2021 có mấy đơn vị không xếp loại tốt?', 'Năm 2021 có 14 đơn vị không xếp loại tốt.', false],
    ['Không kể đặc khu, tỉnh có bao nhiêu đơn vị cấp xã?', COMMUNES, true],
    ['Trừ phường ra thì tỉnh còn bao nhiêu đơn vị cấp xã?', COMMUNES, true],
    ['Ngoài ra tỉnh có mấy xã?', COMMUNES, false],
    ['Nước ngoài có mấy xã?', COMMUNES, false],
    ['Bao nhiêu đơn không phải về đất đai?', 'Tỉnh có 3.855 đơn, trong đó 3.069 đơn về đất đai.', true],
    ['PAR INDEX 2020 tỉnh nào đứng thứ ba?', LEADS, true],
    ['PAR INDEX 2020 tỉnh nào đứng thứ hai?', LEADS, false],
    ['PAR INDEX 2020 tỉnh nào đứng sau Hải Phòng?', LEADS, true],
    ['PAR INDEX 2020 tỉnh nào đứng sau Quảng Ninh?', LEADS, false],
    ['Chủ tịch tiếp công dân định kỳ ngày nào hằng tháng?', ELECTED, true],
    ['Có mấy tỉnh dưới 90%?', 'Ba tỉnh đạt trên 90%.', true],
    ['Có mấy tỉnh trên 90%?', 'Ba tỉnh đạt trên 90%.', false],
    ['Có mấy tỉnh đạt 90%?', 'Ba tỉnh đạt trên 90%.', false],
    ['Con tôi 10 tuổi có làm tài khoản định danh được không?', CHILDREN, false],
    ['Con tôi 15 tuổi có làm tài khoản định danh được không?', CHILDREN, true],
    ['Dân số phường Nha Trang là bao nhiêu?', WARD, true],
    ['Tỷ lệ nghèo phường Nha Trang là bao nhiêu?', WARD, true],
    ['Tỷ lệ thủ tục của phường Nha Trang là bao nhiêu?', WARD, false],
    [
      'Số cán bộ của Khánh Hòa là bao nhiêu?',
      'Cán bộ ở Khánh Hòa không được bắt dân bổ sung hồ sơ quá một lần.',
      true,
    ],
    ['Số xã của Khánh Hòa là bao nhiêu?', 'Khánh Hòa có 48 xã, 16 phường.', false],
    ['Làm sổ đỏ ở Khánh Hòa mất bao nhiêu ngày?', FUND, true],
    ['Làm thủ tục quỹ đầu tư ở Khánh Hòa mất bao nhiêu ngày?', FUND, false],
    ['Tổng số đơn vị năm 2019 là bao nhiêu?', PARTS, true],
    ['Năm 2019 có bao nhiêu đơn vị tốt?', PARTS, false],
    ['Năm 2019 có bao nhiêu đơn vị?', 'Năm 2019 có 24 đơn vị tốt, 20 khá trong 44 đơn vị.', false],
    ['PCI có bao nhiêu chỉ số thành phần?', PCI, true],
    ['PCI 2022 của Khánh Hòa có mấy chỉ số thành phần tăng?', PCI, true],
    ['PCI 2023 của Khánh Hòa có mấy chỉ số thành phần tăng?', PCI, false],
    ['PCI của Khánh Hòa có mấy chỉ số thành phần tăng so với 2022?', PCI, false],
    ['Bao nhiêu phần trăm hồ sơ quý III/2025 đúng hạn?', LEVELS, true],
    ['Bao nhiêu phần trăm hồ sơ cấp xã quý III/2025 đúng hạn?', LEVELS, false],
    ['Tuần 3-10/4/2020 có tất cả bao nhiêu hồ sơ?', ONLINE, true],
    ['Tuần 3-10/4/2020 có tất cả bao nhiêu hồ sơ nộp trực tuyến?', ONLINE, false],
    ['Tuần 3-10/4/2020 có bao nhiêu hồ sơ trực tuyến?', ONLINE, false],
    ['Địa phương kiểm tra bao nhiêu đơn vị mỗi năm?', CHECKS, true],
    ['Bộ ngành kiểm tra bao nhiêu đơn vị mỗi năm?', CHECKS, false],
    ['Trung tâm trực tuyến có mấy quầy?', COUNTERS, true],
    ['Bao nhiêu cán bộ Trung tâm hành chính công cấp xã?', COUNTERS, true],
    ['Bao nhiêu cán bộ Trung tâm hành chính công tỉnh?', COUNTERS, false],
    ['Bao nhiêu tỉnh dưới mức bình quân?', 'Mức bình quân của 63 tỉnh là 86,98%.', true],
    ['Bao nhiêu tỉnh dưới mức bình quân?', 'Năm 2023 có 31 tỉnh dưới mức bình quân.', false],
    ['Tố cáo bao nhiêu ngày phải thụ lý?', SETTLED, true],
    ['Thời hạn giải quyết tố cáo là bao nhiêu ngày?', SETTLED, false],
    ['Giải quyết tố cáo tổng cộng bao nhiêu ngày?', SETTLED, true],
    ['Sở Y tế năm 2025 đạt mức hài lòng chung bao nhiêu?', ASPECT, true],
    ['Sở Y tế năm 2025 đạt bao nhiêu ở nội dung kết quả dịch vụ?', ASPECT, true],
    ['Sở Y tế năm 2025 đạt bao nhiêu ở nội dung tiếp cận dịch vụ?', ASPECT, false],
    ['Tỷ lệ hồ sơ trễ năm 2022 của tỉnh là bao nhiêu?', LATE, true],
    ['Tỷ lệ hồ sơ trễ năm 2022 của tỉnh giảm bao nhiêu?', LATE, false],
    ['Tỉnh giải quyết bao nhiêu vụ tố cáo?', CASES, true],
    ['Kiến nghị của dân bao lâu được trả lời?', LAWS, true],
    ['Kiến nghị về văn bản pháp luật bao lâu được trả lời?', LAWS, false],
    ['Bản sao điện tử không dùng được khi nào?', COPIES, true],
    ['Chứng thực bản sao điện tử bắt đầu khi nào?', COPIES, false],
    ['Tỉnh giải quyết bao nhiêu vụ khiếu nại, tố cáo?', CASES, false],
    ['Khiếu nại lần đầu giải quyết trong bao lâu?', FAR, true],
    ['Ở vùng sâu, khiếu nại lần đầu giải quyết trong bao lâu?', FAR, false],
    ['Khiếu nại lần hai ở vùng sâu giải quyết trong bao lâu?', FAR, true],
    ['Sau hội nghị 9/10/2020, tỉnh thực hiện Chương trình hành động số 12 của cơ quan nào?', MET, false],
    ['CP ban hành bao nhiêu văn bản?', 'Chính phủ đã ban hành 28 văn bản.', false],
    [
      'Khánh Hòa sau khi nhập với Ninh Thuận rộng bao nhiêu?',
      'Sau sáp nhập, tỉnh Khánh Hòa rộng 8.555 km².',
      false,
    ],
  ])('%s / %s: %s', (question, quote, refused) => {
    expect(isRefused(question, quote)).toBe(refused);
  });
});

describe('the date of a document', () => {
  it.each([
    ['Công điện 96 ngày nào?', '26/6/2025'],
    ['Công điện 96 ký ngày nào?', '26/6/2025'],
    ['Kế hoạch 02-KH/BCĐTW ngày nào?', '19/6/2025'],
  ])('%s %s', (question, day) => {
    const { query, candidate } = reading(question, { article: WIRE });
    expect(checkExpectation(query, candidate).figure?.surface).toContain(day);
  });
});

describe('expectations of cases', () => {
  const isMet = (question: string, quote: string): boolean => {
    const { query, candidate } = reading(question, { article: quote });
    return checkExpectation(query, candidate).met;
  };
  const COMPLAIN = 'Người dân có 30 ngày để khiếu nại lần hai.';
  it.each([
    ['Dân phải đi xa nhất bao nhiêu cây số?', 'Dân không phải đi quá 10 km.', true],
    ['Đủ mấy tuổi thì được cấp định danh mức 2?', 'Công dân từ đủ 14 tuổi được cấp định danh mức 2.', true],
    ['Thời hạn giải quyết khiếu nại lần hai là bao nhiêu ngày?', COMPLAIN, false],
    ['Cấp xã giải quyết bao nhiêu hồ sơ?', 'Hồ sơ giải quyết theo mô hình hai cấp, do cấp xã trả.', false],
    ['Hội nghị họp ở hội trường nào?', 'Hội nghị họp tại Sở Nội vụ.', false],
    ['Nghị quyết 332/NQ-CP ký ngày nào?', EFFECT, false],
    ['Nghị quyết 332/NQ-CP ngày nào?', EFFECT, false],
    ['Từ ngày nào Phó Chủ tịch xã không được kiêm Giám đốc?', EFFECT, true],
    ['Luật Tố cáo mang số bao nhiêu?', 'Luật Tố cáo số 25/2018/QH14 thông qua ngày 12/6/2018.', true],
    [
      'Thông tư 01/2018 có hiệu lực từ ngày nào?',
      'Thông tư 01/2018/TT-VPCP hướng dẫn Nghị định 61/2018/NĐ-CP, có hiệu lực từ 6/1/2019.',
      true,
    ],
    ['Đại hội thông qua chương trình ngày nào?', 'Ngày 23/9/2025, Đại hội thông qua chương trình.', true],
    [
      'Ai kiêm Giám đốc Trung tâm tỉnh?',
      'Trung tâm tỉnh thuộc Văn phòng, Chánh Văn phòng kiêm Giám đốc.',
      true,
    ],
  ])('%s / %s: %s', (question, quote, met) => {
    expect(isMet(question, quote)).toBe(met);
  });
});
