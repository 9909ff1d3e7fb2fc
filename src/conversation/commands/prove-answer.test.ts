import { describe, expect, it } from 'vitest';
import { LIFETIME, openConversation } from '../../../tests/support/conversation.ts';
import { renderText } from '../../answer/render-text.ts';

const QUESTION = 'PAR INDEX năm 2024 của Khánh Hòa xếp thứ mấy?';
const WRONG = 'Năm 2024, PAR INDEX của Khánh Hòa đạt 91,49%, xếp hạng 10/63.';

describe('/nguon', () => {
  it.each(['/nguon', 'Nguồn', 'nguồn ở đâu?', 'nguon cua cau vua roi', 'Thông tin này lấy ở đâu vậy?'])(
    '%s: proves the last answer',
    (typed) => {
      const { say } = openConversation();
      const answer = say(QUESTION);
      expect(answer.actions).toEqual(['Nguồn', 'Kiểm tra']);
      const proof = say(typed);
      expect(proof.kind).toBe('answer');
      expect(proof.citations.slice(0, answer.citations.length).map(({ quote }) => quote)).toEqual(
        answer.citations.map(({ quote }) => quote),
      );
      const text = renderText(proof);
      expect(text).toMatch(/Tệp content\/indices\/par-index\.yaml, dòng \d+/u);
      expect(text).toContain('https://');
      expect(text).toContain('Đã xem nhưng không dùng, vì:');
      expect(text).toContain('Mức chắc chắn: ');
      expect(proof.understood).toContain('PAR INDEX');
    },
  );

  it('states no figure that its quotes do not hold', () => {
    const { say } = openConversation();
    for (const question of [QUESTION, 'Có bao nhiêu tập thể được khen?', 'Giá vàng năm 2017?']) {
      say(question);
      const { blocks } = say('/nguon');
      const own = blocks.flatMap((block) =>
        'spans' in block ? block.spans : block.kind === 'list' ? block.items.flat() : [],
      );
      for (const span of own) if (span.kind !== 'marker') expect(span.text).not.toMatch(/\d/u);
    }
  });

  it('of an abstention tells what was looked at', () => {
    const { say } = openConversation();
    expect(say('Giá vàng hôm nay?').kind).toBe('abstain');
    const text = renderText(say('/nguon'));
    expect(text).toContain('không có câu trích');
    expect(text).toContain('không đủ sát câu hỏi');
  });

  it('outlives menus and help, but not its time', () => {
    const { say, clock } = openConversation();
    say(QUESTION);
    say('/chude');
    say('/huongdan');
    expect(say('/nguon').kind).toBe('answer');
    clock.now = LIFETIME;
    expect(say('/nguon').kind).toBe('help');
  });

  it('without an answer says so, and asks for what it needs', () => {
    const { say, alone } = openConversation();
    expect(say('/nguon').kind).toBe('help');
    expect(alone('/nguon').kind).toBe('help');
    expect(say('Thông tin này lấy ở đâu vậy?').kind).toBe('help');
    expect(alone(`/nguon ${QUESTION}`).kind).toBe('answer');
  });

  it('of many quotes shows six at a time, under their own markers', () => {
    const { say } = openConversation();
    const answer = say('/chiso PAPI');
    expect(answer.citations.length).toBeGreaterThan(12);
    const first = say('/nguon');
    expect(first.actions).toEqual(['Xem thêm nguồn, trang 2']);
    const second = say(first.actions?.[0] ?? '');
    expect(second.citations.map(({ marker }) => marker)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(second.citations[0]?.quote).toBe(answer.citations.find(({ marker }) => marker === 7)?.quote);
    const last = say('/nguon 9');
    expect(last.actions).toBeUndefined();
    expect(last.citations.at(-1)?.quote).toBe(answer.citations.at(-1)?.quote);
  });

  it('proves a checked text', () => {
    const { say } = openConversation();
    expect(say(`/kiemtra ${WRONG}`).actions).toEqual(['Nguồn', 'Kiểm tra']);
    expect(say('nguồn')).toMatchObject({ kind: 'answer' });
  });
});
