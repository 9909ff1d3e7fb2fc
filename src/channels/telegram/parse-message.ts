import { field } from '../shared/field.ts';
import { addressedText } from './addressed-text.ts';
import { readNumberId } from './read-id.ts';
import type { BotIdentity, Destination } from './telegram-api.ts';
import type { TelegramEvent } from './telegram-event.ts';

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

/** What a new message asks of us; undefined for one that is not for this bot. */
export function parseMessage(message: unknown, bot: BotIdentity): TelegramEvent | undefined {
  const to = readDestination(message);
  if (to === undefined || !isFromPerson(message, bot)) return undefined;
  const text = addressedText(message, bot);
  if (text !== undefined) return { kind: 'question', to, text };
  if (!UNREADABLE.some((content) => field(message, content) !== undefined)) return undefined;
  const isPrivate = field(field(message, 'chat'), 'type') === 'private';
  const isAddressed = isPrivate || addressedText(message, bot, 'caption') !== undefined;
  return isAddressed ? { kind: 'unreadable', to } : undefined;
}

/** How long after it was sent a changed question is still one, in seconds. */
const EDIT_TIME_S = 600;

/** A question that was changed soon after it was sent, in full; other edits ask nothing. */
export function parseEdit(message: unknown, bot: BotIdentity): TelegramEvent | undefined {
  const [sent, edited] = [field(message, 'date'), field(message, 'edit_date')];
  const messageId = readNumberId(field(message, 'message_id'));
  if (typeof sent !== 'number' || typeof edited !== 'number' || edited - sent > EDIT_TIME_S) return undefined;
  const event = parseMessage(message, bot);
  if (event?.kind !== 'question') return undefined;
  // Newer messages may stand below the question by now: the answer points at it in private chats too.
  const to = messageId === undefined ? event.to : { ...event.to, replyTo: messageId };
  return { ...event, to, edited: true };
}

/**
 * Not from another bot, which could answer us and never end, nor an answer of ours that a person picked inline.
 * An anonymous admin writes as the group itself.
 */
function isFromPerson(message: unknown, bot: BotIdentity): boolean {
  if (field(message, 'is_automatic_forward') === true) return false;
  if (field(field(message, 'via_bot'), 'id') === bot.id) return false;
  const sender = field(field(message, 'sender_chat'), 'id');
  const isGroupItself = sender !== undefined && sender === field(field(message, 'chat'), 'id');
  return isGroupItself || field(field(message, 'from'), 'is_bot') === false;
}

/** Where a reply to a message goes. Undefined for a channel, where nobody asks. */
export function readDestination(message: unknown): Destination | undefined {
  const chat = field(message, 'chat');
  const [chatId, type] = [readNumberId(field(chat, 'id')), field(chat, 'type')];
  if (chatId === undefined || (type !== 'private' && type !== 'group' && type !== 'supergroup')) {
    return undefined;
  }
  const messageId = readNumberId(field(message, 'message_id'));
  const threadId = readNumberId(field(message, 'message_thread_id'));
  return {
    chatId,
    ...(field(message, 'is_topic_message') === true && threadId !== undefined ? { threadId } : {}),
    ...(type !== 'private' && messageId !== undefined ? { replyTo: messageId } : {}),
  };
}
