import type { Chart } from '../../answer/reply.ts';
import type { TelegramMessage } from './render-telegram.ts';
import type { SuggestionButton } from './suggestion-buttons.ts';
import type { Destination, InlineAnswer } from './telegram-api.ts';

/** One call to make. Plain data, so that it can be kept. */
export type TelegramOutgoing =
  | { readonly kind: 'message'; readonly to: Destination; readonly message: TelegramMessage }
  | { readonly kind: 'photo'; readonly to: Destination; readonly chart: Chart }
  | { readonly kind: 'callback-answer'; readonly callbackId: string; readonly text?: string }
  | {
      readonly kind: 'buttons';
      readonly chatId: number;
      readonly messageId: number;
      readonly buttons: readonly SuggestionButton[];
    }
  | { readonly kind: 'inline-answer'; readonly answer: InlineAnswer };
