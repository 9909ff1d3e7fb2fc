import { describe, expect, it } from 'vitest';
import { parseContent } from './parse-content.ts';

/** A small folder without a fault; each test breaks one thing in it. */
const GOOD: Readonly<Record<string, string>> = {
  'articles/bai.md': '---\ntitle: Bài\nid: bai\n---\nĐoạn văn.\n',
  'sources.yaml': `sources:
  - id: bao-2020
    title: 'Bài báo'
    publisher: 'Báo Khánh Hòa'
    url: https://x.vn/a
    published: 2020-05
    kind: news
`,
  'facts/a.yaml': `facts:
  - id: f-1
    topic: 'khen thưởng'
    statement: 'Có 54 tập thể và năm cá nhân được khen giai đoạn 2011-2020.'
    figures:
      - { value: 54, unit: 'tập thể', what: 'tập thể được khen', year: 2020 }
      - { value: 5, unit: 'cá nhân', what: 'cá nhân được khen', period: 2011-2020 }
    basis: old
    as_of: 2020-10-09
    valid_from: 2020
    valid_until: 2020-12-31
    source: bai
    seen_in:
      - bao-2020
    confidence: high
    conflicts: 'Báo khác ghi 55.'
`,
  'indices/par-index.yaml': `index: PAR INDEX
missing: 'điểm 2018'

rows:
  - id: r-1
    year: 2024
    province: 'Khánh Hòa'
    basis: old
    statement: 'Năm 2024, PAR INDEX của tỉnh Khánh Hòa đạt 90,49%, xếp hạng 10/63 tỉnh, thành phố.'
    score: 90.49
    unit: '%'
    rank: 10
    out_of: 63
    components:
      - { name: 'thể chế', score: 95.02, rank: 3 }
    source: bao-2020
    confidence: medium
    derived: 'tính từ mức tăng'
    note: 'Tỉnh cũ.'
`,
  'faq/a.yaml': `faq:
  - id: q-1
    topic: 'khen thưởng'
    questions:
      - 'bao nhiêu tập thể được khen'
      - 'khen may tap the'
    facts:
      - f-1
      - r-1
    answer: '54 tập thể.'
    caution: 'Không có tên.'
`,
};

const parse = (changes: Readonly<Record<string, string>> = {}) =>
  parseContent(Object.entries({ ...GOOD, ...changes }).map(([path, text]) => ({ path, text })));

/** `file:line rule message` of every fault. */
const faultsOf = (changes: Readonly<Record<string, string>>): string[] => {
  const parsed = parse(changes);
  expect(parsed.ok).toBe(parsed.faults.every(({ level }) => level !== 'error'));
  return parsed.faults.map(({ rule, message, place }) => `${place.file}:${place.line} ${rule} ${message}`);
};

/** Replaces one stretch of one file. */
const change = (path: string, from: string, to: string): Record<string, string> => {
  const text = GOOD[path] ?? '';
  expect(text).toContain(from);
  return { [path]: text.replace(from, () => to) };
};

