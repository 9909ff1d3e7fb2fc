import { addressedText } from './addressed-text.ts';
import { field } from './field.ts';
import { chosenQuestion, type SuggestionButton } from './suggestion-buttons.ts';
import type { BotIdentity, Destination } from './telegram-api.ts';
import type { TelegramEvent } from './telegram-event.ts';

/** An update as it came, with what it asks of us. */
export interface ParsedUpdate {
  readonly updateId: number;
  /** Names the event when the update, or a part of the same album, comes again. */
  readonly key: string;
  /** Absent when there is nothing to reply to. */
  readonly event?: TelegramEvent;
}

/** What a person sends that is not text. Anything else is the chat's own news: joined, pinned, renamed. */
const UNREADABLE = [
  'animation',
  'audio',
  'contact',
  'dice',
  'document',
  'game',
  'location',
  'paid_media',
  'photo',
  'poll',
  'sticker',
  'story',
  'venue',
  'video',
  'video_note',
  'voice',
] as const;

/** Undefined for what is not an update at all. */
export function parseUpdate(raw: unknown, bot: BotIdentity): ParsedUpdate | undefined {
  const updateId = field(raw, 'update_id');
  if (typeof updateId !== 'number' || !Number.isSafeInteger(updateId)) return undefined;
  const message = field(raw, 'message');
  const event = parseMessage(message, bot) ?? parseCallback(field(raw, 'callback_query'));
  const album = field(message, 'media_group_id');
  // Ten photos of one album are ten updates and want one reply.
  const key =
    event?.kind === 'unreadable' && typeof album === 'string' ? `album:${album}` : `update:${updateId}`;
  return { updateId, key, ...(event ? { event } : {}) };
}

function parseMessage(message: unknown, bot: BotIdentity): TelegramEvent | undefined {
  const to = readDestination(message);
  if (to === undefined || !isFromPerson(message)) return undefined;
  const text = addressedText(message, bot);
  if (text !== undefined) return { kind: 'question', to, text };
  const isPrivate = field(field(message, 'chat'), 'type') === 'private';
  const unreadable = UNREADABLE.some((content) => field(message, content) !== undefined);
  return isPrivate && unreadable ? { kind: 'unreadable', to } : undefined;
}

/** Not from another bot, which could answer us and never end. An anonymous admin writes as the group itself. */
function isFromPerson(message: unknown): boolean {
  if (field(message, 'is_automatic_forward') === true) return false;
  const sender = field(field(message, 'sender_chat'), 'id');
  const isGroupItself = sender !== undefined && sender === field(field(message, 'chat'), 'id');
  return isGroupItself || field(field(message, 'from'), 'is_bot') === false;
}

/** Undefined for a channel, where nobody asks. */
function readDestination(message: unknown): Destination | undefined {
  const chat = field(message, 'chat');
  const [chatId, type] = [field(chat, 'id'), field(chat, 'type')];
  if (typeof chatId !== 'number' || (type !== 'private' && type !== 'group' && type !== 'supergroup')) {
    return undefined;
  }
  const [messageId, threadId] = [field(message, 'message_id'), field(message, 'message_thread_id')];
  return {
    chatId,
    ...(field(message, 'is_topic_message') === true && typeof threadId === 'number' ? { threadId } : {}),
    ...(type !== 'private' && typeof messageId === 'number' ? { replyTo: messageId } : {}),
  };
}

function parseCallback(callback: unknown): TelegramEvent | undefined {
  const message = field(callback, 'message');
  const [callbackId, data] = [field(callback, 'id'), field(callback, 'data')];
  const to = readDestination(message);
  if (to === undefined || typeof callbackId !== 'string') return undefined;
  const question = typeof data === 'string' ? chosenQuestion(readButtons(message), data) : undefined;
  return { kind: 'button', to, callbackId, ...(question === undefined ? {} : { question }) };
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
