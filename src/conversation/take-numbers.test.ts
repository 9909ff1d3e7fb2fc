import { describe, expect, it } from 'vitest';
import { TODAY } from '../../tests/support/bot.ts';
import { LIFETIME, realAnswerer } from '../../tests/support/conversation.ts';
import { createResponder } from './create-responder.ts';

/** A conversation in a channel that shows numbers. */
function openConversation() {
  const clock = { now: 0 };
  const bot = createResponder({
    answerer: realAnswerer(),
    today: () => TODAY,
    now: () => clock.now,
    topicLifetime: LIFETIME,
  });
  return {
    clock,
    say: (text: string, takesNumbers = true) => bot.respond({ text, conversation: 'c', takesNumbers }),
    alone: (text: string) => bot.respond({ text }),
    forget: () => bot.forget('c'),
  };
}

const ASKED = 'Chỉ số PAR INDEX năm 2024 của Khánh Hòa xếp thứ mấy?';

describe('a number after an answer', () => {
  it.each(['2', ' 2. ', 'Câu 2', 'so 2', 'chọn 2'])('asks the question offered under it: “%s”', (typed) => {
    const chat = openConversation();
    const offered = chat.say(ASKED).suggestions[1] ?? '';
    const reply = chat.say(typed);
    expect(reply.kind).toBe('answer');
    expect(reply.citations).toEqual(chat.alone(offered).citations);
    expect(reply.understood).toBe(`Bạn hỏi: ${offered}`);
  });

  it('goes by the last reply, whatever that was', () => {
    const chat = openConversation();
    chat.say(ASKED);
    const offered = chat.say('xin chào').suggestions[0] ?? '';
    expect(chat.say('1').citations).toEqual(chat.alone(offered).citations);
  });

  it('leaves menus and questions back their own choices', () => {
    const chat = openConversation();
    chat.say(ASKED);
    const menu = chat.say('/chude');
    expect(menu.kind).toBe('clarify');
    expect(chat.say('4')).toEqual(openConversation().say(menu.suggestions[3] ?? ''));
  });

  it('is no choice without such an offer', () => {
    const chat = openConversation();
    chat.say(ASKED);
    const offered = new Set(chat.say(ASKED).suggestions.map((one) => `Bạn hỏi: ${one}`));
    for (const typed of ['9', '12', '2024', 'thứ 2', '2 và 3']) {
      expect(offered.has(chat.say(typed).understood ?? '')).toBe(false);
    }
    expect(openConversation().say('2')).toEqual(chat.alone('2'));
  });

  it('is no choice in a channel that shows no numbers', () => {
    const chat = openConversation();
    chat.say(ASKED, false);
    expect(chat.say('2', false).kind).toBe('abstain');
  });

  it('is no choice after half an hour, nor once the conversation is forgotten', () => {
    const late = openConversation();
    late.say(ASKED);
    late.clock.now += 3_600_000;
    expect(late.say('2')).toEqual(late.alone('2'));
    const forgotten = openConversation();
    forgotten.say(ASKED);
    forgotten.forget();
    expect(forgotten.say('2')).toEqual(forgotten.alone('2'));
  });
});
