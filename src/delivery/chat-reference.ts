import { createHmac } from 'node:crypto';

/** Turns a chat id into a name for logs. */
export type ChatReference = (chat: string) => string;

/**
 * A keyed hash: nobody without `key` can find the chat back by hashing all ids. A random key gives a chat one name while
 * the process lives; one from the settings gives it the same name over restarts and in all processes.
 */
export function createChatReference(key: Buffer | string): ChatReference {
  return (chat) => createHmac('sha256', key).update(chat).digest('hex').slice(0, 12);
}
