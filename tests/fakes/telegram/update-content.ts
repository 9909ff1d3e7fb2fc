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

/** Fields of a message beside those that every message has, or a tap. */
export type UpdateContent =
  | { readonly text: string; readonly entities?: readonly Entity[]; readonly [field: string]: unknown }
  | { readonly callback_query: object }
  | { readonly [field: string]: unknown };

export function privateChat(id: number): Chat {
  return { id, type: 'private', person: { id, is_bot: false, first_name: 'Người hỏi' } };
}

export function groupChat(id: number, person: Person): Chat {
  return { id, type: 'supergroup', person };
}

export function makeUpdate(
  { person, ...chat }: Chat,
  content: UpdateContent,
  ids: { readonly updateId: number; readonly messageId: number; readonly bot: object },
): Update {
  if ('callback_query' in content) return { update_id: ids.updateId, callback_query: content.callback_query };
  const text = 'text' in content && typeof content.text === 'string' ? content.text : undefined;
  const entities = text === undefined ? [] : detectEntities(text);
  return {
    update_id: ids.updateId,
    message: {
      message_id: ids.messageId,
      from: person,
      chat,
      date: 1_790_000_000,
      ...(entities.length === 0 ? {} : { entities }),
      ...content,
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
