/** What to ask Telegram for (core.telegram.org/bots/api#getupdates, `allowed_updates`). */
export const UPDATE_KINDS = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

export type UpdateKind = (typeof UPDATE_KINDS)[number];
