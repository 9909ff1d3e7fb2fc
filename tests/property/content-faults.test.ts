import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintContent } from '../../src/content/lint-content.ts';
import { parseContent } from '../../src/content/parse-content.ts';

const FILES = [
  {
    path: 'articles/a.md',
    text: '---\ntitle: Bài: một\npublished: 2020-10-09\n---\nĐoạn. Hai câu.\n\n## Mục\n\nĐoạn hai.\n',
  },
  {
    path: 'sources.yaml',
    text: "sources:\n  - id: s\n    title: 'Nguồn'\n    published: 2020\n    kind: news\n",
  },
  {
    path: 'facts/a.yaml',
    text: "facts:\n  - id: f-1\n    topic: 'a'\n    statement: 'Có 54 tập thể.'\n    figures:\n      - { value: 54, unit: 'tập thể', what: 'khen', year: 2020 }\n    valid_until: 2020\n    source: s\n    confidence: high\n",
  },
  {
    path: 'indices/a.yaml',
    text: "index: PCI\nrows:\n  - id: r-1\n    year: 2024\n    province: 'Khánh Hòa'\n    statement: 'Năm 2024, PCI của Khánh Hòa đạt 67,65 điểm.'\n    score: 67.65\n    unit: 'điểm'\n    source: s\n    confidence: low\n",
  },
  {
    path: 'faq/a.yaml',
    text: "faq:\n  - id: q-1\n    topic: 'a'\n    questions:\n      - 'mấy tập thể'\n    facts: [f-1, r-1]\n    answer: '54.'\n",
  },
];

const scrap = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '  ',
      '\t',
      "'",
      '"',
      ':',
      ': ',
      '- ',
      '#',
      '{',
      ']',
      '&a',
      '*a',
      '!!x',
      '|',
      '>',
      '---\n',
      '\0',
      '\uFEFF',
      'null',
      '\u0301',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const edit = fc.record({ file: fc.nat(FILES.length - 1), at: fc.nat(400), drop: fc.nat(12), put: scrap });

interface Edit {
  readonly file: number;
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

const edited = (edits: readonly Edit[]): { path: string; text: string }[] =>
  FILES.map(({ path, text }, index) => {
    const own = edits.filter(({ file }) => file === index);
    return {
      path,
      text: own.reduce((now, { at, drop, put }) => now.slice(0, at) + put + now.slice(at + drop), text),
    };
  });

describe('parseContent', () => {
  it('answers any slip of the hand with content or with faults that have a place', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const files = edited(edits);
        const lengths = new Map(files.map(({ path, text }) => [path, text.split('\n').length]));
        const parsed = parseContent(files);
        const faults = parsed.ok ? lintContent(parsed.content, '2026-11-22') : parsed.faults;
        if (!parsed.ok) expect(faults.length).toBeGreaterThan(0);
        for (const { message, place } of faults) {
          expect(message).not.toBe('');
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.line).toBeLessThanOrEqual(lengths.get(place.file) ?? 0);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
