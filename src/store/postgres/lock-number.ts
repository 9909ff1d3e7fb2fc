import { createHash } from 'node:crypto';

/**
 * The number of an advisory lock (bigint), the same in every process. Advisory locks are shared by all that use
 * the database, so our names go in with a prefix; a clash of two numbers makes one wait for the other, no more.
 */
export function lockNumber(kind: 'chat' | 'channel' | 'state' | 'lead' | 'migrate', name: string): string {
  return createHash('sha256').update(`cchc-bot ${kind} ${name}`).digest().readBigInt64BE().toString();
}
