import { describe, expect, it } from 'vitest';
import { reading, type SmallContent } from '../../../tests/support/small-content.ts';
import { createCandidates } from '../evidence/candidate.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { SlotTable } from '../evidence/scan-document.ts';
import type { Claim, Verdict } from '../reply.ts';
import { checkClaim } from './check-claim.ts';

type Row = readonly [claim: string, quote: string, verdict: Verdict];

/** Judges a claim against the best evidence of small content; `publishedYear` is that of its source. */
function judge(claim: string, content: SmallContent, publishedYear = '2020'): Claim {
  const { bot, query } = reading(claim, content);
  const { knowledge } = bot;
  const candidates = createCandidates(knowledge);
  const slots = new SlotTable(knowledge.view);
  const [best] = findEvidence(query, { knowledge, candidates, slots, today: '2026-11-22' });
  if (!best) throw new Error('Nothing found');
  expect(query.cue.type).toBe('claim');
  return checkClaim(query, best, publishedYear);
}

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s / %s: %s', (claim, quote, verdict) => {
      expect(judge(claim, { article: quote }).verdict).toBe(verdict);
    });
  });
}

const AWARDS = 'Tỉnh khen 54 tập thể và 52 cá nhân.';
const CUT = 'Tỉnh cắt giảm số thủ tục từ 21 xuống còn 14 thủ tục.';
const DEPARTMENTS = 'Sở Tư pháp cao nhất (94,99%), Sở Tài chính thấp nhất (84,91%).';

describe('checkClaim of figures', () => {
  table('the figure of the same thing', [
    ['Tỉnh khen 54 tập thể đúng không?', AWARDS, 'supported'],
    ['Tỉnh khen 52 cá nhân đúng không?', AWARDS, 'supported'],
    ['Tỉnh khen năm mươi tư tập thể đúng không?', AWARDS, 'supported'],
    ['Tỉnh khen 55 tập thể đúng không?', AWARDS, 'contradicted'],
    ['Tỉnh khen 54 tập thể và 50 cá nhân đúng không?', AWARDS, 'contradicted'],
    // The equal figure is said of something else.
    ['Tỉnh khen 52 tập thể đúng không?', AWARDS, 'contradicted'],
    ['Tỉnh khen 54 doanh nghiệp đúng không?', AWARDS, 'not_found'],
    ['Có 6.500 hồ sơ trực tuyến đúng không?', 'Có 6.500 hồ sơ tại chỗ.', 'not_found'],
  ]);

  table('direction and ends of a change', [
    ['Mức hài lòng tăng 3,44% đúng không?', 'Mức hài lòng tăng 3,44%.', 'supported'],
    ['Mức hài lòng giảm 3,44% đúng không?', 'Mức hài lòng tăng 3,44%.', 'not_found'],
    ['Tỉnh cắt giảm thủ tục còn 14 thủ tục đúng không?', CUT, 'supported'],
    ['Tỉnh cắt giảm thủ tục từ 14 thủ tục đúng không?', CUT, 'not_found'],
    [
      'Tỉnh cắt giảm còn 572 thủ tục đúng không?',
      'Tỉnh cắt giảm từ 572 thủ tục xuống 564 thủ tục.',
      'not_found',
    ],
  ]);

  table('the year', [
    ['Năm 2024 tỉnh khen 54 tập thể đúng không?', 'Năm 2024, tỉnh khen 54 tập thể.', 'supported'],
    [
      'Năm 2024 tỉnh khen 54 tập thể đúng không?',
      'Tỉnh khen 54 tập thể trong năm 2023, khen 60 tập thể trong năm 2024.',
      'contradicted',
    ],
    [
      'Năm 2023 tỉnh khen 54 tập thể đúng không?',
      'Tỉnh khen 54 tập thể trong năm 2023, khen 60 tập thể trong năm 2024.',
      'supported',
    ],
  ]);

  table('ratios and parts', [
    ['Khánh Hòa xếp hạng 5/63 đúng không?', 'Khánh Hòa xếp hạng 5/63.', 'supported'],
    ['Khánh Hòa xếp hạng 4/63 đúng không?', 'Khánh Hòa xếp hạng 5/63.', 'contradicted'],
    ['Có 115/164 vụ đúng không?', 'Có 115/164 vụ.', 'supported'],
    ['Có 164 vụ đúng không?', 'Có 115/164 vụ.', 'not_found'],
  ]);

  table('which of several', [
    ['Sở Tư pháp đạt 94,99% đúng không?', DEPARTMENTS, 'not_found'],
    ['Sở Tài chính đạt 94,99% đúng không?', DEPARTMENTS, 'not_found'],
    ['Sở Tư pháp cao nhất 94,99% đúng không?', DEPARTMENTS, 'supported'],
  ]);

  it('tells the figure found with its unit, and repeats no wrong one', () => {
    const { checks } = judge('Tỉnh khen 55 tập thể đúng không?', { article: AWARDS });
    expect(checks).toEqual([{ said: '55', found: '54 tập thể', verdict: 'contradicted', marker: 1 }]);
  });

  it('never judges by a number that can be read in two ways', () => {
    const [check] = judge('Có 2,000 hồ sơ đúng không?', { article: 'Có 2.000 hồ sơ.' }).checks;
    expect(check).toEqual({ said: '2,000', verdict: 'not_found' });
  });
});

