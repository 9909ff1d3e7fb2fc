import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Citation, mark, paragraph, text } from '../../answer/reply.ts';
import { pageReply } from './page-reply.ts';

const citation = (marker: number, length: number, title = `Nguồn ${marker}`): Citation => ({
  marker,
  quote: `Trích ${marker} `.padEnd(length, 'a '),
  source: { id: title, title, publisher: 'Báo Khánh Hòa', published: '2025-04-14' },
});

const quoted = (citations: readonly Citation[], answer = 'Hạng 10/63') => ({
  blocks: [
    paragraph(text(`${answer} `), ...citations.map(({ marker }) => mark(marker))),
    ...citations.map(({ marker }): Block => ({ kind: 'quote', marker })),
  ],
  citations,
});

describe('pageReply', () => {
  it('is one page for what fits, without any sign', () => {
    const pages = pageReply({ ...quoted([citation(1, 50)]), understood: 'Hiểu là: PAR INDEX 2024' }, 2_000);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(/^Hạng 10\/63 \[1\]\n\n\[1\] “Trích 1 .*\n\nHiểu là: PAR INDEX 2024$/su);
  });

  it('keeps answer and first quotes, says that there is more, and names the sources of the rest', () => {
    const [first, second, ...rest] = pageReply(
      quoted([citation(1, 900), citation(2, 900, 'A'), citation(3, 300, 'A')]),
      2_000,
    );
    expect(rest).toEqual([]);
    expect(first).toMatch(/^Hạng 10\/63 \[1\]\[2\]\[3\]\n\n\[1\] “Trích 1 /u);
    expect(first?.endsWith('Còn nữa (phần 1/2): gõ “tiếp” để xem phần sau.')).toBe(true);
    expect(second?.endsWith('(phần 2/2)')).toBe(true);
    const elsewhere = (first ?? '').includes('[2] “') ? '[3]' : '[2][3]';
    expect(first).toContain(`Nguồn (câu trích ở phần khác):\n${elsewhere} A, Báo Khánh Hòa, 14/4/2025`);
  });

  it('never goes over the limit and never shows a marker without its source', () => {
    const replies = fc.array(fc.tuple(fc.integer({ min: 10, max: 900 }), fc.integer({ min: 1, max: 6 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(replies, fc.integer({ min: 5, max: 1_500 }), (sizes, answerLength) => {
        const citations = sizes.map(([length, source], at) => citation(at + 1, length, `Tài liệu ${source}`));
        const reply = quoted(citations, 'kết quả '.repeat(answerLength / 8).trim() || 'a');
        const pages = pageReply(reply, 2_000);
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(2_000);
          for (const [, marker] of page.matchAll(/\[(\d+)\]/gu))
            expect(page).toMatch(
              new RegExp(`\\[${marker}\\] “|\\[${marker}\\](?:\\[\\d+\\])* Tài liệu|Nguồn và câu trích`, 'u'),
            );
        }
        for (const { quote } of citations) expect(pages.join('\n').includes(quote.trim())).toBe(true);
        for (const page of pages.slice(0, -1)) expect(page).toContain('gõ “tiếp”');
      }),
      { numRuns: 200 },
    );
  });

  it('cuts a block that no page holds, and is empty for a reply without words', () => {
    const long = paragraph(text('Cải cách hành chính. '.repeat(400)));
    const pages = pageReply({ blocks: [long], citations: [] }, 2_000);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.every((page) => page.length <= 2_000)).toBe(true);
    expect(pageReply({ blocks: [], citations: [] }, 2_000)).toEqual([]);
  });
});
