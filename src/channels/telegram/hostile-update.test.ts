import { describe, expect, it } from 'vitest';
import { BOT } from '../../../tests/fakes/telegram/fake-telegram.ts';
import { groupChat, privateChat } from '../../../tests/fakes/telegram/update-content.ts';
import { parseUpdate } from './parse-update.ts';

const LAN = privateChat(5001);
const GROUP = groupChat(-100, LAN.person);
const parse = (message: object) => parseUpdate({ update_id: 7, message }, BOT);
const inGroup = (fields: object) => ({
  chat: { id: GROUP.id, type: GROUP.type },
  from: LAN.person,
  message_id: 8,
  ...fields,
});

describe('a hostile update', () => {
  it.each([
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1.5,
    2 ** 53,
    '5001',
    null,
    [5001],
    { id: 1 },
  ])('with %j in place of an id of a chat asks nothing', (id) => {
    const message = { chat: { id, type: 'private' }, from: LAN.person, message_id: 8, text: 'chào' };
    expect(parse(message)).toEqual({ updateId: 7, key: 'update:7', kind: 'message' });
    const callback = { id: '1', from: LAN.person, data: 's:1', message };
    expect(parseUpdate({ update_id: 7, callback_query: callback }, BOT)?.event).toBeUndefined();
    const query = { id: '1', from: { id }, query: 'chào' };
    expect(parseUpdate({ update_id: 7, inline_query: query }, BOT)?.event).toBeUndefined();
  });

  it('points at no message or topic whose number is none', () => {
    const entities = [{ type: 'bot_command', offset: 0, length: 6 }];
    const numbers = { message_id: 1.5, message_thread_id: Number.POSITIVE_INFINITY, is_topic_message: true };
    expect(parse(inGroup({ ...numbers, text: '/start', entities }))?.event).toEqual({
      kind: 'question',
      to: { chatId: -100 },
      text: '/start',
    });
  });

  it('cannot make its text longer by marks that overlap', () => {
    const whole = { type: 'text_mention', offset: 0, length: 1, user: { id: BOT.id } };
    const back = { ...whole, offset: 4_090, length: -4_090 };
    const entities = Array.from({ length: 500 }, () => [whole, back]).flat();
    const event = parse(inGroup({ text: 'x'.repeat(4_096), entities }))?.event;
    expect(event?.kind).toBe('question');
    expect(JSON.stringify(event).length).toBeLessThan(4_300);
  });

  it('brings no long names or buttons into what is kept', () => {
    const long = 'x'.repeat(200_000);
    const photo = {
      chat: { id: 5001, type: 'private' },
      from: LAN.person,
      photo: [{}],
      media_group_id: long,
    };
    expect(parse(photo)?.key).toBe('update:7');
    const tap = (id: string, keyboard: unknown, data = 'f:1') =>
      parseUpdate(
        {
          update_id: 7,
          callback_query: {
            id,
            data,
            from: LAN.person,
            message: { ...inGroup({}), reply_markup: { inline_keyboard: keyboard } },
          },
        },
        BOT,
      )?.event;
    expect(tap(long, [])).toBeUndefined();
    const buttons = Array.from({ length: 4_000 }, () => [{ text: 'Nguồn', callback_data: 'a:1' }]);
    const longLabel = [{ text: long, callback_data: 's:1' }];
    expect(JSON.stringify(tap('1', [...buttons, longLabel])).length).toBeLessThan(10_000);
    expect(tap('1', [longLabel], 's:1')).not.toHaveProperty('question');
    const query = { id: long, from: LAN.person, query: 'chào' };
    expect(parseUpdate({ update_id: 7, inline_query: query }, BOT)?.event).toBeUndefined();
  });
});
