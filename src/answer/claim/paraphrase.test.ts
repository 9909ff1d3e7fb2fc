import { describe, expect, it } from 'vitest';
import { claimTable } from '../../../tests/support/claim-table.ts';
import { smallBot } from '../../../tests/support/small-content.ts';
import { createCandidates } from '../evidence/candidate.ts';
import { judgeClaim } from './judge-claim.ts';

describe('words in which people ask for a fact', () => {
  const fact = {
    id: 'f1',
    statement: 'Năm 2024, tỉnh đối thoại với 9.120 nhà đầu tư.',
    questions: ['Năm 2024, tỉnh gỡ vướng cho bao nhiêu nhà đầu tư?'],
  };
  const verdictOf = (text: string, questions: readonly string[]): string => {
    const { knowledge } = smallBot({ facts: [{ ...fact, questions }] });
    return judgeClaim({ text }, { knowledge, candidates: createCandidates(knowledge), today: '2026-11-22' })
      .verdict;
  };
  it.each([
    ['Năm 2024, tỉnh gỡ vướng cho 9.120 nhà đầu tư.', 'supported'],
    ['Năm 2024, tỉnh gỡ vướng cho 9.210 nhà đầu tư.', 'contradicted'],
  ])('%s: %s', (text, verdict) => {
    expect(verdictOf(text, fact.questions)).toBe(verdict);
    expect(verdictOf(text, [])).toBe('not_found');
  });
});

const FILES = 'Ba tháng đầu năm 2020, hệ thống của tỉnh nhận 20,79% hồ sơ qua mạng.';
const ZONES = 'Trung tâm mới phục vụ hành chính công cho khu vực phía nam của tỉnh.';

claimTable('another thing in the place of what is told', [
  ['Ba tháng đầu năm 2020, hệ thống của tỉnh nhận 20,79% hồ sơ qua mạng.', FILES, 'supported'],
  ['Ba tháng đầu năm 2020, hệ thống của tỉnh nhận 20,79% phản ánh qua mạng.', FILES, 'not_found'],
  ['Ba tháng đầu năm 2020, hệ thống của huyện nhận 20,79% hồ sơ qua mạng.', FILES, 'not_found'],
  ['Trung tâm mới phục vụ hành chính công cho khu vực phía bắc của tỉnh.', ZONES, 'contradicted'],
]);

const DONE = 'Sáu tháng đầu 2025, tỉnh xong 17 trong 62 nhiệm vụ của kế hoạch năm.';
const LETTER =
  'Tháng 9/2022, UBND tỉnh có văn bản 8537 yêu cầu cải thiện đồng thời PAR INDEX, SIPAS, PCI và PAPI.';

claimTable('several figures', [
  ['Trong 62 nhiệm vụ của kế hoạch, sáu tháng đầu 2025 tỉnh xong 17.', DONE, 'supported'],
  ['Trong 62 nhiệm vụ của kế hoạch năm 2026, sáu tháng đầu tỉnh xong 17.', DONE, 'not_found'],
  [
    'Bốn chỉ số PAR INDEX, SIPAS, PCI, PAPI được UBND tỉnh yêu cầu cải thiện tại văn bản 8537.',
    LETTER,
    'supported',
  ],
  [
    'Bốn chỉ số PAR INDEX, SIPAS, PCI, PAPI được UBND tỉnh yêu cầu cải thiện tại văn bản 8357.',
    LETTER,
    'contradicted',
  ],
]);

const SUMMED = 'Chính phủ tổng kết mười năm chương trình 2011-2020 ngày 18/3/2021, có Thủ tướng dự.';
const CENTRE = 'Trung tâm tỉnh được lập theo quyết định ngày 30/12/2022 của UBND tỉnh.';

claimTable('times', [
  ['Chính phủ tổng kết chương trình 2011-2020 ngày 18/3/2021.', SUMMED, 'supported'],
  ['Chính phủ tổng kết chương trình 2001-2010 ngày 18/3/2021.', SUMMED, 'not_found'],
  ['Quyết định lập Trung tâm tỉnh được UBND tỉnh ban hành ngày 30/12/2021.', CENTRE, 'contradicted'],
]);

const RATE = 'Quý III/2025, tỷ lệ số hóa hồ sơ của tỉnh là 65,79%.';

claimTable('held against a plan', [
  ['Quý III/2025, tỷ lệ số hóa hồ sơ của tỉnh là 100% như kế hoạch đề ra.', RATE, 'contradicted'],
  ['Quý III/2025, tỷ lệ số hóa hồ sơ của tỉnh là 65,79%, đúng như Chủ tịch tỉnh yêu cầu.', RATE, 'not_found'],
]);

claimTable('without marks', [
  [
    '54 tap the va 53 ca nhan duoc tang bang khen',
    'Ngày 9/10/2020, 54 tập thể và 52 cá nhân được UBND tỉnh tặng bằng khen.',
    'contradicted',
  ],
]);