describe('checkClaim of dates', () => {
  const FAIR = 'Lễ trao thưởng diễn ra ngày 9/10.';

  it.each([
    ['Lễ trao thưởng diễn ra ngày 9/10 đúng không?', '2020', 'supported'],
    ['Lễ trao thưởng diễn ra ngày 9/10/2020 đúng không?', '2020', 'supported'],
    // Without a year of its own the date is of the year of its source.
    ['Lễ trao thưởng diễn ra ngày 9/10/2020 đúng không?', '2021', 'not_found'],
    ['Lễ trao thưởng diễn ra ngày 10/10 đúng không?', '2020', 'contradicted'],
    // A right date proves nothing when it is said of something else.
    ['Lễ khai trương diễn ra ngày 9/10 đúng không?', '2020', 'not_found'],
    ['Lễ trao thưởng không diễn ra ngày 9/10 đúng không?', '2020', 'not_found'],
  ] as const)('%s published %s: %s', (claim, published, verdict) => {
    expect(judge(claim, { article: FAIR }, published).verdict).toBe(verdict);
  });
});

describe('checkClaim without figures', () => {
  const REPLACED = 'Quy chế mới thay Quy chế cũ.';
  const DEPUTY = 'Ông Trần Phong được bầu làm Phó Bí thư Tỉnh ủy.';
  table('order, polarity, post and superlative', [
    ['Quy chế mới thay Quy chế cũ đúng không?', REPLACED, 'supported'],
    ['Quy chế cũ thay Quy chế mới đúng không?', REPLACED, 'not_found'],
    ['Quy chế mới không thay Quy chế cũ đúng không?', REPLACED, 'not_found'],
    ['Tỉnh thu lệ phí đúng không?', 'Tỉnh không thu lệ phí.', 'not_found'],
    ['Tỉnh không thu lệ phí đúng không?', 'Tỉnh không thu lệ phí.', 'supported'],
    ['Ông Trần Phong được bầu làm Phó Bí thư Tỉnh ủy đúng không?', DEPUTY, 'supported'],
    ['Ông Trần Phong được bầu làm Bí thư Tỉnh ủy đúng không?', DEPUTY, 'not_found'],
    ['Sở Tư pháp cao nhất đúng không?', DEPARTMENTS, 'supported'],
    ['Sở Tài chính cao nhất đúng không?', DEPARTMENTS, 'not_found'],
    ['Sở Tư pháp thấp nhất đúng không?', DEPARTMENTS, 'not_found'],
    // It covers too little of the claim.
    ['Tỉnh khen thưởng doanh nghiệp du lịch đúng không?', AWARDS, 'not_found'],
  ]);

  it('says what was checked: the whole claim', () => {
    const claim = 'Tỉnh không thu lệ phí đúng không?';
    expect(judge(claim, { article: 'Tỉnh không thu lệ phí.' }).checks).toEqual([
      { said: claim, verdict: 'supported', marker: 1 },
    ]);
  });
});
