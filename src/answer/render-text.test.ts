import { describe, expect, it } from 'vitest';
import { renderText, sourceLine, spansToText, vietnameseDate } from './render-text.ts';
import { type Citation, mark, note, paragraph, strong, text } from './reply.ts';

const citation: Citation = {
  marker: 1,
  quote: 'Tỉnh khen 54 tập thể.',
  source: {
    id: 'bao',
    title: 'Bài báo',
    publisher: 'Báo Khánh Hòa',
    published: '2020-10-09',
    section: 'Kết quả',
  },
};

describe('renderText of a list', () => {
  it('numbers the items of an ordered one', () => {
    const items = [[text('SIPAS')], [text('PAPI')]];
    expect(renderText({ blocks: [{ kind: 'list', items }], citations: [] })).toBe('• SIPAS\n• PAPI');
    const ordered = { kind: 'list', ordered: true, items } as const;
    expect(renderText({ blocks: [ordered], citations: [] })).toBe('1. SIPAS\n2. PAPI');
  });
});

describe('vietnameseDate', () => {
  it.each([
    ['2020-10-09', '9/10/2020'],
    ['2025-07', '7/2025'],
    ['2025', '2025'],
    ['quý I', 'quý I'],
  ])('%s -> %s', (iso, written) => {
    expect(vietnameseDate(iso)).toBe(written);
  });
});

describe('sourceLine', () => {
  it('names title, section, publisher and date', () => {
    expect(sourceLine(citation)).toBe('Bài báo, mục “Kết quả”, Báo Khánh Hòa, 9/10/2020');
  });

  it('leaves out what is not known', () => {
    expect(sourceLine({ ...citation, source: { id: 'a', title: 'Luật' } })).toBe('Luật');
  });
});

describe('renderText', () => {
  it('writes markers in brackets', () => {
    expect(spansToText([strong('54 tập thể'), text(' '), mark(1)])).toBe('54 tập thể [1]');
  });

  it('writes every kind of block, one blank line between', () => {
    const blocks = [
      paragraph(text('Có.')),
      { kind: 'quote', marker: 1 } as const,
      { kind: 'list', items: [[text('một')], [text('hai'), mark(1)]] } as const,
      { kind: 'table', header: ['Năm', 'Hạng'], rows: [[[text('2024')], [text('5 '), mark(1)]]] } as const,
      note(text('cũ.')),
    ];
    expect(renderText({ blocks, citations: [citation] })).toBe(
      [
        'Có.',
        '[1] “Tỉnh khen 54 tập thể.”\n— Bài báo, mục “Kết quả”, Báo Khánh Hòa, 9/10/2020',
        '• một\n• hai[1]',
        'Năm | Hạng\n2024 | 5 [1]',
        'Lưu ý: cũ.',
      ].join('\n\n'),
    );
  });

  it('leaves out a quote without its citation', () => {
    expect(
      renderText({ blocks: [paragraph(text('Có.')), { kind: 'quote', marker: 2 }], citations: [] }),
    ).toBe('Có.');
  });
});
