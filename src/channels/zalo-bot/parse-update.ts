import { field } from '../shared/field.ts';
import { addressedText } from './addressed-text.ts';
import type { ZaloBotEvent } from './zalo-bot-event.ts';

/** What came, and what it asks of us. */
export type ParsedUpdate =
  | { readonly kind: 'event'; readonly key: string; readonly event: ZaloBotEvent }
  /** Not for us, or of a sort that there is no reply to. */
  | { readonly kind: 'ignored' }
  /** Not an update at all. */
  | { readonly kind: 'malformed' };

/**
 * The longest text that is passed on, in UTF-16 units: more than the responder looks at, so that it says that it is
 * too long. Zalo's own messages are shorter.
 */
const LONGEST_TEXT = 12_500;
const LONGEST_ID = 128;

const UNREADABLE: ReadonlySet<string> = new Set([
  'message.image.received',
  'message.sticker.received',
  'message.voice.received',
  // In place of the content for protected users.
  'message.unsupported.received',
]);

const IGNORED: ParsedUpdate = { kind: 'ignored' };
const MALFORMED: ParsedUpdate = { kind: 'malformed' };

/**
 * Reads an update in either of its shapes: the documentation has `{ok, result: {event_name, message}}`, live clients
 * report `{event_name, message}` (docs.zaloplatforms.com/docs/BOT; github.com/openclaw/openclaw extensions/zalo).
 * `botNames` is what people in a group call the bot.
 */
export function parseUpdate(raw: unknown, botNames: readonly string[]): ParsedUpdate {
  const update = field(raw, 'event_name') === undefined ? field(raw, 'result') : raw;
  const name = field(update, 'event_name');
  if (typeof name !== 'string') return MALFORMED;
  if (name !== 'message.text.received' && !UNREADABLE.has(name)) return IGNORED;
  const message = field(update, 'message');
  const [id, chatId] = [idOf(field(message, 'message_id')), idOf(field(field(message, 'chat'), 'id'))];
  if (id === undefined || chatId === undefined) return MALFORMED;
  // Another bot could answer us and never end.
  if (field(field(message, 'from'), 'is_bot') === true) return IGNORED;
  const event =
    name === 'message.text.received' ? question(message, chatId, botNames) : unreadable(message, chatId);
  return event ? { kind: 'event', key: `${name}:${id}`, event } : IGNORED;
}

/** Ids exceed 2^53 and are text; a small one may be a number. */
function idOf(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID ? value : undefined;
}

/** Groups came later than private chats: what does not say is private. */
function isPrivate(message: unknown): boolean {
  const type = field(field(message, 'chat'), 'chat_type');
  return type === 'PRIVATE' || type === undefined;
}

function question(message: unknown, chatId: string, botNames: readonly string[]): ZaloBotEvent | undefined {
  const raw = field(message, 'text');
  if (typeof raw !== 'string') return undefined;
  const cut = raw.slice(0, LONGEST_TEXT);
  const text = isPrivate(message) ? cut : addressedText(cut, botNames);
  return text === undefined ? undefined : { kind: 'question', chatId, text };
}

function unreadable(message: unknown, chatId: string): ZaloBotEvent | undefined {
  return isPrivate(message) ? { kind: 'unreadable', chatId } : undefined;
}
