import { describe, expect, it } from 'vitest';
import { lintContent } from './lint-content.ts';
import { parseContent } from './parse-content.ts';
import type { Content } from './types.ts';

const SOURCES = `sources:
  - { id: s, title: 'A', url: 'https://x.vn/a', published: 2020-01, kind: news }
  - { id: t, title: 'A', url: 'https://x.vn/a', published: 2021-01, kind: news }
`;

const contentOf = (files: Readonly<Record<string, string>>): Content => {
  const parsed = parseContent(
    Object.entries({ 'sources.yaml': SOURCES, ...files }).map(([path, text]) => ({ path, text })),
  );
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message).join('\n'));
  return parsed.content;
};

/** `file:line rule` of every fault, notes too. */
const lint = (files: Readonly<Record<string, string>>, today = '2026-11-22'): string[] =>
  lintContent(contentOf(files), today).map(
    ({ level, rule, place }) => `${place.file}:${place.line} ${level} ${rule}`,
  );

interface FactParts {
  readonly id: string;
  readonly statement?: string;
  readonly figure?: string;
  readonly more?: string;
}

/** A fact of five or more lines; `more` holds further ones. */
const fact = ({ id, statement = 'Năm 2020 có 54 đơn vị.', figure, more = '' }: FactParts): string =>
  [
    `  - id: ${id}`,
    `    topic: 'xếp hạng'`,
    `    statement: '${statement}'`,
    ...(figure === undefined ? [] : ['    figures:', `      - ${figure}`]),
    '    source: s',
    '    confidence: high',
    ...more
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `    ${line}`),
    '',
  ].join('\n');

const facts = (...each: FactParts[]): Record<string, string> => ({
  'facts/a.yaml': `facts:\n${each.map(fact).join('')}`,
});

const count = (id: string, value: number, more = ''): FactParts => ({
  id,
  statement: `Năm 2020 có ${String(value).replace('.', ',')} đơn vị hạng tốt.`,
  figure: `{ value: ${value}, unit: 'đơn vị', what: 'Hạng tốt', year: 2020 }`,
  more,
});

const row = (score: number, more = ''): Record<string, string> => ({
  'indices/x.yaml': `index: PAR INDEX
rows:
  - id: r-1
    year: 2024
    province: 'Khánh Hòa'
    basis: old
    statement: 'Năm 2024, PAR INDEX của tỉnh Khánh Hòa đạt ${String(score).replace('.', ',')}%, hạng 10/63 tỉnh.'
    score: ${score}
    unit: '%'
    rank: 10
    out_of: 63
    components:
      - { name: 'thể chế', rank: 3 }
    source: s
    confidence: high
${more}`,
});

const CONFLICT = 'facts/a.yaml:9 warning conflicting-values';

describe('lintContent: time', () => {
  it('notes what is past its last day, not what ends today', () => {
    const ending = facts(
      { id: 'f-1', more: 'valid_until: 2025' },
      { id: 'f-2', more: 'valid_until: 2026-11' },
    );
    expect(lint(ending, '2025-12-31')).toEqual([]);
    expect(lint(ending, '2026-01-01')).toEqual(['facts/a.yaml:2 note expired']);
    expect(lint(ending, '2026-12-01')).toHaveLength(2);
  });
});

