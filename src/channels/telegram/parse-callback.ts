import { field } from '../shared/field.ts';
import { readFeedback } from './feedback-buttons.ts';
import { readDestination } from './parse-message.ts';
import { readNumberId, readTextId } from './read-id.ts';
import { chosenQuestion, type SuggestionButton } from './suggestion-buttons.ts';
import type { TelegramEvent } from './telegram-event.ts';

/** What a tap on a button below one of our messages asks. */
export function parseCallback(callback: unknown): TelegramEvent | undefined {
  const message = field(callback, 'message');
  const [callbackId, tapped] = [readTextId(field(callback, 'id')), field(callback, 'data')];
  const to = readDestination(message);
  if (to === undefined || callbackId === undefined) return undefined;
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
  const messageId = readNumberId(field(message, 'message_id'));
  const rest = buttons.filter(({ data }) => readFeedback(data) === undefined);
  return messageId !== undefined && rest.length < buttons.length
    ? { answer: { messageId, buttons: rest } }
    : {};
}

/** Of our own keyboards, with room for later ones (suggestion-buttons.ts). */
const MOST_BUTTONS = 100;
const LONGEST_LABEL = 512;
/** core.telegram.org/bots/api#inlinekeyboardbutton */
const LONGEST_DATA = 64;

/** None when the message is too old for Telegram to show its content (`InaccessibleMessage`). */
function readButtons(message: unknown): readonly SuggestionButton[] {
  const keyboard = field(field(message, 'reply_markup'), 'inline_keyboard');
  if (!Array.isArray(keyboard)) return [];
  return keyboard
    .flat()
    .slice(0, MOST_BUTTONS)
    .flatMap((button: unknown) => {
      const [label, data] = [field(button, 'text'), field(button, 'callback_data')];
      return isWithin(label, LONGEST_LABEL) && isWithin(data, LONGEST_DATA) ? [{ label, data }] : [];
    });
}

const isWithin = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

/** The most that Telegram takes behind the bot's name (core.telegram.org/bots/api#inlinequery). */
const LONGEST_QUERY = 256;

export function parseInlineQuery(query: unknown): TelegramEvent | undefined {
  const [queryId, text] = [readTextId(field(query, 'id')), field(query, 'query')];
  const userId = readNumberId(field(field(query, 'from'), 'id'));
  if (queryId === undefined || typeof text !== 'string' || userId === undefined) return undefined;
  return { kind: 'inline', userId, queryId, text: text.slice(0, LONGEST_QUERY) };
}
