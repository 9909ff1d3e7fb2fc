import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  type Citation,
  mark,
  note,
  paragraph,
  type Reply,
  strong,
  text,
} from '../../answer/reply.ts';
import { renderConsole } from './render-console.ts';

const PLAIN = { colour: false };
const COLOUR = { colour: true };

const CITATION: Citation = {
  marker: 1,
  quote: 'Nhân dịp này, 54 tập thể được nhận bằng khen.',
  source: {
    id: 's',
    title: 'Tổng kết 10 năm',
    publisher: 'Báo Khánh Hòa',
    published: '2020-10-09',
    url: 'https://example.vn/bai',
    section: 'Khen thưởng',
  },
};

function reply(blocks: readonly Block[], rest: Partial<Reply> = {}): Reply {
  return {
    kind: 'answer',
    blocks,
    citations: [CITATION],
    suggestions: [],
    confidence: 1,
    evidence: [],
    ...rest,
  };
}

const ANSWER = reply(
  [
    paragraph(strong('54 tập thể'), text(' '), mark(1)),
    { kind: 'quote', marker: 1 },
    note(text('Số liệu cũ.')),
  ],
  { suggestions: ['Ai trao bằng khen?', 'Còn cá nhân?'] },
);

describe('renderConsole of a question back', () => {
  it('numbers the choices once, in the text', () => {
    const choices = ['PAR INDEX của Khánh Hòa?', 'SIPAS của Khánh Hòa?'];
    const blocks: Block[] = [
      paragraph(text('Bạn hỏi chỉ số nào?')),
      { kind: 'list', ordered: true, items: choices.map((choice) => [text(choice)]) },
    ];
    expect(renderConsole(reply(blocks, { kind: 'clarify', suggestions: choices }), PLAIN)).toBe(
      'Bạn hỏi chỉ số nào?\n\n1. PAR INDEX của Khánh Hòa?\n2. SIPAS của Khánh Hòa?\n\nGõ số từ 1 đến 2 để chọn.',
    );
  });
});

describe('renderConsole', () => {
  it('shows answer, quote, source, address, note, then numbered suggestions', () => {
    expect(renderConsole(ANSWER, PLAIN).split('\n')).toEqual([
      '54 tập thể [1]',
      '',
      '[1] “Nhân dịp này, 54 tập thể được nhận bằng khen.”',
      '  Tổng kết 10 năm, mục “Khen thưởng”, Báo Khánh Hòa, 9/10/2020',
      '  https://example.vn/bai',
      '',
      'Lưu ý: Số liệu cũ.',
      '',
      'Có thể hỏi tiếp:',
      '  1. Ai trao bằng khen?',
      '  2. Còn cá nhân?',
    ]);
  });

  it('says how the question was read after the answer and before what may be asked next', () => {
    const read = { ...ANSWER, understood: 'Bạn hỏi: Bao nhiêu tập thể?' };
    const lines = renderConsole(read, PLAIN).split('\n');
    expect(lines[0]).toBe('54 tập thể [1]');
    expect(lines.slice(-5, -3)).toEqual(['Bạn hỏi: Bao nhiêu tập thể?', '']);
    expect(lines.filter((line) => line !== 'Bạn hỏi: Bao nhiêu tập thể?')).toHaveLength(lines.length - 1);
  });

  it('shows no line for an address that there is not', () => {
    const { url: _url, ...source } = CITATION.source;
    const shown = renderConsole(
      reply([{ kind: 'quote', marker: 1 }], { citations: [{ ...CITATION, source }] }),
      PLAIN,
    );
    expect(shown.split('\n')).toHaveLength(2);
  });

  it('shows lists and tables', () => {
    const blocks: Block[] = [
      { kind: 'list', items: [[text('một')], [text('hai '), mark(1)]] },
      {
        kind: 'table',
        header: ['Năm', 'Điểm'],
        rows: [
          [[text('2023')], [text('89,00 '), mark(1)]],
          [[text('2024')], [strong('90,49')]],
        ],
      },
    ];
    expect(renderConsole(reply(blocks), PLAIN)).toBe(
      '• một\n• hai [1]\n\nNăm | Điểm\n2023 | 89,00 [1]\n2024 | 90,49',
    );
  });

  it('passes over a quote that nothing proves', () => {
    expect(renderConsole(reply([paragraph(text('a')), { kind: 'quote', marker: 9 }]), PLAIN)).toBe('a');
  });

  it('colours when asked, wherever standard output goes, and changes nothing but colours', () => {
    const shown = renderConsole(ANSWER, COLOUR);
    expect(shown).toContain('\u001B[');
    const sequence = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'gu');
    expect(shown.replace(sequence, '')).toBe(renderConsole(ANSWER, PLAIN));
  });

  it('writes no escape sequence when no colours are asked for', () => {
    expect(renderConsole(ANSWER, PLAIN)).not.toContain('\u001B');
  });

  it('lets no text give commands to the terminal, from wherever in the reply it comes', () => {
    const evil = fc.constantFrom('\u001B[2J', '\u009B2J', '\u001B]0;x\u0007', 'a\rb', '\u202E', '\u0008');
    fc.assert(
      fc.property(evil, (bad) => {
        const blocks: Block[] = [
          paragraph(text(bad), strong(bad)),
          note(text(bad)),
          { kind: 'list', items: [[text(bad)]] },
          { kind: 'table', header: [bad], rows: [[[text(bad)]]] },
          { kind: 'quote', marker: 1 },
        ];
        const source = { id: bad, title: bad, publisher: bad, published: bad, url: bad, section: bad };
        const citations = [{ marker: 1, quote: bad, source }];
        const shown = renderConsole(reply(blocks, { citations, suggestions: [bad], understood: bad }), PLAIN);
        expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
      }),
    );
  });
});
