import { describe, expect, it } from 'vitest';
import { openConversation } from '../../tests/support/conversation.ts';

describe('forget', () => {
  it('drops the topic that a follow-up leans on', () => {
    const chat = openConversation();
    chat.say('PAR INDEX năm 2019 của Khánh Hòa là bao nhiêu?');
    const leaning = chat.say('Còn năm 2021?');
    expect(leaning.kind).toBe('answer');
    chat.forget();
    expect(chat.say('Còn năm 2021?')).toEqual(chat.alone('Còn năm 2021?'));
  });

  it('drops the answer that can be proved, the menu and the text that is held', () => {
    const chat = openConversation();
    chat.say('PAR INDEX năm 2019 của Khánh Hòa là bao nhiêu?');
    chat.forget();
    expect(chat.say('Nguồn').citations).toEqual([]);
    chat.say('/chude');
    chat.forget();
    expect(chat.say('2')).toEqual(chat.alone('2'));
    chat.say(
      `Báo cáo nêu 54 tập thể được khen. ${'Công tác cải cách hành chính có chuyển biến. '.repeat(20)}`,
    );
    chat.forget();
    expect(chat.say('/kiemtra').kind).toBe('help');
  });
});
