import { describe, expect, it } from 'vitest';
import { MAX_PARAGRAPH, parseArticle, sourceIdOf } from './parse-article.ts';

const article = (text: string, path = 'articles/bai.md') => parseArticle({ path, text });

const HEAD = '---\ntitle: Hội nghị tổng kết\n---\n';

describe('parseArticle', () => {
  it('needs a title and nothing else', () => {
    const { source, passages, faults } = article(`${HEAD}Một đoạn. Hai câu.\n`);
    expect(faults).toEqual([]);
    expect(source).toEqual({
      id: 'bai',
      title: 'Hội nghị tổng kết',
      kind: 'page',
      place: { file: 'articles/bai.md', line: 1 },
    });
    expect(passages).toEqual([
      {
        id: 'bai#p1',
        sourceId: 'bai',
        text: 'Một đoạn. Hai câu.',
        sentences: [
          { start: 0, end: 9 },
          { start: 10, end: 18 },
        ],
        place: { file: 'articles/bai.md', line: 4 },
      },
    ]);
  });

  it('reads the whole head, with a byte order mark, Windows line ends and loose colons', () => {
    const head =
      "\uFEFF---\r\nid: bao-2020\r\ntitle: Khánh Hòa: mười năm 'cải cách'\r\npublisher: Báo Khánh Hòa\r\npublished: 2020-10-09\r\nurl: https://x.vn/a\r\nkind: news\r\n---\r\nĐoạn.\r\n";
    const { source, passages, faults } = article(head);
    expect(faults).toEqual([]);
    expect(source).toMatchObject({
      id: 'bao-2020',
      title: "Khánh Hòa: mười năm 'cải cách'",
      publisher: 'Báo Khánh Hòa',
      published: '2020-10-09',
      url: 'https://x.vn/a',
      kind: 'news',
      place: { line: 2 },
    });
    expect(passages[0]).toMatchObject({ text: 'Đoạn.', place: { line: 9 } });
  });

  it('parts paragraphs at blank lines, of U+00A0 too, and keeps their lines', () => {
    const { passages } = article(`${HEAD}\u00a0\nMột\nhai \n\u00a0 \n\n\nBa\u00a0\n`);
    expect(passages.map(({ text, place }) => [text, place.line])).toEqual([
      ['Một\nhai', 5],
      ['Ba', 10],
    ]);
  });

  it('gives passages the heading above them', () => {
    const { passages } = article(`${HEAD}Mở.\n\n# Một\nA.\n## Hai ba\n\nB.\n\n#không phải mục\n\n### Bốn\n`);
    expect(passages.map(({ text, section }) => [text, section])).toEqual([
      ['Mở.', undefined],
      ['A.', 'Một'],
      ['B.', 'Hai ba'],
      ['#không phải mục', 'Hai ba'],
    ]);
  });

  it.each<{ what: string; text: string; line: number; rule?: string; message: RegExp }>([
    { what: 'no head', text: 'Chỉ có chữ.', line: 1, message: /phần đầu/u },
    { what: 'an open head', text: '---\ntitle: A\nChữ.', line: 1, message: /phần đầu/u },
    { what: 'no title', text: '---\npublisher: Báo\n---\nA.', line: 2, message: /"title": chưa có/u },
    {
      what: 'an empty title',
      text: '---\npublisher: Báo\ntitle:\n---\nA.',
      line: 3,
      message: /"title": chưa có/u,
    },
    {
      what: 'an unknown key',
      text: '---\ntitle: A\npublised: 2020\n---\nA.',
      line: 3,
      message: /Có phải "published"/u,
    },
    {
      what: 'another date form',
      text: '---\ntitle: A\npublished: 09/10/2020\n---\nA.',
      line: 3,
      message: /2025-07-01/u,
    },
    {
      what: 'a date that is not',
      text: '---\ntitle: A\npublished: 2020-02-30\n---\nA.',
      line: 3,
      rule: 'impossible-date',
      message: /2020-02-30/u,
    },
    {
      what: 'a kind that is not',
      text: '---\ntitle: A\nkind: báo\n---\nA.',
      line: 3,
      message: /law, decision, report, news/u,
    },
    { what: 'no body', text: '---\ntitle: A\n---\n\n## Chỉ có mục\n', line: 1, message: /đoạn văn nào/u },
    { what: 'broken YAML', text: "---\ntitle: 'A\n---\nA.", line: 2, message: /nháy/u },
    {
      what: 'a long paragraph',
      text: `${HEAD}A.\n\n${'a'.repeat(MAX_PARAGRAPH + 1)}`,
      line: 6,
      message: /dòng trống/u,
    },
  ])('reports $what with its line', ({ text, line, rule = 'schema', message }) => {
    const { faults, passages } = article(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ level: 'error', rule, place: { file: 'articles/bai.md', line } });
    expect(faults[0]?.message).toMatch(message);
    expect(passages).toEqual([]);
  });

  it('makes a readable id of any file name', () => {
    expect(sourceIdOf('articles/2020-10-09-tong-ket.md')).toBe('2020-10-09-tong-ket');
    expect(sourceIdOf('articles/2020/Hội nghị (Đợt 1).md'.normalize('NFD'))).toBe('2020-hoi-nghi-dot-1');
    expect(sourceIdOf('articles/—.md')).toBe('article');
  });
});
