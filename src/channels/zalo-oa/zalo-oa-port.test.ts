import { describe, expect, it } from 'vitest';
import { openConversation } from '../../../tests/support/conversation.ts';
import { paragraph, type Reply, text } from '../../answer/reply.ts';
import type { Message } from '../../conversation/responder.ts';
import type { ZaloOaEvent } from './zalo-oa-event.ts';
import { createZaloOaPort } from './zalo-oa-port.ts';

const LAN = { userId: '6314827490571938265', at: 1_790_000_000_000 };
const MINH = { userId: '7', at: LAN.at };

const replyOf = (words: string, rest: Partial<Reply> = {}): Reply => ({
  kind: 'answer',
  blocks: [paragraph(text(words))],
  citations: [],
  suggestions: [],
  confidence: 1,
  evidence: [],
  ...rest,
});
const LONG = replyOf('', {
  blocks: Array.from({ length: 4 }, (_, at) => paragraph(text(`Đoạn ${at}: ${'a'.repeat(900)}`))),
});

function openPort(respond: (message: Message) => Reply = ({ text: asked }) => replyOf(`Về “${asked}”`)) {
  const asked: Message[] = [];
  let now = 0;
  const port = createZaloOaPort({
    responder: {
      respond: (message) => {
        asked.push(message);
        return respond(message);
      },
      forget: () => undefined,
    },
    send: () => Promise.resolve({ kind: 'sent' }),
    now: () => now,
  });
  const say = (words: string, from = LAN) =>
    port.answer({ kind: 'question', ...from, text: words }).messages.map(({ message }) => message.text);
  return {
    port,
    asked,
    say,
    advance: (ms: number) => {
      now += ms;
    },
  };
}

describe('a person on an Official Account', () => {
  it('gets one message for one question, with the time of it', () => {
    const { port, asked } = openPort();
    const event: ZaloOaEvent = { kind: 'question', ...LAN, text: 'PAR INDEX?' };
    expect(port.answer(event)).toEqual({
      messages: [{ message: { to: LAN.userId, at: LAN.at, text: 'Về “PAR INDEX?”', buttons: [] } }],
    });
    expect(asked).toEqual([
      { conversation: `zalo-oa:${LAN.userId}`, text: 'PAR INDEX?', takesNumbers: true },
    ]);
    expect(JSON.parse(JSON.stringify(port.answer(event)))).toEqual(port.answer(event));
  });

  it.each(['tiếp', 'Tiếp', 'tiep', 'XEM TIẾP', ' tiếp theo. '])(
    'sees the rest of a long answer by %j',
    (word) => {
      const { say, asked } = openPort(() => LONG);
      const [first] = say('Kể hết đi');
      expect(first).toMatch(/^Đoạn 0:.*gõ “tiếp” để xem phần sau\.$/su);
      const rest = [say(word), say(word), say(word)].flat();
      expect([first, ...rest].join('\n')).toMatch(/Đoạn 0:.*Đoạn 1:.*Đoạn 2:.*Đoạn 3:/su);
      expect(rest.at(-1)).toMatch(/^Không còn phần nào/u);
      expect(asked).toHaveLength(1);
    },
  );

  it('sees only the rest of the own answer, and not of one long ago', () => {
    const { say, advance } = openPort(() => LONG);
    say('Kể hết đi');
    expect(say('tiếp', MINH)[0]).toMatch(/^Không còn/u);
    advance(30 * 60_000);
    expect(say('tiếp')[0]).toMatch(/^Không còn/u);
  });

  it('begins anew with another question', () => {
    const { say } = openPort(({ text: asked }) => (asked === 'dài' ? LONG : replyOf('ngắn')));
    say('dài');
    expect(say('câu khác')).toEqual(['ngắn']);
    expect(say('tiếp')[0]).toMatch(/^Không còn/u);
  });

  it('chooses a question that stands under a number', () => {
    const suggestions = [`Câu ${'rất '.repeat(40)}dài?`, 'Câu hai?'];
    const { say, asked } = openPort(() => replyOf('Được.', { suggestions }));
    say('đầu tiên');
    say(' 2. ');
    say('7');
    expect(asked.map(({ text: question }) => question)).toEqual(['đầu tiên', 'Câu hai?', '7']);
  });

  it('is told that only texts can be read', () => {
    const { port } = openPort();
    expect(port.answer({ kind: 'unreadable', ...LAN }).messages[0]?.message.text).toMatch(
      /chỉ đọc được tin nhắn chữ/u,
    );
  });

  it('is greeted on following, with what is kept and for how long', () => {
    const { port } = openPort(() => replyOf('', { suggestions: ['Chủ tịch tỉnh là ai?'] }));
    const [{ message } = { message: undefined }] = port.answer({ kind: 'follow', ...LAN }).messages;
    expect(message?.text).toContain('/quyenriengtu');
    expect(message?.text.length).toBeLessThan(600);
    expect(message?.buttons.map(({ title }) => title)).toEqual(['Chủ tịch tỉnh là ai?', 'Hướng dẫn']);
  });

  it('hears nothing on leaving, and all is forgotten', () => {
    const { port, say } = openPort(() => LONG);
    say('Kể hết đi');
    const event: ZaloOaEvent = { kind: 'unfollow', ...LAN };
    expect(port.answer(event)).toEqual({ messages: [], effects: [{ kind: 'forget-chat' }] });
    expect(port.say(event, 'Xin lỗi')).toEqual([]);
    expect(say('tiếp')[0]).toMatch(/^Không còn/u);
  });

  it('has what is kept deleted when a reply asks for it', () => {
    const { port, say } = openPort(({ text: asked }) =>
      asked === '/xoadulieu' ? replyOf('Đã xóa.', { effects: [{ kind: 'forget-person' }] }) : LONG,
    );
    say('Kể hết đi');
    const response = port.answer({ kind: 'question', ...LAN, text: '/xoadulieu' });
    expect(response.effects).toEqual([{ kind: 'forget-chat' }]);
    expect(say('tiếp')[0]).toMatch(/^Không còn/u);
  });

  it('is told when there is nothing to say', () => {
    const { say } = openPort(() => replyOf('', { blocks: [] }));
    expect(say('?')[0]).toMatch(/^Xin lỗi/u);
  });

  it('gets the real answers within the limits', () => {
    const { say: ask } = openConversation();
    const { port } = openPort(({ text: asked }) => ask(asked));
    for (const words of [
      'PAR INDEX qua các năm',
      '/nguon',
      '/chude',
      '/chiso',
      'xin chào',
      'Chủ tịch tỉnh là ai?',
    ]) {
      const { messages } = port.answer({ kind: 'question', ...LAN, text: words });
      expect(messages).toHaveLength(1);
      expect(messages[0]?.message.text.length).toBeLessThanOrEqual(2_000);
      expect(messages[0]?.message.buttons.length).toBeLessThanOrEqual(5);
    }
  });
});

it('names buckets for the account and for each person', () => {
  const { port } = openPort();
  const scopes = port.scopes?.({ to: '7', at: 0, text: 'a', buttons: [] });
  expect(scopes?.map(({ name }) => name)).toEqual(['account', 'person:7']);
});
