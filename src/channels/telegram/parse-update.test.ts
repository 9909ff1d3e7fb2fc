import { describe, expect, it } from 'vitest';
import { BOT } from '../../../tests/fakes/telegram/fake-telegram.ts';
import {
  type Chat,
  groupChat,
  makeEdit,
  makeMembership,
  makeUpdate,
  privateChat,
  type UpdateContent,
} from '../../../tests/fakes/telegram/update-content.ts';
import { parseUpdate } from './parse-update.ts';

const LAN = privateChat(5001);
const GROUP = groupChat(-100, LAN.person);
const AT = `@${BOT.username}`;
const parse = (chat: Chat, content: UpdateContent) =>
  parseUpdate(makeUpdate(chat, content, { updateId: 7, messageId: 8 }), BOT);
const eventOf = (chat: Chat, content: UpdateContent) => parse(chat, content)?.event;

describe('a message in a group', () => {
  const photo = { photo: [{}] };

  it.each<[string, UpdateContent, string]>([
    ['a mention', { text: `${AT} chỉ số PAPI?` }, 'chỉ số PAPI?'],
    [
      'a mention in capitals behind the question',
      { text: `chỉ số PAPI? ${AT.toUpperCase()}` },
      'chỉ số PAPI?',
    ],
    ['a reply', { text: 'còn 2021?', reply_to_message: { from: { id: BOT.id } } }, 'còn 2021?'],
    ['a command', { text: '/chude' }, '/chude'],
    ['a command that names it', { text: `/chude${AT} 2` }, '/chude 2'],
    [
      'a mention of one without a username',
      { text: 'Bot ơi?', entities: [{ type: 'text_mention', offset: 0, length: 3, user: { id: BOT.id } }] },
      'ơi?',
    ],
  ])('is for the bot when it has %s', (_what, content, text) => {
    expect(eventOf(GROUP, content)).toEqual({ kind: 'question', to: { chatId: -100, replyTo: 8 }, text });
  });

  it.each<[string, UpdateContent]>([
    ['people talk', { text: 'ăn trưa chưa?' }],
    ['it names another bot', { text: '@bot_khac chỉ số PAPI?' }],
    ['a command names another bot', { text: '/chude@bot_khac' }],
    ['its name is part of an address', { text: `lan${AT}.vn` }],
    ['it replies to somebody else', { text: 'ừ', reply_to_message: { from: { id: 9 } } }],
    ['another bot writes', { text: AT, from: { id: 9, is_bot: true } }],
    ['somebody writes as a channel', { text: AT, from: { id: 9, is_bot: true }, sender_chat: { id: -200 } }],
    ['a channel forwards it', { text: AT, is_automatic_forward: true }],
    ['it was picked inline from this bot', { text: `${AT} trả lời`, via_bot: { id: BOT.id } }],
    ['it is a photo', photo],
    ['it is a photo with other words', { ...photo, caption: 'đẹp quá' }],
    ['it is a photo for another bot', { ...photo, caption: '/chude@bot_khac' }],
    ['somebody joined', { new_chat_members: [BOT] }],
    ['the group has moved', { migrate_to_chat_id: -200 }],
  ])('is not for the bot when %s', (_what, content) => {
    expect(parse(GROUP, content)).toEqual({ updateId: 7, key: 'update:7', kind: 'message' });
  });

  it.each([`${AT} có đúng không?`, '/kiemtra', `/kiemtra${AT}`])(
    'that is a photo gets a word when its caption is for the bot: %s',
    (caption) => {
      expect(eventOf(GROUP, { ...photo, caption })?.kind).toBe('unreadable');
    },
  );

  it('from an anonymous admin is one of a person', () => {
    const admin = { from: { id: 1_087_968_824, is_bot: true }, sender_chat: { id: -100 } };
    expect(eventOf(GROUP, { ...admin, text: `${AT} PAPI?` })).toMatchObject({ text: 'PAPI?' });
  });

  it('in a topic is answered there, and a reply in none is not', () => {
    const topic = { message_thread_id: 77, is_topic_message: true };
    expect(eventOf(GROUP, { ...topic, text: '/chude' })).toMatchObject({ to: { threadId: 77 } });
    expect(eventOf(GROUP, { message_thread_id: 77, text: '/chude' })).not.toHaveProperty('to.threadId');
    // Every message in a topic replies to the one that opened it.
    const opened = { reply_to_message: { from: LAN.person, forum_topic_created: {} } };
    expect(eventOf(GROUP, { ...topic, ...opened, text: 'ăn trưa chưa?' })).toBeUndefined();
  });
});

