import { describe, expect, it, vi } from 'vitest';
import { botOver, realFiles } from '../../../tests/support/bot.ts';
import { renderText } from '../render-text.ts';
import type { Reply } from '../reply.ts';
import { joinReplies } from './join-replies.ts';
import { MOST_SEARCHES } from './search-budget.ts';

const bot = botOver(realFiles());
const ask = (text: string, conversation?: string): Reply =>
  bot.responder.respond({ text, ...(conversation !== undefined && { conversation }) });

describe('several questions in one message', () => {
  it.each([
    ['PAR INDEX 2024 của Khánh Hòa bao nhiêu điểm và xếp thứ mấy?', ['năm 2024: 90,49%, hạng 10/63 [1]']],
    ['nghi dinh 45/2020 ky ngay nao va co hieu luc khi nao', ['ngày 8/4/2020', 'từ 22/5/2020']],
    ['Nghị quyết 76 do ai ký? Có mấy nội dung?', ['Trương Hòa Bình', 'Sáu nội dung']],
    ['PCI 2022 Khánh Hòa mấy điểm? Còn năm 2019 thì sao?', ['67,74', '65,37']],
    ['PAR INDEX 2024 đứng thứ mấy, tăng mấy bậc so với 2023?', ['10/63', '14 − 10 = 4']],
  ])('%s', (question, parts) => {
    const reply = ask(question);
    expect(reply.kind).toBe('answer');
    for (const part of parts) expect(renderText(reply)).toContain(part);
  });

  it.each(['SIPAS năm 2023 bao nhiêu, hạng mấy', 'sipas 2024 dat bao nhieu, xep hang may?'])(
    'answers %s once: the first answer has said it all',
    (question) => {
      const said = renderText(ask(question));
      expect(said).toMatch(/^SIPAS của Khánh Hòa năm 202\d: [\d,]+%.*, hạng \d+\/63/u);
      expect(said).not.toContain('Câu sau');
    },
  );

  it('says of which one there is no data', () => {
    const reply = ask('SIPAS 2024 của tỉnh bao nhiêu phần trăm? Giá vàng hôm nay bao nhiêu?');
    expect(reply.kind).toBe('answer');
    expect(renderText(reply)).toContain('Câu sau (“Giá vàng hôm nay bao nhiêu?”): tôi không có dữ liệu.');
  });

  it('does not answer a question of its own with the answer of the one before', () => {
    const reply = ask('Khiếu nại lần đầu giải quyết bao nhiêu ngày? Tố cáo giải quyết bao nhiêu ngày?');
    expect(renderText(reply)).toMatch(/Câu sau/u);
  });

  it('declines once when nothing is known of any', () => {
    const reply = ask('Giá vàng hôm nay bao nhiêu? Mai có mưa không?');
    expect(reply.kind).toBe('abstain');
    expect(renderText(reply)).not.toContain('Câu đầu');
  });

  it('numbers citations over the whole reply, the same quote once', () => {
    const reply = ask('Nghị định 45/2020 ký ngày nào và có hiệu lực khi nào? Nghị định 61/2018 ai ký?');
    const markers = reply.citations.map(({ marker }) => marker);
    expect(markers).toEqual(markers.map((_, i) => i + 1));
    const quotes = reply.citations.map(({ quote }) => quote);
    expect(new Set(quotes).size).toBe(quotes.length);
    const used = [...renderText(reply).matchAll(/\[(\d+)\]/gu)].map(([, marker]) => Number(marker));
    for (const marker of used) expect(markers).toContain(marker);
  });

  it('leaves one question one', () => {
    for (const question of [
      'Có bao nhiêu tập thể và cá nhân được khen?',
      '54 tập thể được khen, đúng không?',
      'Chào bạn, SIPAS là gì? Cảm ơn nhiều!',
    ])
      expect(renderText(ask(question))).not.toContain('Câu đầu');
  });

  it('the first question may lean on the talk before', () => {
    ask('Nghị định 45/2020 nói về gì?', 'một');
    const said = renderText(ask('Ký ngày nào và có hiệu lực khi nào?', 'một'));
    expect(said).toContain('8/4/2020');
    expect(said).toContain('22/5/2020');
  });

  it('answers four at most and says so', () => {
    const many = 'SIPAS là gì? PAPI là gì? PCI là gì? DTI là gì? PAR INDEX là gì?';
    expect(renderText(ask(many))).toContain('Các câu còn lại');
  });

  it('says the same answer once', () => {
    const said = renderText(ask('PAR INDEX là gì và ai công bố?'));
    expect(said.match(/Bộ Nội vụ công bố hằng năm, tính từ/gu)).toHaveLength(1);
  });

  it('a claim without data is no answer, and a verdict is kept', () => {
    const none = ask(
      'Thủ tục cấp hộ chiếu có 40 bước đúng không? Lương chuyên viên là 99 triệu đồng đúng không?',
    );
    expect(none.kind).toBe('claim');
    expect(none.claim?.verdict).toBe('not_found');
    const both = ask('PAR INDEX 2024 tăng so với 2023 đúng không? SIPAS 2020 cao hơn 2024 đúng không?');
    expect(both.kind).toBe('claim');
    expect(both.claim?.verdict).toBe('contradicted');
    const mixed = ask('PAR INDEX 2024 xếp thứ mấy? Lương chuyên viên là 99 triệu đồng đúng không?');
    expect(mixed.citations.length).toBeGreaterThan(0);
    expect(renderText(mixed)).toContain('Câu sau: tôi không có dữ liệu để xác nhận hay bác bỏ.');
  });

  it('asks back about a part that is not clear, within its searches', () => {
    const hostile =
      'xếp hạng thứ mấy? điểm của tỉnh là bao nhiêu? chỉ số của tỉnh bao nhiêu? tỉnh xếp thứ mấy năm 2022? ';
    const searches = vi.spyOn(bot.knowledge.index, 'draw');
    const said = renderText(ask(`Nghị quyết 76 do ai ký? ${hostile}`));
    ask(hostile.repeat(4));
    expect(searches.mock.calls.length).toBeLessThanOrEqual(2 * MOST_SEARCHES);
    searches.mockRestore();
    expect(said).toContain('Trương Hòa Bình');
    expect(said).toContain('Bạn hỏi chỉ số nào?');
  });

  it('says of which one it did not search to the end', () => {
    const first = { asked: 'SIPAS là gì?', reply: ask('SIPAS là gì?') };
    const cut = { asked: 'giá vàng bao nhiêu?', reply: ask('giá vàng bao nhiêu?'), isCutShort: true };
    const joined = joinReplies([first, cut], false);
    expect(joined && renderText(joined)).toContain('tôi chưa tra hết câu này');
  });
});
