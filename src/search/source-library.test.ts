import { describe, expect, it } from 'vitest';
import { botOver } from '../../tests/support/bot.ts';
import { createSourceLibrary } from './source-library.ts';

const files = [
  { path: 'articles/mot.md', text: '---\ntitle: Bài một\n---\nTỉnh khen 54 tập thể.\n\nHội nghị bế mạc.\n' },
  { path: 'articles/hai.md', text: '---\ntitle: Bài hai\n---\nTrung tâm mở cửa.\n' },
  {
    path: 'facts/a.yaml',
    text: [
      'facts:',
      ...['f-1', 'f-2'].map(
        (id) =>
          `  - id: ${id}\n    topic: 'khen'\n    statement: 'Dữ kiện ${id} có 5 điều.'\n    source: mot\n    confidence: high`,
      ),
    ].join('\n'),
  },
  {
    path: 'sources.yaml',
    text: "sources:\n  - id: trong\n    title: 'Nguồn chưa dùng'\n    kind: page\n",
  },
];
const library = createSourceLibrary(botOver(files).knowledge);

describe('createSourceLibrary', () => {
  it('finds a source with all that is held of it, in the order of the content', () => {
    const held = library.find('mot');
    expect(held?.source.title).toBe('Bài một');
    expect(held?.passages.map(({ text }) => text)).toEqual(['Tỉnh khen 54 tập thể.', 'Hội nghị bế mạc.']);
    expect(held?.statements.map(({ id }) => id)).toEqual(['f-1', 'f-2']);
  });

  it('keeps sources apart', () => {
    expect(library.find('hai')?.passages.map(({ text }) => text)).toEqual(['Trung tâm mở cửa.']);
    expect(library.find('hai')?.statements).toEqual([]);
  });

  it('finds a source of which nothing is held', () => {
    expect(library.find('trong')).toMatchObject({ passages: [], statements: [] });
  });

  it.each(['', 'khong-co', '__proto__'])('finds nothing under %j', (id) => {
    expect(library.find(id)).toBeUndefined();
  });
});