describe('a changed message', () => {
  const edit = (chat: Chat, content: UpdateContent, afterS = 20) =>
    eventOf(chat, makeEdit(chat, content, 5, afterS));

  it('is a question anew, and the answer points at it', () => {
    const question = { kind: 'question', to: { chatId: 5001, replyTo: 5 }, text: 'PAPI?', edited: true };
    expect(edit(LAN, { text: 'PAPI?' })).toEqual(question);
    expect(edit(LAN, { text: 'PAPI?' }, 600)).toEqual(question);
    expect(edit(GROUP, { text: `${AT} PAPI?` })).toMatchObject({ edited: true, to: { replyTo: 5 } });
  });

  it('is none when it is changed late, not for the bot, or no text', () => {
    expect(edit(LAN, { text: 'PAPI?' }, 601)).toBeUndefined();
    expect(edit(GROUP, { text: 'PAPI?' })).toBeUndefined();
    expect(edit(LAN, { location: {} })).toBeUndefined();
    expect(eventOf(LAN, { edited_message: { chat: LAN, from: LAN.person, text: 'PAPI?' } })).toBeUndefined();
  });
});

describe('the standing of the bot', () => {
  const change = (chat: Chat, before: string, after: string) =>
    eventOf(chat, makeMembership(chat, before, after, BOT));

  it('tells when it comes into a group', () => {
    const joined = { kind: 'joined', to: { chatId: -100 }, username: BOT.username };
    expect(change(GROUP, 'left', 'member')).toEqual(joined);
    expect(change(GROUP, 'kicked', 'administrator')).toEqual(joined);
    expect(change(GROUP, 'member', 'administrator')).toBeUndefined();
    expect(change({ ...GROUP, type: 'channel' }, 'left', 'administrator')).toBeUndefined();
  });

  it('tells when it is blocked or thrown out, and says nothing to who comes back', () => {
    expect(change(LAN, 'member', 'kicked')).toEqual({ kind: 'left', to: { chatId: 5001 } });
    expect(change(GROUP, 'member', 'left')).toEqual({ kind: 'left', to: { chatId: -100 } });
    expect(change(GROUP, 'administrator', 'kicked')).toMatchObject({ kind: 'left' });
    expect(change(LAN, 'kicked', 'member')).toBeUndefined();
  });
});

describe('a tap', () => {
  const keyboard = {
    inline_keyboard: [
      [{ text: 'Nguồn', callback_data: 'a:1' }],
      [
        { text: 'Đúng ý', callback_data: 'f:1' },
        { text: 'Chưa đúng', callback_data: 'f:0' },
      ],
    ],
  };
  const tap = (data: string, message: object = { reply_markup: keyboard }) =>
    parse(LAN, {
      callback_query: { id: '9', from: LAN.person, data, message: { message_id: 5, chat: LAN, ...message } },
    });

  it('says whether an answer was right, and which buttons stay', () => {
    expect(tap('f:0')).toMatchObject({
      key: expect.stringMatching(/^feedback:[\w-]{22}$/u),
      event: { helpful: false, answer: { messageId: 5, buttons: [{ label: 'Nguồn', data: 'a:1' }] } },
    });
  });

  it('has one key for a person and an answer, in which neither is to be read', () => {
    const key = tap('f:0')?.key;
    expect(tap('f:1')?.key).toBe(key);
    expect(key).not.toContain('5001');
    expect(tap('f:0', { reply_markup: keyboard, message_id: 6 })?.key).not.toBe(key);
  });

  it('says so below a message that Telegram does not show any more', () => {
    expect(tap('f:1', {})).toEqual({
      updateId: 7,
      key: 'update:7',
      kind: 'callback_query',
      event: { kind: 'feedback', to: { chatId: 5001 }, callbackId: '9', helpful: true },
    });
  });

  it.each(['f:2', 'f:', 'f:11', 'F:1'])('is no word on an answer with %s', (data) => {
    expect(tap(data)?.event?.kind).toBe('button');
  });
});

describe('what is typed inline', () => {
  it('belongs to the person and to no chat', () => {
    const query = { id: '3', from: LAN.person, query: 'x'.repeat(300), offset: '' };
    expect(eventOf(LAN, { inline_query: query })).toEqual({
      kind: 'inline',
      userId: 5001,
      queryId: '3',
      text: 'x'.repeat(256),
    });
  });
});

describe('an update of another kind', () => {
  it('is one all the same, and asks nothing', () => {
    expect(parse(LAN, { poll_answer: {} })).toEqual({ updateId: 7, key: 'update:7', kind: 'other' });
    expect(parseUpdate({ update_id: 7 }, BOT)).toEqual({ updateId: 7, key: 'update:7', kind: 'other' });
  });
});
