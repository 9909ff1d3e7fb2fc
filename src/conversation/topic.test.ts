import { describe, expect, it } from 'vitest';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import type { Query } from '../answer/understand/query.ts';
import { understand } from '../answer/understand/understand.ts';
import { BUILT_IN_LEXICON } from '../language/lexicon.ts';
import { topicOf } from './topic.ts';

const VOCABULARY = { documentFrequency: () => 1, isCompound: () => false };
const read = (typed: string): Query =>
  understand(typed, { vocabulary: VOCABULARY, findNames: () => [], lexicon: BUILT_IN_LEXICON });
const replyWith = (line: string, quote = ''): Reply => ({
  kind: 'answer',
  blocks: line === '' ? [] : [paragraph(text(line))],
  citations: [{ marker: 1, quote, source: { id: 's', title: 'Bài' } }],
  suggestions: [],
  confidence: 1,
  evidence: [],
});

describe('topicOf', () => {
  it.each([
    ['Ông Nguyễn Tấn Tuân - Phó Bí thư Tỉnh ủy chủ trì.', 'Ông Nguyễn Tấn Tuân'],
    ['Chủ trì là bà Lê Thị Đào, Giám đốc.', 'bà Lê Thị Đào'],
    ['Ông Nguyễn Tấn Tuân trao cho bà Lê Thị Đào.', 'bà Lê Thị Đào'],
    ['Truyền thông Việt Nam đưa tin.', undefined],
    ['Bà Rịa - Vũng Tàu đứng đầu.', undefined],
    ['', undefined],
  ])('remembers who was named in %j', (quote, person) => {
    expect(topicOf(read('Ai chủ trì?'), replyWith('', quote)).person).toBe(person);
  });

  it('remembers whom the answer names, before whom the quote does', () => {
    const reply = replyWith('Từ 19/11/2025 là ông Trần Phong.', 'Ông Nguyễn Tấn Tuân chủ trì.');
    expect(topicOf(read('Chủ tịch là ai?'), reply).person).toBe('ông Trần Phong');
  });

  it('still means the person of the question before, when the question went on from it', () => {
    const before = topicOf(read('Ai chủ trì?'), replyWith('', 'Ông Nguyễn Tấn Tuân chủ trì.'));
    expect(topicOf(read('bao nhiêu tuổi?'), replyWith(''), { before }).person).toBe('Ông Nguyễn Tấn Tuân');
    expect(topicOf(read('Giá vàng bao nhiêu?'), replyWith('')).person).toBeUndefined();
  });

  it('remembers the document that was asked for, not the one that the question is about', () => {
    const quote = 'Nghị định 118/2025/NĐ-CP thay cho Nghị định 61/2018/NĐ-CP.';
    const asked = topicOf(read('Nghị định nào thay Nghị định 61/2018?'), replyWith('', quote));
    expect(asked.document).toBe('Nghị định 118/2025/NĐ-CP');
    const about = topicOf(read('Nghị định 118/2025 thay nghị định nào?'), replyWith('', quote));
    expect(about.document).toBeUndefined();
  });

  it('keeps the choices of a question back', () => {
    const reply: Reply = { ...replyWith('Chỉ số nào?'), kind: 'clarify', suggestions: ['SIPAS?', 'PAPI?'] };
    expect(topicOf(read('Khánh Hòa hạng mấy?'), reply).choices).toEqual(['SIPAS?', 'PAPI?']);
  });

  it('takes linear time on a quote of nothing but names', () => {
    const began = performance.now();
    topicOf(read('ai?'), replyWith('', 'Ông Nguyễn '.repeat(2000)));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
