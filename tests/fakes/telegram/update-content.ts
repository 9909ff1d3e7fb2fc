import type { Entity } from './html-markup.ts';
import type { Update } from './update-queue.ts';

export interface Person {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
}

export interface Chat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  /** Who writes in it. */
  readonly person: Person;
}

/** Fields of a message beside those that every message has. */
export type MessageContent =
  | { readonly text: string; readonly entities?: readonly Entity[]; readonly [field: string]: unknown }
  | { readonly [field: string]: unknown };

/** What an update is about when it is no message: the field that holds it. */
const OTHER_KINDS = [
  'callback_query',
  'inline_query',
  'my_chat_member',
  'edited_message',
  'poll_answer',
] as const;

/** A message, or something else in the field that names it. */
export type UpdateContent = MessageContent | { readonly [kind in (typeof OTHER_KINDS)[number]]?: object };

export function privateChat(id: number): Chat {
  return { id, type: 'private', person: { id, is_bot: false, first_name: 'Người hỏi' } };
}

export function groupChat(id: number, person: Person): Chat {
  return { id, type: 'supergroup', person };
}

/** When every message is sent, in seconds since 1970. */
const SENT_AT = 1_790_000_000;

interface UpdateIds {
  readonly updateId: number;
  readonly messageId: number;
}

export function makeUpdate(chat: Chat, content: UpdateContent, { updateId, messageId }: UpdateIds): Update {
  const kind = OTHER_KINDS.find((name) => name in content);
  if (kind) return { update_id: updateId, [kind]: content[kind] };
  return { update_id: updateId, message: makeMessage(chat, content, messageId) };
}

/** A message that was changed some seconds after it was sent. */
export function makeEdit(
  chat: Chat,
  content: MessageContent,
  messageId: number,
  afterS: number,
): UpdateContent {
  return { edited_message: { ...makeMessage(chat, content, messageId), edit_date: SENT_AT + afterS } };
}

function makeMessage({ person, ...chat }: Chat, content: MessageContent, messageId: number): object {
  const marks = (part: 'text' | 'caption') => {
    const words = content[part];
    return typeof words === 'string' ? detectEntities(words) : [];
  };
  const [entities, caption] = [marks('text'), marks('caption')];
  return {
    message_id: messageId,
    from: person,
    chat,
    date: SENT_AT,
    ...(entities.length === 0 ? {} : { entities }),
    ...(caption.length === 0 ? {} : { caption_entities: caption }),
    ...content,
  };
}

/** That a bot's standing in a chat has changed (core.telegram.org/bots/api#chatmemberupdated). */
export function makeMembership(
  { person, ...chat }: Chat,
  before: string,
  after: string,
  bot: object,
): UpdateContent {
  const member = (status: string) => ({ user: bot, status });
  return {
    my_chat_member: {
      chat,
      from: person,
      date: SENT_AT,
      old_chat_member: member(before),
      new_chat_member: member(after),
    },
  };
}

/** Commands and mentions, as the server marks them. */
function detectEntities(text: string): Entity[] {
  return [...text.matchAll(/(?<![\p{Letter}\d/@])(?:\/\w{1,64}(?:@\w{3,32})?|@\w{3,32})/gu)].map((match) => ({
    type: match[0].startsWith('/') ? 'bot_command' : 'mention',
    offset: match.index,
    length: match[0].length,
  }));
}
