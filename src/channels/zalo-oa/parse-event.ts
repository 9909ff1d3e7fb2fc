import { digestKey } from '../shared/digest-key.ts';
import { field } from '../shared/field.ts';
import type { ParsedEvent, ZaloOaEvent } from './zalo-oa-event.ts';

/** More than the longest message that is looked at; the rest would only be stored. */
const LONGEST_TEXT = 13_000;
const ID = /^[\w.:-]{1,100}$/u;

/**
 * What an event of the webhook asks of this bot. Undefined for the many that ask nothing: our own messages that come
 * back (`oa_send_…`), receipts (`user_received_message`, `user_seen_message`), groups, and those that are not known.
 */
export function parseEvent(body: unknown): ParsedEvent | undefined {
  const name = field(body, 'event_name');
  const at = readTime(field(body, 'timestamp'));
  if (typeof name !== 'string' || at === undefined) return undefined;
  if (name === 'follow' || name === 'unfollow') return parseFollow(name, body, at);
  if (name === 'user_click_button' || /^user_send_(?!group_)[a-z_]{1,40}$/u.test(name))
    return parseMessage(name, body, at);
  return undefined;
}

/** The person is the `follower` here: there is no sender. */
function parseFollow(kind: 'follow' | 'unfollow', body: unknown, at: number): ParsedEvent | undefined {
  const userId = readId(field(field(body, 'follower'), 'id'));
  return userId === undefined ? undefined : { key: digestKey(kind, userId, at), event: { kind, userId, at } };
}

function parseMessage(name: string, body: unknown, at: number): ParsedEvent | undefined {
  const userId = readId(field(field(body, 'sender'), 'id'));
  if (userId === undefined) return undefined;
  const message = field(body, 'message');
  const event = readMessage(name, message, { userId, at });
  // A tap on a button comes back as a text message; the event beside it is for statistics.
  if (event.kind === 'unreadable' && name === 'user_click_button') return undefined;
  return { key: readId(field(message, 'msg_id')) ?? digestKey(name, userId, at), event };
}

function readMessage(name: string, message: unknown, from: Pick<ZaloOaEvent, 'userId' | 'at'>): ZaloOaEvent {
  const text = field(message, 'text');
  const isText = name === 'user_send_text' || name === 'user_click_button';
  return isText && typeof text === 'string' && text.trim() !== ''
    ? { kind: 'question', ...from, text: text.slice(0, LONGEST_TEXT) }
    : { kind: 'unreadable', ...from };
}

/** Ids come as strings and as numbers; long ones were quoted before they were parsed. */
function readId(value: unknown): string | undefined {
  const id = typeof value === 'number' ? String(value) : value;
  return typeof id === 'string' && ID.test(id) ? id : undefined;
}

/** Milliseconds since 1970, as a string or a number. */
function readTime(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,15}$/u.test(text) ? Number(text) : undefined;
}
