/**
 * Names as PostgreSQL can keep them. Its text holds neither U+0000 nor half of a surrogate pair, and no index
 * entry may pass 2,704 bytes; what a platform or a hostile client calls a thing may be anything.
 */
import { createHash } from 'node:crypto';

const QUOTE = '"';
const NEEDS_QUOTING = /^"|[\0\p{Surrogate}]/u;
const LONGEST_KEY = 400;

/** `text` itself, or quoted when it cannot be kept as it is. */
export function toStorable(text: string): string {
  return NEEDS_QUOTING.test(text) ? JSON.stringify(text) : text;
}

/** The text that `toStorable` was given. */
export function fromStorable(stored: string): string {
  // Begins with a quote only when toStorable put it there.
  return stored.startsWith(QUOTE) ? (JSON.parse(stored) as string) : stored;
}

/** A key is only compared: a long one is kept as its digest. */
export function storableKey(key: string): string {
  const stored = toStorable(key);
  return stored.length <= LONGEST_KEY
    ? stored
    : `sha256:${createHash('sha256').update(stored).digest('hex')}`;
}
