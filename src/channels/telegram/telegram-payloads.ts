import type { TelegramMessage } from './render-telegram.ts';
import { keyboardRows, type SuggestionButton } from './suggestion-buttons.ts';
import type { Destination, InlineAnswer } from './telegram-api.ts';

/** Answers change with the content only; what the bot was taught to read since should show soon all the same. */
const INLINE_CACHE_S = 10;

/** core.telegram.org/bots/api#sendmessage */
export function messagePayload(
  { chatId, threadId, replyTo }: Destination,
  { text, entities, buttons }: TelegramMessage,
) {
  return {
    chat_id: chatId,
    text,
    entities: [...entities],
    link_preview_options: { is_disabled: true },
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
    ...(replyTo === undefined
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
    ...(buttons.length === 0 ? {} : { reply_markup: keyboard(buttons) }),
  };
}

/** core.telegram.org/bots/api#inlinekeyboardmarkup */
export function keyboard(buttons: readonly SuggestionButton[]) {
  return {
    inline_keyboard: keyboardRows(buttons).map((row) =>
      row.map(({ label, data }) => ({ text: label, callback_data: data })),
    ),
  };
}

/** Articles and the button: core.telegram.org/bots/api#inlinequeryresultarticle, #inlinequeryresultsbutton. */
export function inlinePayload({ queryId, articles, buttonText }: InlineAnswer) {
  return {
    inline_query_id: queryId,
    results: articles.map(({ title, description, message }, index) => ({
      type: 'article' as const,
      id: String(index + 1),
      title,
      description,
      input_message_content: {
        message_text: message.text,
        entities: [...message.entities],
        link_preview_options: { is_disabled: true },
      },
    })),
    cache_time: INLINE_CACHE_S,
    is_personal: true,
    button: { text: buttonText, start_parameter: 'inline' },
  };
}
