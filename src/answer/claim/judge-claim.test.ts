import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../tests/support/bot.ts';
import { claimTable } from '../../../tests/support/claim-table.ts';
import { type SmallContent, smallBot } from '../../../tests/support/small-content.ts';
import { createCandidates } from '../evidence/candidate.ts';
import { type JudgedClaim, judgeClaim } from './judge-claim.ts';

function judge(text: string, content: SmallContent): JudgedClaim {
  const { knowledge } = smallBot(content);
  return judgeClaim({ text }, { knowledge, candidates: createCandidates(knowledge), today: TODAY });
}

const AWARDS = 'Tỉnh khen 54 tập thể và 52 cá nhân.';
const DEPARTMENTS =
  'Năm 2025, Sở Tư pháp có mức hài lòng cao nhất khối sở (94,99%), Sở Tài chính thấp nhất (84,91%).';

claimTable('the figure of the same thing', [
  ['Tỉnh khen 54 tập thể đúng không?', AWARDS, 'supported'],
  ['Tỉnh khen năm mươi tư tập thể đúng không?', AWARDS, 'supported'],
  ['tinh khen 54 tap the phai ko', AWARDS, 'supported'],
  ['Tỉnh khen 55 tập thể.', AWARDS, 'contradicted'],
  ['Tỉnh khen 54 tập thể và 50 cá nhân.', AWARDS, 'contradicted'],
  // The equal figure is said of something else.
  ['Tỉnh khen 52 tập thể.', AWARDS, 'contradicted'],
  ['Tỉnh khen 54 doanh nghiệp.', AWARDS, 'not_found'],
  ['Tỉnh tiếp nhận 6.500 hồ sơ trực tuyến.', 'Tỉnh tiếp nhận 6.500 hồ sơ tại chỗ.', 'not_found'],
  ['Tỉnh tiếp nhận 6.500 hồ sơ.', 'Tỉnh tiếp nhận 6.500 hồ sơ trực tuyến.', 'not_found'],
]);

claimTable('which of several', [
  ['Sở Tư pháp có mức hài lòng 94,99%.', DEPARTMENTS, 'supported'],
  ['Sở Tài chính có mức hài lòng 94,99%.', DEPARTMENTS, 'contradicted'],
  ['Sở Tài chính có mức hài lòng cao nhất khối sở năm 2025.', DEPARTMENTS, 'contradicted'],
  ['Sở Tài chính có mức hài lòng thấp nhất khối sở năm 2025.', DEPARTMENTS, 'supported'],
  ['Sở Nội vụ có mức hài lòng cao nhất khối sở năm 2025.', DEPARTMENTS, 'contradicted'],
]);

const CUT = 'Tỉnh giảm cơ quan chuyên môn từ 21 còn 14, phòng và chi cục từ 125 còn 90.';

claimTable('ends of a change, parts of a ratio', [
  ['Cơ quan chuyên môn của tỉnh giảm còn 14.', CUT, 'supported'],
  ['Cơ quan chuyên môn của tỉnh giảm từ 14.', CUT, 'contradicted'],
  ['Cơ quan chuyên môn của tỉnh giảm còn 90.', CUT, 'contradicted'],
  ['Khánh Hòa xếp hạng 5/63 về PAPI.', 'PAPI: Khánh Hòa xếp hạng 5/63.', 'supported'],
  ['Khánh Hòa xếp hạng 4/63 về PAPI.', 'PAPI: Khánh Hòa xếp hạng 5/63.', 'contradicted'],
  ['Tỉnh giải quyết 115 vụ khiếu nại.', 'Tỉnh giải quyết 115 trong 164 vụ khiếu nại.', 'supported'],
  ['Tỉnh giải quyết 164 vụ khiếu nại.', 'Tỉnh giải quyết 115 trong 164 vụ khiếu nại.', 'contradicted'],
]);

const REVIEW = 'Hội nghị tổng kết 10 năm cải cách hành chính họp ngày 9/10/2020.';
const LAND = 'Năm 2025, tỉnh nhận 3.855 đơn, trong đó 3.069 đơn về đất đai (79,6%).';
const LEADER = 'PAR INDEX 2020: Quảng Ninh đứng đầu cả nước, sau đó là Hải Phòng.';

claimTable('what must not be called right', [
  ['Hội nghị tổng kết 10 năm cải cách hành chính họp ngày 9/10/2020.', REVIEW, 'supported'],
  ['Hội nghị tổng kết 19 năm cải cách hành chính họp ngày 9/10/2020.', REVIEW, 'not_found'],
  ['Năm 2025, gần 80% đơn là về đất đai.', LAND, 'supported'],
  ['Năm 2025, gần 85% đơn là về đất đai.', LAND, 'not_found'],
  ['PAR INDEX 2020 Quảng Ninh đứng đầu cả nước.', LEADER, 'supported'],
  ['PAR INDEX 2020 Hải Phòng đứng đầu cả nước.', LEADER, 'not_found'],
]);

const FORMS = 'Thông tư 01/2018/TT-VPCP đặt ra sáu mẫu giấy để giải quyết thủ tục.';

claimTable('a number in words typed without its marks', [
  ['Thong tu 01/2018/TT-VPCP dat ra sau mau giay dung khong?', FORMS, 'supported'],
  ['Thong tu 01/2018/TT-VPCP dat ra tam mau giay dung khong?', FORMS, 'not_found'],
  ['Thong tu 01/2018/TT-VPCP dat ra bay mau giay', FORMS, 'not_found'],
  ['Thong tu 01/2018/TT-VPCP dat ra sau  mau giay', FORMS, 'supported'],
]);

const DECREE = 'Nghị định 61/2018/NĐ-CP ký ngày 23/4/2018, có hiệu lực từ 21/6/2018.';

