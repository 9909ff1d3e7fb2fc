import { readFeedback } from './feedback-buttons.ts';
import { field } from './field.ts';
import { readDestination } from './parse-message.ts';
import { chosenQuestion, type SuggestionButton } from './suggestion-buttons.ts';
import type { TelegramEvent } from './telegram-event.ts';

/** What a tap on a button below one of our messages asks. */
export function parseCallback(callback: unknown): TelegramEvent | undefined {
  const message = field(callback, 'message');
  const [callbackId, tapped] = [field(callback, 'id'), field(callback, 'data')];
  const to = readDestination(message);
  if (to === undefined || typeof callbackId !== 'string') return undefined;
  const data = typeof tapped === 'string' ? tapped : '';
  const buttons = readButtons(message);
  const helpful = readFeedback(data);
  if (helpful !== undefined) {
    return { kind: 'feedback', to, callbackId, helpful, ...answerTapped(message, buttons) };
  }
  const question = chosenQuestion(buttons, data);
  return { kind: 'button', to, callbackId, ...(question === undefined ? {} : { question }) };
}

/** The message with the buttons that stay below it. */
function answerTapped(message: unknown, buttons: readonly SuggestionButton[]) {
  const messageId = field(message, 'message_id');
  const rest = buttons.filter(({ data }) => readFeedback(data) === undefined);
  return typeof messageId === 'number' && rest.length < buttons.length
    ? { answer: { messageId, buttons: rest } }
    : {};
}

/** None when the message is too old for Telegram to show its content (`InaccessibleMessage`). */
function readButtons(message: unknown): readonly SuggestionButton[] {
  const keyboard = field(field(message, 'reply_markup'), 'inline_keyboard');
  if (!Array.isArray(keyboard)) return [];
  return keyboard.flat().flatMap((button: unknown) => {
    const [label, data] = [field(button, 'text'), field(button, 'callback_data')];
    return typeof label === 'string' && typeof data === 'string' ? [{ label, data }] : [];
  });
}

/** The most that Telegram takes behind the bot's name (core.telegram.org/bots/api#inlinequery). */
const LONGEST_QUERY = 256;

export function parseInlineQuery(query: unknown): TelegramEvent | undefined {
  const [queryId, text] = [field(query, 'id'), field(query, 'query')];
  const userId = field(field(query, 'from'), 'id');
  if (typeof queryId !== 'string' || typeof text !== 'string' || typeof userId !== 'number') return undefined;
  return { kind: 'inline', userId, queryId, text: text.slice(0, LONGEST_QUERY) };
}
