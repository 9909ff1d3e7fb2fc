import { describe, expect, it } from 'vitest';
import { openConversation } from '../../tests/support/conversation.ts';
import { renderText } from '../answer/render-text.ts';

/** The first line of each answer. */
const talk = (...messages: readonly string[]): string[] => {
  const { say } = openConversation();
  return messages.map((message) => renderText(say(message)).split('\n')[0] ?? '');
};

describe('who held the post before', () => {
  it.each([
    ['trước đó là ai', 'trước đó nữa là ai?'],
    ['trước ông ấy là ai?', 'trước nữa là ai'],
    ['ông ấy thay ai?', 'trước nữa là ai'],
  ])('%s, then %s', (first, second) => {
    const [now, before, earlier] = talk('Ai là chủ tịch tỉnh?', first, second);
    expect(now).toContain('Trần Phong');
    expect(before).toMatch(/^Ông Nguyễn Khắc Toàn \(được thay ngày 19\/11\/2025\)/u);
    expect(earlier).toMatch(/^Ông Trần Quốc Nam/u);
  });

  it('is not known of the first of all', () => {
    const said = talk('Ai là chủ tịch tỉnh?', 'trước đó là ai', 'trước đó là ai', 'trước đó là ai');
    expect(said.at(-1)).toMatch(/^Tôi không có dữ liệu/u);
  });
});

describe('the time of a conversation', () => {
  it('carries over: of the province before the merger nothing is the newest', () => {
    const [, said] = talk('trước khi sáp nhập Khánh Hòa có bao nhiêu huyện?', 'còn dân số?');
    expect(said).toBe(
      'Dân số của Khánh Hòa trước sáp nhập, năm cuối tôi có số liệu là 2022: 1.253.970 người [1]',
    );
  });
});

describe('a change asked for without its index', () => {
  it('is of the index and year spoken of', () => {
    const [, said] = talk('PAR INDEX 2024 Khánh Hòa?', 'tăng hay giảm so với 2023');
    expect(said).toMatch(/^PAR INDEX của Khánh Hòa năm 2024 so với năm 2023: tăng 1,89 điểm phần trăm/u);
  });

  it('is none where the question names something of its own', () => {
    const [, said] = talk('PAR INDEX 2024 Khánh Hòa?', 'PCI năm 2023 tăng hay giảm so với 2022');
    expect(said).not.toContain('PAR INDEX');
  });
});

it('what still holds is asked of the document spoken of', () => {
  const { say } = openConversation();
  say('Nghị quyết 76 có mấy nội dung?');
  expect(say('còn hiệu lực không').understood).toMatch(/Nghị quyết 76 .*còn hiệu lực không/u);
});
