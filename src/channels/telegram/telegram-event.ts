import type { Destination } from './telegram-api.ts';

/** What a person did, as far as this bot replies to it. Plain data, so that it can be kept. */
export type TelegramEvent =
  | { readonly kind: 'question'; readonly to: Destination; readonly text: string }
  /** A photo, a voice message, a sticker: something that the bot cannot read. */
  | { readonly kind: 'unreadable'; readonly to: Destination }
  /** A tap on a suggestion. Without `question` the button is too old to know what it asked. */
  | {
      readonly kind: 'button';
      readonly to: Destination;
      readonly callbackId: string;
      readonly question?: string;
    };
