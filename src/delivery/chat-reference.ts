import { createHmac } from 'node:crypto';

/** Turns a chat id into a name for logs. */
export type ChatReference = (chat: string) => string;

/**
 * A keyed hash: one chat has one reference while the process lives, and with a random `key` that is
 * never stored, nobody can find the chat back by hashing all ids.
 */
export function createChatReference(key: Buffer): ChatReference {
  return (chat) => createHmac('sha256', key).update(chat).digest('hex').slice(0, 12);
}
