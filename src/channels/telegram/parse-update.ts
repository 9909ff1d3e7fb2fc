import { digestKey } from '../shared/digest-key.ts';
import { field } from '../shared/field.ts';
import { parseCallback, parseInlineQuery } from './parse-callback.ts';
import { parseMembership } from './parse-membership.ts';
import { parseEdit, parseMessage } from './parse-message.ts';
import { readNumberId, readTextId } from './read-id.ts';
import type { BotIdentity } from './telegram-api.ts';
import type { TelegramEvent } from './telegram-event.ts';
import { UPDATE_KINDS, type UpdateKind } from './update-kinds.ts';

/** An update as it came, with what it asks of us. */
export interface ParsedUpdate {
  readonly updateId: number;
  /** Names the event when the update, or a part of the same album, comes again. */
  readonly key: string;
  /** Absent when there is nothing to reply to. */
  readonly event?: TelegramEvent;
  /** What the update is about: the name of its field, or `other`. */
  readonly kind: string;
}

type Parse = (content: unknown, bot: BotIdentity) => TelegramEvent | undefined;

const PARSERS: Readonly<Record<UpdateKind, Parse>> = {
  message: parseMessage,
  edited_message: parseEdit,
  callback_query: parseCallback,
  inline_query: parseInlineQuery,
  my_chat_member: parseMembership,
};

/** Undefined for what is not an update at all. */
export function parseUpdate(raw: unknown, bot: BotIdentity): ParsedUpdate | undefined {
  const updateId = readNumberId(field(raw, 'update_id'));
  if (updateId === undefined) return undefined;
  // An update is about one thing.
  const kind = UPDATE_KINDS.find((name) => field(raw, name) !== undefined);
  const content = kind && field(raw, kind);
  const event = kind && PARSERS[kind](content, bot);
  const key = (event && keyOf(event, content)) ?? `update:${updateId}`;
  return { updateId, key, kind: kind ?? 'other', ...(event ? { event } : {}) };
}

/** The name of an event that several updates are one of. */
function keyOf(event: TelegramEvent, content: unknown): string | undefined {
  if (event.kind === 'unreadable') {
    // Ten photos of one album are ten updates and want one reply.
    const album = readTextId(field(content, 'media_group_id'));
    return album === undefined ? undefined : `album:${album}`;
  }
  if (event.kind !== 'feedback' || event.answer === undefined) return undefined;
  // A person has one word on an answer, however often the button is tapped before it goes.
  const person = readNumberId(field(field(content, 'from'), 'id'));
  if (person === undefined) return undefined;
  return digestKey('feedback', event.to.chatId, event.answer.messageId, person);
}
