import { describe, expect, it } from 'vitest';
import { reading, type SmallContent } from '../../../tests/support/small-content.ts';
import { holds, unmet } from './expectation.ts';
import { refusal, type Standing } from './refusal.ts';

type Row = readonly [question: string, content: SmallContent, why: string | undefined];

const TODAY = '2026-11-22';
const article = (text: string, published?: string): SmallContent => ({
  article: text,
  ...(published !== undefined && { published }),
});
const fact = (statement: string, more: object = {}): SmallContent => ({
  facts: [{ id: 'f', statement, ...more }],
});
const row = (province: string): SmallContent => ({
  rows: [
    {
      id: 'r',
      year: 2024,
      province,
      basis: 'old',
      statement: `Năm 2024, SIPAS của ${province} đạt 87,05%.`,
      score: 87.05,
    },
  ],
});

/** Everything but the rule under test is in order: the kind of answer is there, and the fact is in force. */
function whyNot(
  question: string,
  content: SmallContent,
  standing: Partial<Standing> = {},
): string | undefined {
  const { query, candidate } = reading(question, content);
  return refusal(query, candidate, { expectation: holds(1), outdated: false, today: TODAY, ...standing });
}

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s %j', (question, content, why) => {
      expect(whyNot(question, content)).toBe(why);
    });
  });
}

describe('refusal', () => {
  table('the year asked about', [
    ['Năm 2020 tỉnh khen bao nhiêu tập thể?', article('Năm 2020, tỉnh khen 54 tập thể.'), undefined],
    [
      'Năm 2019 tỉnh khen bao nhiêu tập thể?',
      article('Năm 2020, tỉnh khen 54 tập thể.'),
      'không nói về năm 2019',
    ],
    // The year of publication counts.
    ['Năm 2020 tỉnh khen bao nhiêu tập thể?', article('Tỉnh khen 54 tập thể.'), undefined],
    // The end of a period is no year of its own; asked for the period, it is.
    [
      'Năm 2020 tỉnh khen bao nhiêu tập thể?',
      article('Giai đoạn 2011-2020, tỉnh khen 54 tập thể.', '2021-01-01'),
      'không nói về năm 2020',
    ],
    [
      'Giai đoạn 2011-2020 tỉnh khen bao nhiêu tập thể?',
      article('Giai đoạn 2011-2020, tỉnh khen 54 tập thể.', '2021-01-01'),
      undefined,
    ],
    // A row speaks of its own year only, whenever its source was published.
    ['SIPAS năm 2024 đạt bao nhiêu phần trăm?', row('Khánh Hòa'), undefined],
    ['SIPAS năm 2025 đạt bao nhiêu phần trăm?', row('Khánh Hòa'), 'không nói về năm 2025'],
  ]);

  table('the month or quarter asked about', [
    ['Tháng 4/2025 tỉnh khen bao nhiêu tập thể?', article('Tháng 4/2025, tỉnh khen 54 tập thể.'), undefined],
    [
      'Tháng 5/2025 tỉnh khen bao nhiêu tập thể?',
      article('Tháng 4/2025, tỉnh khen 54 tập thể.'),
      'không nói về 5/2025',
    ],
    [
      'Quý 2/2025 tỉnh khen bao nhiêu tập thể?',
      article('Quý 1/2025, tỉnh khen 54 tập thể.'),
      'không nói về Quý 2/2025',
    ],
    [
      'Tháng 4 năm 2025 tỉnh khen bao nhiêu tập thể?',
      fact('Tỉnh khen 54 tập thể.', { as_of: '2025-04-30' }),
      undefined,
    ],
  ]);

  table('another province', [
    ['Hải Phòng xếp hạng mấy?', article('Hải Phòng xếp hạng 1/63.'), undefined],
    ['Hải Phòng xếp hạng mấy?', article('Khánh Hòa xếp hạng 5/63.'), 'không nói về Hải Phòng'],
  ]);

  table('a place of our own', [
    ['Nha Trang có bao nhiêu phường?', article('Nha Trang có 5 phường.'), undefined],
    ['Nha Trang có bao nhiêu phường?', article('Cam Ranh có 9 phường.'), 'không nói về Nha Trang'],
    [
      'Phường Tây Nha Trang tiếp nhận bao nhiêu hồ sơ?',
      fact('Phường Nha Trang tiếp nhận 900 hồ sơ.'),
      'không nói về Tây Nha Trang',
    ],
    [
      'Phường Nha Trang tiếp nhận bao nhiêu hồ sơ?',
      fact('Phường Tây Nha Trang tiếp nhận 900 hồ sơ.'),
      'không nói về Nha Trang',
    ],
    [
      'Phường Tây Nha Trang tiếp nhận bao nhiêu hồ sơ?',
      fact('Phường Tây Nha Trang tiếp nhận 900 hồ sơ.'),
      undefined,
    ],
    // What has a basis is said of the province, what has none may be said of the country.
    ['Khánh Hòa khen bao nhiêu tập thể?', fact('Tỉnh khen 54 tập thể.', { basis: 'old' }), undefined],
    ['Khánh Hòa khen bao nhiêu tập thể?', fact('Cả nước khen 54 tập thể.'), 'không nói về Khánh Hòa'],
    ['SIPAS 2024 của Khánh Hòa là bao nhiêu phần trăm?', row('Ninh Thuận'), 'không nói về Khánh Hòa'],
  ]);

  table('a department', [
    ['Sở Tư pháp xử lý bao nhiêu hồ sơ?', article('Sở Tư pháp xử lý 200 hồ sơ.'), undefined],
    [
      'Sở Tài chính xử lý bao nhiêu hồ sơ?',
      article('Sở Tư pháp xử lý 200 hồ sơ.'),
      'không nói về Sở Tài chính',
    ],
  ]);

  const country = fact('Năm 2024, SIPAS trung bình cả nước đạt 83,94%.');
  table('an index asked without a place is ours', [
    ['SIPAS năm 2024 là bao nhiêu phần trăm?', country, 'không nói về chỉ số của Khánh Hòa'],
    ['SIPAS trung bình cả nước năm 2024 là bao nhiêu phần trăm?', country, undefined],
    ['SIPAS năm 2024 là bao nhiêu phần trăm?', row('Ninh Thuận'), 'không nói về chỉ số của Khánh Hòa'],
    ['SIPAS 2024 của Ninh Thuận là bao nhiêu phần trăm?', row('Ninh Thuận'), undefined],
    ['SIPAS năm 2024 là bao nhiêu phần trăm?', row('Khánh Hòa'), undefined],
  ]);

  const before = fact('Trước sáp nhập, tỉnh khen 54 tập thể.', { basis: 'old' });
  const after = fact('Tỉnh mới khen 54 tập thể.', { basis: 'new' });
  table('before or after the merger', [
    ['Trước khi sáp nhập tỉnh khen bao nhiêu tập thể?', before, undefined],
    ['Trước khi sáp nhập tỉnh khen bao nhiêu tập thể?', after, 'không nói về tỉnh trước khi hợp nhất'],
    ['Tỉnh mới khen bao nhiêu tập thể?', after, undefined],
    ['Tỉnh mới khen bao nhiêu tập thể?', before, 'không nói về tỉnh sau khi hợp nhất'],
    ['Tỉnh khen bao nhiêu tập thể?', before, undefined],
  ]);

  const resolution = article('Nghị quyết 76/NQ-CP ban hành ngày 15/7/2021.');
  table('a number that says which thing is meant', [
    ['Nghị quyết 76 ban hành ngày nào?', resolution, undefined],
    ['Nghị quyết 7 ban hành ngày nào?', resolution, undefined],
    ['Nghị quyết 30 ban hành ngày nào?', resolution, 'không nói về 30'],
    [
      'Nghị định 118/2025 ban hành ngày nào?',
      article('Nghị định 118/2025/NĐ-CP ban hành ngày 9/6/2025.'),
      undefined,
    ],
    [
      'Nghị định 118/2025 ban hành ngày nào?',
      article('Nghị định 118/2018/NĐ-CP ban hành ngày 9/6/2025.'),
      'không nói về 118/2025',
    ],
    ['Ngày 9-10 có sự kiện gì?', article('Sáng 9/10/2020, tỉnh tổ chức lễ trao thưởng.'), undefined],
    [
      'Ngày 10-10 có sự kiện gì?',
      article('Sáng 9/10/2020, tỉnh tổ chức lễ trao thưởng.'),
      'không nói về 10-10',
    ],
  ]);

  table('a foreign word or short name', [
    ['Giá SJC là bao nhiêu?', article('Giá dịch vụ là 50.000 đồng.'), 'không nói về sjc'],
    ['PAPI đạt bao nhiêu điểm?', article('SIPAS đạt 80 điểm.'), 'không nói về papi'],
    ['SIPAS đạt bao nhiêu điểm?', article('SIPAS đạt 80 điểm.'), undefined],
  ]);

  const chairman = article('Ông Nguyễn Tấn Tuân, Chủ tịch UBND tỉnh, dự lễ.');
  const deputy = article('Ông Lê Hữu Hoàng, Phó Chủ tịch UBND tỉnh, dự lễ.');
  const OTHER_POST = 'không nói về đúng chức vụ được hỏi';
  table('the very post', [
    ['Chủ tịch UBND tỉnh là ai?', chairman, undefined],
    ['Chủ tịch HĐND tỉnh là ai?', chairman, OTHER_POST],
    ['Chủ tịch UBND tỉnh là ai?', deputy, OTHER_POST],
    ['Phó Chủ tịch UBND tỉnh là ai?', deputy, undefined],
  ]);
});