claimTable('times', [
  ['Nghị định 61/2018/NĐ-CP có hiệu lực từ 21/6/2018.', DECREE, 'supported'],
  ['Nghị định 61/2018 có hiệu lực từ tháng 6/2018.', DECREE, 'supported'],
  ['Nghị định 61/2018/NĐ-CP có hiệu lực từ 23/4/2018.', DECREE, 'contradicted'],
  ['Năm 2024 tỉnh khen 54 tập thể.', 'Năm 2024, tỉnh khen 54 tập thể.', 'supported'],
  ['Năm 2023 tỉnh tiếp nhận 6.500 hồ sơ.', 'Năm 2024, tỉnh tiếp nhận 6.500 hồ sơ.', 'contradicted'],
  // Told of a quarter, it is not told of the year.
  ['Năm 2024 tỉnh tiếp nhận 6.500 hồ sơ.', 'Quý I/2024, tỉnh tiếp nhận 6.500 hồ sơ.', 'not_found'],
  ['Hội nghị tổng kết diễn ra ngày 9/10/2020.', 'Sáng 9-10, tỉnh tổ chức hội nghị tổng kết.', 'supported'],
]);

claimTable('bounds and goals', [
  ['PAR INDEX của tỉnh đạt hơn 90%.', 'PAR INDEX của tỉnh đạt 90,49%.', 'supported'],
  ['PAR INDEX của tỉnh khoảng 90,5%.', 'PAR INDEX của tỉnh đạt 90,49%.', 'supported'],
  ['PAR INDEX của tỉnh khoảng 91,5%.', 'PAR INDEX của tỉnh đạt 90,49%.', 'contradicted'],
  ['PAR INDEX của tỉnh gần 90%.', 'PAR INDEX của tỉnh đạt 90,49%.', 'contradicted'],
  ['Trung tâm tiếp hơn 4.399 lượt khách.', 'Trung tâm tiếp hơn 4.400 lượt khách.', 'contradicted'],
  ['Tỉnh đã số hóa 80% hồ sơ lưu.', 'Tỉnh phấn đấu số hóa 80% hồ sơ lưu.', 'not_found'],
]);

const REPLACED = 'Nghị định 118/2025/NĐ-CP thay cho Nghị định 61/2018/NĐ-CP.';
const SIGNED = 'Nghị định 61/2018/NĐ-CP do ông Nguyễn Xuân Phúc ký.';

claimTable('names, order and denial', [
  ['Nghị định 118/2025/NĐ-CP thay Nghị định 61/2018/NĐ-CP.', REPLACED, 'supported'],
  ['Nghị định 61/2018/NĐ-CP được thay thế bằng Nghị định 118/2025/NĐ-CP.', REPLACED, 'supported'],
  ['Nghị định 61/2018/NĐ-CP thay Nghị định 118/2025/NĐ-CP.', REPLACED, 'contradicted'],
  ['Nghị định 61/2018 do ông Nguyễn Xuân Phúc ký.', SIGNED, 'supported'],
  ['Nghị định 61/2018 do ông Phạm Văn Đồng ký.', SIGNED, 'contradicted'],
  ['Tỉnh thu lệ phí chứng thực bản sao.', 'Tỉnh không thu lệ phí chứng thực bản sao.', 'contradicted'],
  ['Tỉnh khen thưởng doanh nghiệp du lịch.', AWARDS, 'not_found'],
]);

describe('judgeClaim', () => {
  const rows = [
    {
      id: 'a',
      year: 2023,
      score: 81.09,
      rank: 43,
      out_of: 63,
      statement: 'Năm 2023, SIPAS của tỉnh Khánh Hòa đạt 81,09%, xếp hạng 43/63 tỉnh.',
    },
    {
      id: 'b',
      year: 2024,
      score: 83.66,
      rank: 30,
      out_of: 63,
      statement: 'Năm 2024, SIPAS của tỉnh Khánh Hòa đạt 83,66%, xếp hạng 30/63 tỉnh.',
    },
  ];

  it('tells what is wrong and what is right, with the quote that says it', () => {
    const claim = judge('SIPAS năm 2024 của Khánh Hòa đạt 81,09%.', { rows });
    expect(claim.checks).toEqual([
      { said: '81,09%', found: '83,66%', verdict: 'contradicted', why: 'other-value', marker: 1 },
    ]);
    expect(claim.proof.map(({ id }) => id)).toEqual(['b']);
  });

  it('tells the year of a right figure where its own year is unknown', () => {
    const [check] = judge('SIPAS năm 2022 của Khánh Hòa đạt 81,09%.', { rows }).checks;
    expect(check).toMatchObject({ verdict: 'contradicted', why: 'other-year', found: 'Năm 2023' });
  });

  it('checks each figure of a claim by itself', () => {
    const { checks } = judge('SIPAS 2024 của Khánh Hòa đạt 83,66%, xếp hạng 31/63.', { rows });
    expect(checks.map(({ said, verdict }) => `${said} ${verdict}`)).toEqual([
      '83,66% supported',
      '31/63 contradicted',
    ]);
  });

  it('reads the best and the last as ranks', () => {
    expect(judge('Khánh Hòa dẫn đầu cả nước về SIPAS năm 2024.', { rows }).verdict).toBe('contradicted');
    expect(judge('SIPAS 2024 của Khánh Hòa vào nhóm 30 tỉnh dẫn đầu.', { rows }).verdict).toBe('supported');
  });

  it('never judges by a number that can be read in two ways', () => {
    const [check] = judge('Có 2,000 hồ sơ đúng không?', { article: 'Có 2.000 hồ sơ.' }).checks;
    expect(check).toEqual({ said: '2,000', verdict: 'not_found' });
  });
});
