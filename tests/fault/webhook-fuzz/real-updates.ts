/** Updates as the platforms bring them, one of each sort that a bot hears of. */
import { APP_ID } from '../../fakes/zalo-oa/oauth-desk.ts';
import type { OfEach } from '../../support/three-channels.ts';

/** People who wrote to the bot before, so that it may write to them. */
export const PEOPLE = Array.from({ length: 40 }, (_, number) => 5_001 + number);
const SENT_AT = 1_790_000_000;

export interface UpdateIds {
  /** One of `PEOPLE`. */
  readonly person: number;
  /** Another one for each update. */
  readonly number: number;
  readonly text: string;
}

type Make = (ids: UpdateIds) => object;

const person = (id: number) => ({
  id,
  is_bot: false,
  first_name: 'Lan',
  username: 'lan',
  language_code: 'vi',
});
const privateMessage = ({ person: id, number }: UpdateIds) => ({
  message_id: number,
  from: person(id),
  chat: { id, type: 'private', first_name: 'Lan' },
  date: SENT_AT,
});
const groupMessage = (ids: UpdateIds) => ({
  ...privateMessage(ids),
  chat: { id: -1_001_234_567_890, type: 'supergroup', title: 'Xã', is_forum: true },
  is_topic_message: true,
  message_thread_id: 3,
});
const ofBot = { id: 110_201_543, is_bot: true, username: 'cchc_bot' };

const TELEGRAM: readonly Make[] = [
  (ids) => ({ message: { ...privateMessage(ids), text: ids.text } }),
  (ids) => ({
    message: {
      ...groupMessage(ids),
      text: `@cchc_bot ${ids.text}`,
      entities: [{ type: 'mention', offset: 0, length: 9 }],
      reply_to_message: { message_id: 4, from: ofBot, chat: { id: 1, type: 'supergroup' } },
    },
  }),
  (ids) => ({
    message: {
      ...groupMessage(ids),
      text: '/start@cchc_bot',
      entities: [{ type: 'bot_command', offset: 0, length: 15 }],
    },
  }),
  (ids) => ({
    message: {
      ...privateMessage(ids),
      photo: [{ file_id: 'x', width: 9 }],
      caption: ids.text,
      media_group_id: 'a',
    },
  }),
  (ids) => ({ edited_message: { ...privateMessage(ids), edit_date: SENT_AT + 9, text: ids.text } }),
  (ids) => ({
    callback_query: {
      id: `c${ids.number}`,
      from: person(ids.person),
      chat_instance: '1',
      data: 's:1',
      message: {
        ...privateMessage(ids),
        from: ofBot,
        reply_markup: {
          inline_keyboard: [
            [{ text: ids.text, callback_data: 's:1' }],
            [{ text: 'Đúng', callback_data: 'f:1' }],
          ],
        },
      },
    },
  }),
  (ids) => ({
    inline_query: { id: `q${ids.number}`, from: person(ids.person), query: ids.text, offset: '' },
  }),
  (ids) => ({
    my_chat_member: {
      ...groupMessage(ids),
      old_chat_member: { user: ofBot, status: 'left' },
      new_chat_member: { user: ofBot, status: 'restricted', is_member: true },
    },
  }),
];

const zaloBotMessage = ({ person: id, number }: UpdateIds) => ({
  from: { id: `9007199254740993${id}`, display_name: 'Lan', is_bot: false },
  chat: { id: String(id), chat_type: 'PRIVATE' },
  message_id: `m${number}`,
  date: SENT_AT * 1_000,
});

const ZALO_BOT: readonly Make[] = [
  (ids) => ({ event_name: 'message.text.received', message: { ...zaloBotMessage(ids), text: ids.text } }),
  (ids) => ({
    ok: true,
    result: { event_name: 'message.text.received', message: { ...zaloBotMessage(ids), text: ids.text } },
  }),
  (ids) => ({
    event_name: 'message.text.received',
    message: {
      ...zaloBotMessage(ids),
      chat: { id: 'g1', chat_type: 'GROUP' },
      text: `@Bot Hỏi đáp CCHC ${ids.text}`,
    },
  }),
  (ids) => ({ event_name: 'message.sticker.received', message: { ...zaloBotMessage(ids), sticker: 's' } }),
  (ids) => ({ event_name: 'message.unsupported.received', message: zaloBotMessage(ids) }),
];

const zaloOaEvent = ({ person: id }: UpdateIds, name: string) => ({
  event_name: name,
  app_id: APP_ID,
  sender: { id: `63148274905719${id}` },
  recipient: { id: '388613280878808645' },
  // Of the day on which it runs: older ones are refused.
  timestamp: String(Date.now()),
});

const ZALO_OA: readonly Make[] = [
  (ids) => ({ ...zaloOaEvent(ids, 'user_send_text'), message: { text: ids.text, msg_id: `m${ids.number}` } }),
  (ids) => ({
    ...zaloOaEvent(ids, 'user_send_image'),
    message: {
      msg_id: `m${ids.number}`,
      attachments: [{ type: 'image', payload: { url: 'https://vi-du.vn/"timestamp":1', timestamp: '5' } }],
    },
  }),
  (ids) => ({ ...zaloOaEvent(ids, 'follow'), follower: { id: `63148274905719${ids.person}` } }),
  (ids) => ({ ...zaloOaEvent(ids, 'user_click_button'), message: { text: ids.text } }),
  (ids) => zaloOaEvent(ids, 'oa_send_text'),
];

/** Updates of each platform; the first of them asks a question that is always answered. */
export const REAL_UPDATES: OfEach<readonly Make[]> = {
  telegram: TELEGRAM.map((make) => (ids) => ({ update_id: 800_000_000 + ids.number, ...make(ids) })),
  'zalo-bot': ZALO_BOT,
  'zalo-oa': ZALO_OA,
};