describe('refusal of what is out of date', () => {
  const decree = article('Nghị định 61/2018/NĐ-CP quy định cơ chế một cửa.');

  it.each([
    ['Hiện nay cơ chế một cửa theo nghị định nào?', 'không còn hiệu lực'],
    ['Cơ chế một cửa theo nghị định nào mới nhất?', 'không còn hiệu lực'],
    // Asked without "now", it is answered with a remark.
    ['Cơ chế một cửa theo nghị định nào?', undefined],
  ])('%s', (question, why) => {
    expect(whyNot(question, decree, { outdated: true })).toBe(why);
    expect(whyNot(question, decree, { outdated: false })).toBeUndefined();
  });

  it.each([
    ['2020-10-09', 'nói về người giữ chức trước đây'],
    ['2025-03-01', undefined],
  ])('who holds a post now is not told by a sentence of %s', (published, why) => {
    const said = article('Ông Nguyễn Tấn Tuân, Chủ tịch UBND tỉnh, dự lễ.', published);
    expect(whyNot('Chủ tịch UBND tỉnh hiện nay là ai?', said)).toBe(why);
  });
});

describe('refusal for want of the kind of answer', () => {
  it('comes last', () => {
    const content = article('Năm 2020, tỉnh khen 54 tập thể.');
    const expectation = unmet('không nêu con số');
    expect(whyNot('Năm 2020 tỉnh khen bao nhiêu tập thể?', content, { expectation })).toBe(
      'không nêu con số',
    );
    expect(whyNot('Năm 2019 tỉnh khen bao nhiêu tập thể?', content, { expectation })).toBe(
      'không nói về năm 2019',
    );
  });
});
