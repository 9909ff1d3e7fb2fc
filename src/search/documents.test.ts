import { describe, expect, it } from 'vitest';
import { parseContent } from '../content/parse-content.ts';
import type { Content } from '../content/types.ts';
import { passageContext, statementContext, toSearchDocuments } from './documents.ts';

const files = [
  {
    path: 'articles/tong-ket.md',
    text: '---\ntitle: Tổng kết 10 năm\n---\nUBND tỉnh khen 54 tập thể.\n\n## Kết quả\n\nĐạt 90,49%.\n',
  },
  {
    path: 'sources.yaml',
    text: "sources:\n  - id: bao\n    title: 'Báo Khánh Hòa'\n    kind: news\n",
  },
  {
    path: 'facts/a.yaml',
    text: "facts:\n  - id: f-1\n    topic: 'khen thưởng'\n    statement: 'Tỉnh khen 52 cá nhân.'\n    source: bao\n    confidence: high\n",
  },
  {
    path: 'indices/sipas.yaml',
    text: "index: SIPAS\nrows:\n  - id: s-2020\n    year: 2020\n    province: 'Khánh Hòa'\n    statement: 'Năm 2020, SIPAS của Khánh Hòa đạt 90,49%.'\n    score: 90.49\n    unit: '%'\n    source: bao\n    confidence: high\n",
  },
];

function contentOf(made: typeof files): Content {
  const parsed = parseContent(made);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.content;
}
const content = contentOf(files);
const read = toSearchDocuments(content);
const documents = read.map(({ search }) => search);
const byId = (id: string) => documents.find((document) => document.id === id);

describe('toSearchDocuments', () => {
  it('makes one document for each passage and each statement, in the order of the content', () => {
    expect(documents.map(({ id }) => id)).toEqual([
      ...content.passages.map(({ id }) => id),
      ...content.statements.map(({ id }) => id),
    ]);
    expect(documents).toHaveLength(4);
  });

  it('gives the same terms for reading forward, with the sentences they stand in', () => {
    for (const { search, forward } of read) {
      expect(forward.id).toBe(search.id);
      expect(forward.terms.map(({ term }) => term).join(' ')).toBe(search.terms);
    }
    expect(read[0]?.forward.sentences).toEqual(content.passages[0]?.sentences);
    const [fact] = content.statements;
    expect(read[2]?.forward.sentences).toEqual([{ start: 0, end: fact?.statement.length }]);
  });

  it('indexes folded terms and pairs, with abbreviations spelled out', () => {
    const [passage] = documents;
    expect(passage?.terms).toBe('uy ban nhan dan tinh khen 54 tap the');
    expect(passage?.bigrams).toBe('uy_ban ban_nhan nhan_dan dan_tinh tinh_khen khen_54 54_tap tap_the');
  });

  it('surrounds a passage with the title and the heading above it', () => {
    expect(documents[0]?.context).toBe('tong ket 10 nam');
    expect(documents[1]?.context).toBe('tong ket 10 nam ket qua');
  });

  it('surrounds a fact with its topic and the title of its source', () => {
    expect(byId('f-1')?.terms).toBe('tinh khen 52 ca nhan');
    expect(byId('f-1')?.context).toBe('khen thuong bao khanh hoa');
  });

  it('surrounds an index row with the names of the index, the province and the title', () => {
    const context = byId('s-2020')?.context ?? '';
    expect(context).toMatch(/^sipas /u);
    expect(context).toContain('chi so hai long');
    expect(context).toContain('khanh hoa');
  });

  it('does not expand chat spelling in documents', () => {
    const made = contentOf([{ path: 'articles/a.md', text: '---\ntitle: A\n---\nVitamin K và bn.\n' }]);
    expect(toSearchDocuments(made)[0]?.search.terms).toBe('vitamin k va bn');
  });
});

describe('the context of a document', () => {
  const [fact, row] = content.statements;
  const [passage] = content.passages;

  it('does without a source that is not there', () => {
    expect(fact && statementContext(fact, undefined).trim()).toBe('khen thưởng');
    expect(passage && passageContext(passage, undefined).trim()).toBe('');
  });

  it('knows the name of an index however it is written', () => {
    const rowOf = (index: string) =>
      row?.kind === 'index-row' ? statementContext({ ...row, index }, undefined) : '';
    expect(rowOf('Sipas')).toContain('mức độ hài lòng');
    expect(rowOf('XYZ')).toBe('XYZ Khánh Hòa ');
  });
});
