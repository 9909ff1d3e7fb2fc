import { describe, expect, it } from 'vitest';
import { type Block, type Citation, mark, paragraph, text } from '../../answer/reply.ts';
import { type PlainTextReply, renderPlainText } from './render-plain-text.ts';

const replyOf = (rest: Partial<PlainTextReply>): PlainTextReply => ({
  blocks: [paragraph(text('Hạng 10/63.'))],
  citations: [],
  suggestions: [],
  ...rest,
});
const render = (rest: Partial<PlainTextReply>, longest = 2000, mostMessages?: number) =>
  renderPlainText(replyOf(rest), { longest, ...(mostMessages !== undefined && { mostMessages }) });

const citation = (marker: number, length: number): Citation => ({
  marker,
  quote: `Trích ${marker} `.padEnd(length, 'a '),
  source: { id: 's', title: `Nguồn ${marker}` },
});
const quotes = (...lengths: number[]): Pick<PlainTextReply, 'blocks' | 'citations'> => ({
  blocks: [
    paragraph(text('Trả lời '), ...lengths.map((_length, at) => mark(at + 1))),
    ...lengths.map((_length, at): Block => ({ kind: 'quote', marker: at + 1 })),
  ],
  citations: lengths.map((length, at) => citation(at + 1, length)),
});

describe('renderPlainText', () => {
  it('numbers what may be asked next, and names what else may be typed', () => {
    expect(render({ suggestions: ['SIPAS?', 'PCI?'], actions: ['Nguồn', 'Kiểm tra'] })).toEqual([
      'Hạng 10/63.\n\nHỏi tiếp (trả lời 1 hoặc 2):\n1. SIPAS?\n2. PCI?\n\nHoặc gõ: Nguồn · Kiểm tra',
    ]);
    expect(render({ actions: ['Nguồn'] })).toEqual(['Hạng 10/63.\n\nCó thể gõ: Nguồn']);
    expect(render({ suggestions: ['A?', 'B?', 'C?', 'D?'] })[0]).toContain('(trả lời bằng số từ 1 đến 4)');
  });

  it('says how to choose where the choices stand in the text, and does not repeat them', () => {
    const items = [[text('PAR INDEX')], [text('SIPAS')], [text('PCI')]];
    const blocks: Block[] = [paragraph(text('Bạn hỏi chỉ số nào?')), { kind: 'list', ordered: true, items }];
    const suggestions = ['PAR INDEX', 'SIPAS', 'PCI'];
    expect(render({ kind: 'clarify', blocks, suggestions })).toEqual([
      'Bạn hỏi chỉ số nào?\n\n1. PAR INDEX\n2. SIPAS\n3. PCI\n\nTrả lời 1, 2 hoặc 3.',
    ]);
    const sentence = [paragraph(text('Bạn chọn số từ 1 đến 3.'))];
    expect(render({ kind: 'clarify', blocks: sentence, suggestions })).toEqual(['Bạn chọn số từ 1 đến 3.']);
  });

  it('shows how the question was read after the answer', () => {
    expect(render({ understood: 'Hiểu là: PAR INDEX 2024' })).toEqual([
      'Hạng 10/63.\n\nHiểu là: PAR INDEX 2024',
    ]);
  });

  it('counts several messages at their end and keeps a quote with its source', () => {
    const [first, second, ...rest] = render(quotes(250, 250), 400);
    expect(rest).toEqual([]);
    expect(first).toMatch(/^Trả lời \[1\]\[2\]\n\n\[1\] “Trích 1 [^”]*”\n— Nguồn 1\n\n\(1\/2\)$/u);
    expect(second).toMatch(/^\[2\] “Trích 2 [^”]*”\n— Nguồn 2\n\n\(2\/2\)$/u);
  });

  it('opens no message for what is merely offered', () => {
    const full = quotes(350);
    expect(render({ ...full, suggestions: ['Câu hỏi tiếp theo?'] }, 400)).toEqual(render(full, 400));
    const offered = render({ ...full, suggestions: ['B?'] });
    expect(offered[0]).toMatch(/\n1\. B\?$/u);
    expect(render({ ...full, suggestions: ['B?'], actions: ['Nguồn'] }, offered[0]?.length)).toEqual(offered);
  });

  it('says that there is more where no more messages may be sent', () => {
    const [only, ...rest] = render(quotes(200, 200, 200), 400, 1);
    expect(rest).toEqual([]);
    expect(only).toMatch(/^Trả lời .*— Nguồn 1\n\n… \(còn nữa/su);
    expect(only?.length).toBeLessThanOrEqual(400);
    const two = render(quotes(250, 250, 250), 400, 2);
    expect(two.map((part) => part.slice(-5))).toEqual(['(1/2)', '(2/2)']);
    expect(two[1]).toContain('còn nữa');
    expect(render(quotes(100, 100), 400, 1)[0]).not.toContain('còn nữa');
  });

  it('is empty for a reply without words', () => {
    expect(render({ blocks: [] })).toEqual([]);
  });
});
