import { describe, expect, it } from 'vitest';
import { parseContent } from './parse-content.ts';

const FACTS = {
  path: 'facts/a.yaml',
  text: "facts:\n  - { id: f, topic: 'x', statement: 'Không còn cấp huyện.', source: s, confidence: high }\n",
};
const SOURCES = { path: 'sources.yaml', text: "sources:\n  - { id: s, title: 'Nguồn', kind: report }\n" };

const placesOf = (...lines: string[]) => {
  const text = `places:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
  return parseContent([SOURCES, FACTS, { path: 'places.yaml', text }]);
};

describe('places.yaml', () => {
  it('gives places with their names, dates and proof', () => {
    const parsed = placesOf(
      "id: huyen-a, name: 'huyện A', kind: district, until: 2025-06-30, facts: [f]",
      "id: so-b, name: 'Sở B', kind: body, aliases: ['SB']",
    );
    expect(parsed.ok && parsed.content.places).toEqual([
      {
        id: 'huyen-a',
        name: 'huyện A',
        kind: 'district',
        aliases: [],
        until: '2025-06-30',
        facts: ['f'],
        place: { file: 'places.yaml', line: 2 },
      },
      {
        id: 'so-b',
        name: 'Sở B',
        kind: 'body',
        aliases: ['SB'],
        facts: [],
        place: { file: 'places.yaml', line: 3 },
      },
    ]);
  });

  it.each<[string, string, string]>([
    ['an end without proof', "id: a, name: 'A', kind: body, until: 2025", 'phải có "facts"'],
    ['a successor without proof', "id: a, name: 'A', kind: body, becomes: 'B'", 'phải có "facts"'],
    [
      'an end before the beginning',
      "id: a, name: 'A', kind: body, from: 2026, until: 2025, facts: [f]",
      'trước',
    ],
    ['a name written twice', "id: a, name: 'A', kind: body, aliases: ['a']", 'ghi hai lần'],
    ['an unknown fact', "id: a, name: 'A', kind: body, facts: [g]", 'Không có dữ kiện'],
    ['an unknown kind', "id: a, name: 'A', kind: town", 'kind'],
  ])('reports %s', (_, line, why) => {
    const parsed = placesOf(line);
    expect(parsed.ok).toBe(false);
    expect(parsed.faults.map(({ message }) => message).join('\n')).toContain(why);
  });
});