describe('parseContent on a good folder', () => {
  it('gives every field', () => {
    const parsed = parse();
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.faults).toEqual([]);
    const { content } = parsed;
    expect(content.sources.map(({ id, place }) => [id, place])).toEqual([
      ['bai', { file: 'articles/bai.md', line: 3 }],
      ['bao-2020', { file: 'sources.yaml', line: 2 }],
    ]);
    expect(content.statements).toEqual([
      {
        kind: 'fact',
        id: 'f-1',
        topic: 'khen thưởng',
        statement: 'Có 54 tập thể và năm cá nhân được khen giai đoạn 2011-2020.',
        figures: [
          { value: 54, unit: 'tập thể', what: 'tập thể được khen', year: 2020 },
          { value: 5, unit: 'cá nhân', what: 'cá nhân được khen', year: null, period: '2011-2020' },
        ],
        questions: [],
        basis: 'old',
        asOf: '2020-10-09',
        validFrom: '2020',
        validUntil: '2020-12-31',
        sourceId: 'bai',
        seenIn: ['bao-2020'],
        confidence: 'high',
        conflicts: 'Báo khác ghi 55.',
        place: { file: 'facts/a.yaml', line: 2 },
      },
      {
        kind: 'index-row',
        id: 'r-1',
        index: 'PAR INDEX',
        province: 'Khánh Hòa',
        year: 2024,
        statement: 'Năm 2024, PAR INDEX của tỉnh Khánh Hòa đạt 90,49%, xếp hạng 10/63 tỉnh, thành phố.',
        score: 90.49,
        unit: '%',
        rank: 10,
        outOf: 63,
        components: [{ name: 'thể chế', score: 95.02, rank: 3 }],
        basis: 'old',
        sourceId: 'bao-2020',
        seenIn: [],
        confidence: 'medium',
        derived: 'tính từ mức tăng',
        note: 'Tỉnh cũ.',
        place: { file: 'indices/par-index.yaml', line: 5 },
      },
    ]);
    expect(content.gaps).toEqual([{ index: 'PAR INDEX', missing: 'điểm 2018' }]);
    expect(content.faq[0]).toMatchObject({ id: 'q-1', facts: ['f-1', 'r-1'], caution: 'Không có tên.' });
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it('needs one article and nothing else', () => {
    const parsed = parseContent([{ path: 'articles/a.md', text: '---\ntitle: A\n---\nCâu.' }]);
    expect(parsed).toMatchObject({
      ok: true,
      faults: [],
      content: { passages: [{ text: 'Câu.' }], faq: [] },
    });
  });

  it('takes an empty value for no value', () => {
    expect(faultsOf(change('sources.yaml', 'https://x.vn/a', 'null'))).toEqual([]);
    expect(faultsOf(change('faq/a.yaml', "'Không có tên.'", ''))).toEqual([]);
  });
});

describe('parseContent on a broken folder', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'a missing entry',
      change('facts/a.yaml', '    source: bai\n', ''),
      ['facts/a.yaml:2 schema f-1: Mục "source": chưa có, phải ghi.'],
    ],
    [
      'an unknown entry that is near a known one',
      change('facts/a.yaml', 'valid_until', 'valid_util'),
      ['facts/a.yaml:11 schema f-1: Không có mục "valid_util" ở đây. Có phải "valid_until"?'],
    ],
    [
      'an unknown entry in a list',
      change('indices/par-index.yaml', 'rank: 3', 'rnk: 3'),
      ['indices/par-index.yaml:15 schema r-1: Không có mục "rnk" ở đây. Có phải "rank"?'],
    ],
    [
      'an unknown entry at the top of a file',
      change('indices/par-index.yaml', 'missing', 'mising'),
      ['indices/par-index.yaml:2 schema Không có mục "mising" ở đây. Có phải "missing"?'],
    ],
    [
      'a number in Vietnamese writing',
      change('indices/par-index.yaml', 'score: 90.49', 'score: 90,49'),
      [
        'indices/par-index.yaml:10 schema r-1: Mục "score": phải là số, viết như 90.49: dấu chấm thập phân, không kèm đơn vị.',
      ],
    ],
    [
      'a number where words belong',
      change('faq/a.yaml', "'khen may tap the'", '1022'),
      ['faq/a.yaml:6 schema q-1: Mục "questions": phải là chữ; nếu chỉ có số thì đặt trong dấu nháy đơn.'],
    ],
    [
      'a word that is not in the list',
      change('facts/a.yaml', 'confidence: high', 'confidence: cao'),
      ['facts/a.yaml:15 schema f-1: Mục "confidence": chỉ nhận: high, medium, low.'],
    ],
    [
      'an id with capitals',
      change('sources.yaml', 'id: bao-2020', 'id: Bao_2020'),
      [
        'sources.yaml:2 schema Bao_2020: Mục "id": chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ kh21-088.',
        'facts/a.yaml:14 unknown-reference Không có nguồn nào mang mã "bao-2020". Có phải "Bao_2020"?',
        'indices/par-index.yaml:16 unknown-reference Không có nguồn nào mang mã "bao-2020". Có phải "Bao_2020"?',
      ],
    ],
    [
      'an address that is none',
      change('sources.yaml', 'https://x.vn/a', 'x.vn/a'),
      [
        'sources.yaml:5 schema bao-2020: Mục "url": địa chỉ phải bắt đầu bằng https:// hoặc http:// và không có dấu cách.',
      ],
    ],
    [
      'references to nothing',
      {
        ...change('facts/a.yaml', 'source: bai', 'source: bao-2002'),
        ...change('faq/a.yaml', '- r-1', '- x'),
      },
      [
        'facts/a.yaml:12 unknown-reference Không có nguồn nào mang mã "bao-2002". Có phải "bao-2020"?',
        'faq/a.yaml:9 unknown-reference Không có dữ kiện hay dòng chỉ số nào mang mã "x".',
      ],
    ],
    [
      'an id of another record',
      change('indices/par-index.yaml', 'id: r-1', 'id: f-1'),
      [
        'indices/par-index.yaml:5 duplicate-id Mã "f-1" đã dùng ở facts/a.yaml:2. Đặt một mã khác.',
        'faq/a.yaml:9 unknown-reference Không có dữ kiện hay dòng chỉ số nào mang mã "r-1". Có phải "f-1"?',
      ],
    ],
    [
      'an article with the id of a registered source',
      change('articles/bai.md', 'id: bai', 'id: bao-2020'),
      [
        'sources.yaml:2 duplicate-id Mã "bao-2020" đã dùng ở articles/bai.md:3. Đặt một mã khác.',
        'facts/a.yaml:12 unknown-reference Không có nguồn nào mang mã "bai".',
      ],
    ],
    [
      'a day that the calendar has not',
      change('facts/a.yaml', '2020-10-09', '2020-02-30'),
      ['facts/a.yaml:9 impossible-date f-1: Mục "as_of": không có ngày 2020-02-30 trên lịch.'],
    ],
    [
      'an end before the start',
      change('facts/a.yaml', '2020-12-31', '2019'),
      [
        'facts/a.yaml:11 impossible-date f-1: "valid_until" (2019) trước "valid_from" (2020). Sửa lại một trong hai ngày.',
      ],
    ],
    [
      'a period that runs backwards',
      change('facts/a.yaml', '2011-2020 }', '2020-2011 }'),
      ['facts/a.yaml:7 impossible-date f-1: giai đoạn 2020-2011 có năm cuối không sau năm đầu.'],
    ],
    [
      'a row whose sentence says another score, rank and year',
      change(
        'indices/par-index.yaml',
        'Năm 2024, PAR INDEX của tỉnh Khánh Hòa đạt 90,49%, xếp hạng 10/63',
        'Năm 2023, PAR đạt 90,94%, hạng 1/63',
      ),
      [
        'indices/par-index.yaml:9 row-statement-mismatch r-1: câu "statement" không nêu province Khánh Hòa, index PAR INDEX, year 2024, score 90.49, rank 10. Sửa câu hoặc sửa số cho khớp.',
      ],
    ],
    [
      'a file in the wrong place',
      { 'fact/b.yaml': 'facts: []', 'facts/c.yml': 'facts: []' },
      [
        'fact/b.yaml:1 misplaced-file Tệp không nằm đúng chỗ nên không được đọc. Chuyển vào facts, indices hoặc faq; danh mục nguồn là sources.yaml, chữ viết tắt là short-forms.yaml, nơi chốn là places.yaml.',
        'facts/c.yml:1 misplaced-file Tệp có đuôi .yml nên không được đọc. Đổi đuôi thành .yaml.',
      ],
    ],
  ])('reports %s', (_, changes, expected) => {
    expect(faultsOf(changes).sort()).toEqual(expected.sort());
  });

  it.each<[string, string]>([
    ['wrapped over two lines', "'Có 54 tập thể và năm cá nhân\n      được khen giai đoạn 2011-2020.'"],
    ['folded', '>-\n      Có 54 tập thể và năm cá nhân\n      được khen giai đoạn 2011-2020.'],
    ['escaped', String.raw`"Có 54 tập thể v\u00e0 năm cá nhân được khen giai đoạn 2011-2020."`],
    ['with a doubled quote', "'Có 54 tập thể và năm ''cá nhân'' được khen giai đoạn 2011-2020.'"],
  ])('refuses a statement that is %s: it could not be found in the file', (_, typed) => {
    const faults = faultsOf(
      change('facts/a.yaml', "'Có 54 tập thể và năm cá nhân được khen giai đoạn 2011-2020.'", typed),
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^facts\/a\.yaml:4 quote-not-verbatim f-1: /u);
  });

  it('reports text that is not NFC, line by line, in articles too', () => {
    const faults = faultsOf({
      ...change('faq/a.yaml', '54 tập thể.', '54 tập thể.'.normalize('NFD')),
      ...change('articles/bai.md', 'Đoạn văn', 'Đoạn văn'.normalize('NFD')),
      'sources.yaml': `${GOOD['sources.yaml']}${'# ghi chú ở đây\n'.normalize('NFD').repeat(30)}`,
    });
    expect(faults.filter((fault) => /^(?:faq|articles)/u.test(fault))).toEqual([
      expect.stringMatching(/^articles\/bai\.md:5 not-nfc .*NFC/u),
      expect.stringMatching(/^faq\/a\.yaml:10 not-nfc .*NFC/u),
    ]);
    expect(faults.filter((fault) => fault.startsWith('sources.yaml'))).toHaveLength(21);
    expect(faults.at(-1)).toMatch(/^sources\.yaml:28 not-nfc Còn 10 dòng/u);
  });

  it('finds the faults of all files at once, in reading order', () => {
    const faults = faultsOf({
      ...change('facts/a.yaml', 'confidence: high', 'confidence: cao'),
      ...change('faq/a.yaml', "'54 tập thể.'", ''),
      ...change('articles/bai.md', 'title: Bài\n', ''),
      ...change('indices/par-index.yaml', 'rank: 10', 'rank: 11'),
    });
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      'articles/bai.md:2 schema',
      'facts/a.yaml:15 schema',
      'faq/a.yaml:10 schema',
      'indices/par-index.yaml:9 row-statement-mismatch',
    ]);
  });

  it('does not call a reference wrong while its file cannot be read', () => {
    expect(
      faultsOf({ 'sources.yaml': "sources:\n  - id: bao-2020\n    title: 'Bài: báo\n    kind: news\n" }),
    ).toHaveLength(1);
    expect(
      faultsOf({ 'facts/a.yaml': 'facts:\n\t- id: f-1\n' }).every((fault) =>
        fault.startsWith('facts/a.yaml'),
      ),
    ).toBe(true);
  });

  it('knows the id of a broken record: what refers to it is not wrong too', () => {
    expect(faultsOf(change('facts/a.yaml', 'confidence: high', 'confidence: cao'))).toHaveLength(1);
  });

  it('refuses a folder that says nothing', () => {
    expect(parseContent([])).toMatchObject({ ok: false, faults: [{ rule: 'no-content' }] });
    expect(parseContent([{ path: 'sources.yaml', text: 'sources: []\n' }])).toMatchObject({
      ok: false,
      faults: [{ rule: 'no-content' }],
    });
  });

  it.each(['', '# chỉ có ghi chú\n', 'facts:\n', 'facts: 5\n', '- a\n', 'chữ'])(
    'survives a facts file that holds %j',
    (text) => {
      const faults = faultsOf({ 'facts/b.yaml': text });
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.every((fault) => fault.startsWith('facts/b.yaml:1 schema'))).toBe(true);
    },
  );
});
