import type { SuggestionButton } from './suggestion-buttons.ts';
import type { Destination } from './telegram-api.ts';

/** What a person did, as far as this bot replies to it. Plain data, so that it can be kept. */
export type TelegramEvent =
  /** `edited`: a message that was sent before, changed. */
  | { readonly kind: 'question'; readonly to: Destination; readonly text: string; readonly edited?: true }
  /** A photo, a voice message, a sticker: something that the bot cannot read. */
  | { readonly kind: 'unreadable'; readonly to: Destination }
  /** A tap on a suggestion. Without `question` the button is too old to know what it asked. */
  | {
      readonly kind: 'button';
      readonly to: Destination;
      readonly callbackId: string;
      readonly question?: string;
    }
  | TelegramFeedback
  /** Typed behind the bot's name in any chat, to pick an answer for it. */
  | { readonly kind: 'inline'; readonly userId: number; readonly queryId: string; readonly text: string }
  /** The bot was added to a group; `username` is its own. */
  | { readonly kind: 'joined'; readonly to: Destination; readonly username: string }
  /** The bot was blocked by a person or removed from a group. */
  | { readonly kind: 'left'; readonly to: Destination };

/** A tap that says whether the answer above it was right. */
export interface TelegramFeedback {
  readonly kind: 'feedback';
  readonly to: Destination;
  readonly callbackId: string;
  readonly helpful: boolean;
  /** The message tapped, with the buttons that it keeps; absent when Telegram does not show it any more. */
  readonly answer?: { readonly messageId: number; readonly buttons: readonly SuggestionButton[] };
}

/** Orders a chat's events, names its conversation, and is what logs hash. */
export function chatOf(event: TelegramEvent): string {
  // What is typed inline belongs to no chat: it neither waits for one nor is remembered in one.
  return event.kind === 'inline' ? `telegram:inline:${event.userId}` : `telegram:${event.to.chatId}`;
}
