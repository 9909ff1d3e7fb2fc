/** What a person did, as far as this bot replies to it. Plain data, so that it can be kept. */
export type ZaloBotEvent =
  | { readonly kind: 'question'; readonly chatId: string; readonly text: string }
  /** A picture, a sticker, a voice message, or what Zalo does not pass on: something that the bot cannot read. */
  | { readonly kind: 'unreadable'; readonly chatId: string };