describe('lintContent: values that contradict', () => {
  it('warns of two values for one quantity, place and date', () => {
    expect(lint(facts(count('f-1', 54), count('f-2', 45)))).toEqual([CONFLICT]);
  });

  it.each<[string, FactParts, FactParts]>([
    ['the values are equal', count('f-1', 54), count('f-2', 54)],
    ['one is the other with fewer places', count('f-1', 5.91), count('f-2', 5.9)],
    ['one of them explains it', count('f-1', 54, "conflicts: 'Báo khác ghi 45.'"), count('f-2', 45)],
    ['the places differ', count('f-1', 54, 'basis: old'), count('f-2', 45, 'basis: new')],
    ['the days differ', count('f-1', 54, 'as_of: 2020-03'), count('f-2', 45, 'as_of: 2020-06')],
    [
      'one replaced the other',
      count('f-1', 54, 'valid_until: 2020-06-30'),
      count('f-2', 45, 'valid_from: 2020-07-01'),
    ],
    [
      'the units differ',
      count('f-1', 54),
      {
        id: 'f-2',
        statement: 'Năm 2020 có 45 sở.',
        figure: "{ value: 45, unit: 'sở', what: 'hạng tốt', year: 2020 }",
      },
    ],
    [
      'the years differ',
      count('f-1', 54),
      {
        id: 'f-2',
        statement: 'Năm 2021 có 45.',
        figure: "{ value: 45, unit: 'đơn vị', what: 'hạng tốt', year: 2021 }",
      },
    ],
  ])('does not when %s', (_, first, second) => {
    expect(lint(facts(first, second)).filter((fault) => fault.includes('conflicting'))).toEqual([]);
  });

  it.each<[string, FactParts]>([
    [
      'the score',
      {
        id: 'f-1',
        statement: 'Đạt 90,94%.',
        figure: "{ value: 90.94, unit: '%', what: 'PAR INDEX', year: 2024 }",
      },
    ],
    [
      'the score with the name of the province',
      {
        id: 'f-1',
        statement: 'Đạt 90,94%.',
        figure: "{ value: 90.94, unit: '%', what: 'PAR INDEX Khánh Hòa', year: 2024 }",
      },
    ],
    [
      'the rank',
      {
        id: 'f-1',
        statement: 'PAR INDEX hạng 11.',
        figure: "{ value: 11, unit: 'hạng/63', what: 'thứ hạng', year: 2024 }",
      },
    ],
    [
      'the rank of a part',
      {
        id: 'f-1',
        statement: 'PAR INDEX: thể chế hạng 4.',
        figure: "{ value: 4, unit: 'hạng/63', what: 'thể chế', year: 2024 }",
      },
    ],
  ])('compares %s of a row with a fact of that province', (_, parts) => {
    expect(lint({ ...row(90.49), ...facts({ ...parts, more: 'basis: old' }) })).toEqual([
      'facts/a.yaml:2 warning conflicting-values',
    ]);
    expect(lint({ ...row(90.49), ...facts({ ...parts, more: 'basis: new' }) })).toEqual([]);
    expect(
      lint({ ...row(90.49, "    conflicts: 'Hai nguồn.'\n"), ...facts({ ...parts, more: 'basis: old' }) }),
    ).toEqual([]);
  });

  it('does not take a goal or another province for the score', () => {
    const goal = {
      id: 'f-1',
      statement: 'Mục tiêu 95%.',
      figure: "{ value: 95, unit: '%', what: 'mục tiêu PAR INDEX', year: 2024 }",
      more: 'basis: old',
    };
    const other = {
      id: 'f-2',
      statement: 'Đạt 96,17%.',
      figure: "{ value: 96.17, unit: '%', what: 'PAR INDEX Hải Phòng', year: 2024 }",
    };
    expect(lint({ ...row(90.49), ...facts(goal, other) })).toEqual([]);
  });

  it('compares two rows of one year', () => {
    const twice = `${row(90.49)['indices/x.yaml']}${(row(90.94)['indices/x.yaml'] ?? '').split('rows:\n')[1]?.replace('r-1', 'r-2')}`;
    expect(lint({ 'indices/x.yaml': twice })).toEqual(['indices/x.yaml:16 warning conflicting-values']);
  });
});

describe('lintContent: proof', () => {
  it('warns of a figure that its statement does not show', () => {
    const wrong = {
      id: 'f-1',
      statement: 'Có 54 đơn vị.',
      figure: "{ value: 45, unit: 'đơn vị', what: 'hạng tốt' }",
    };
    expect(lint(facts(wrong))).toEqual(['facts/a.yaml:2 warning figure-without-proof']);
  });

  it('warns of an answer with a figure that none of its facts shows', () => {
    const faq = (answer: string): Record<string, string> => ({
      ...facts({ id: 'f-1', statement: 'Có 54 tập thể, năm cá nhân, 20,79% ngày 9/10/2020.' }),
      'faq/a.yaml': `faq:\n  - id: q-1\n    topic: 'a'\n    questions: ['a']\n    facts: [f-1]\n    answer: '${answer}'\n`,
    });
    expect(lint(faq('54 tập thể và 5 cá nhân (20,79%) năm 2020.'))).toEqual([]);
    expect(lint(faq('45 tập thể.'))).toEqual(['faq/a.yaml:2 warning figure-without-proof']);
    expect(lint(faq('54 tập thể, năm 2021.'))).toEqual(['faq/a.yaml:2 warning figure-without-proof']);
  });
});

describe('lintContent: doubles', () => {
  it('warns of a question that two entries claim, however it is typed', () => {
    const entry = (id: string, questions: string): string =>
      `  - id: ${id}\n    topic: 'a'\n    questions: [${questions}]\n    facts: [f-1]\n    answer: 'Có.'\n`;
    const faq = `faq:\n${entry('q-1', "'Khánh Hòa hạng mấy?', 'khanh hoa hang may'")}${entry('q-2', "'KHANH HOA,  hạng mấy', 'khác'")}`;
    expect(lint({ ...facts({ id: 'f-1' }), 'faq/a.yaml': faq })).toEqual([
      'faq/a.yaml:7 warning duplicate-variant',
    ]);
  });

  it('warns of a document registered twice; another date is another document', () => {
    const twice = `${SOURCES}  - { id: u, title: 'B', url: 'https://x.vn/a', published: 2020-01, kind: news }\n`;
    expect(lint({ 'sources.yaml': twice, ...facts({ id: 'f-1' }) })).toEqual([
      'sources.yaml:4 warning duplicate-source',
    ]);
  });
});
