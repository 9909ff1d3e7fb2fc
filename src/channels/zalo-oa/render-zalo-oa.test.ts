import { describe, expect, it } from 'vitest';
import { type Block, type Citation, paragraph, text } from '../../answer/reply.ts';
import { renderZaloOa, type ZaloOaReply } from './render-zalo-oa.ts';

const CITATION: Citation = {
  marker: 1,
  quote: 'Xếp hạng 10/63.',
  source: { id: 's', title: 'PAR INDEX', url: 'https://baokhanhhoa.vn/par' },
};
const render = (rest: Partial<ZaloOaReply>) =>
  renderZaloOa({ blocks: [paragraph(text('Hạng 10/63.'))], citations: [], suggestions: [], ...rest });
const long = (length: number): Block[] =>
  Array.from({ length }, (_, at) => paragraph(text(`Đoạn ${at}: ${'a'.repeat(900)}`)));

describe('renderZaloOa', () => {
  it('hangs suggestions, actions and the source on the answer as buttons', () => {
    const suggestions = ['Còn năm 2023?', 'SIPAS thì sao?'];
    const { pages, numbered } = render({
      citations: [CITATION],
      suggestions,
      actions: ['Nguồn', 'Kiểm tra', 'Thừa'],
    });
    expect(pages).toEqual([
      {
        text: 'Hạng 10/63.\n\nCó thể gõ: Thừa',
        buttons: [
          { kind: 'say', title: 'Còn năm 2023?', payload: 'Còn năm 2023?' },
          { kind: 'say', title: 'SIPAS thì sao?', payload: 'SIPAS thì sao?' },
          { kind: 'say', title: 'Nguồn', payload: 'Nguồn' },
          { kind: 'say', title: 'Kiểm tra', payload: 'Kiểm tra' },
          { kind: 'open', title: 'Mở nguồn [1]', url: 'https://baokhanhhoa.vn/par' },
        ],
      },
    ]);
    expect(numbered).toEqual([]);
  });

  it('opens nothing but web addresses', () => {
    const at = (url: string) => render({ citations: [{ ...CITATION, source: { ...CITATION.source, url } }] });
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'không',
      `https://x.vn/${'a'.repeat(1_000)}`,
    ])
      expect(at(url).pages[0]?.buttons).toEqual([]);
  });

  it('numbers what no button holds', () => {
    const suggestions = ['Ngắn?', `Câu hỏi ${'rất '.repeat(30)}dài?`];
    const { pages, numbered } = render({ suggestions });
    expect(pages[0]?.text).toBe(
      `Hạng 10/63.\n\nHỏi tiếp (trả lời bằng số từ 1 đến 2):\n1. Ngắn?\n2. ${suggestions[1]}`,
    );
    expect(numbered).toEqual(suggestions);
  });

  it('leaves the choices of a question back their numbers, and adds buttons where they fit', () => {
    const menu = (count: number) => {
      const choices = Array.from({ length: count }, (_, at) => `Chỉ số ${at + 1}`);
      const list: Block = { kind: 'list', ordered: true, items: choices.map((one) => [text(one)]) };
      return render({
        kind: 'clarify',
        blocks: [paragraph(text('Bạn hỏi gì?')), list],
        suggestions: choices,
      });
    };
    expect(menu(4).pages[0]?.buttons.map(({ title }) => title)).toEqual([
      'Chỉ số 1',
      'Chỉ số 2',
      'Chỉ số 3',
      'Chỉ số 4',
    ]);
    expect(menu(8).pages[0]?.buttons).toEqual([]);
    expect(menu(8).pages[0]?.text).toMatch(/8\. Chỉ số 8\n\nBạn trả lời bằng số từ 1 đến 8\.$/u);
    expect(menu(8).numbered).toEqual([]);
    const sentence = render({ kind: 'clarify', suggestions: ['a', 'b', 'c', 'd', 'e', 'f'] });
    expect(sentence.pages[0]?.text).toBe('Hạng 10/63.');
  });

  it('offers the next page by button and by word, and the rest on the last page only', () => {
    const { pages } = render({ blocks: long(5), citations: [CITATION], suggestions: ['Còn năm 2023?'] });
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]?.buttons.map(({ title }) => title)).toEqual(['Xem tiếp', 'Mở nguồn [1]']);
    expect(pages.at(-1)?.buttons.map(({ title }) => title)).toEqual(['Còn năm 2023?', 'Mở nguồn [1]']);
  });

  it('offers nothing for which the last page has no room', () => {
    const suggestions = Array.from({ length: 8 }, (_, at) => `Câu hỏi ${at}: ${'a'.repeat(80)}?`);
    const { pages, numbered } = render({ blocks: [paragraph(text('a'.repeat(1_900)))], suggestions });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toHaveLength(1_900);
    expect(numbered).toEqual([]);
  });

  it('is empty for a reply without words', () => {
    expect(render({ blocks: [], suggestions: ['a?'] })).toEqual({ pages: [], numbered: [] });
  });
});
