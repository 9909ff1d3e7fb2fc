import { createHash, timingSafeEqual } from 'node:crypto';

export interface SignatureKeys {
  readonly appId: string;
  /** The secret key of the Official Account, not that of the app. */
  readonly oaSecretKey: string;
}

/** A key of JSON: inside a string its quotes would be escaped. */
const TIMESTAMP = /"timestamp"[ \t\r\n]{0,8}:[ \t\r\n]{0,8}"?(\d{1,19})/gu;
/** The body's own, and those that an attachment may hold. */
const MOST_TIMESTAMPS = 8;
const HEADER = /^(?:mac=)?([0-9a-f]{64})$/iu;

/**
 * Whether `header` (`X-ZEvent-Signature`) is that of `body`: sha256(appId + body + timestamp + OA secret key), where the
 * timestamp stands in the body. A plain hash over the bytes as received: parsing and writing them again changes them.
 * Nothing of the body is believed before this is true.
 */
export function isSignedByZalo(header: unknown, body: Buffer, keys: SignatureKeys): boolean {
  const given = typeof header === 'string' ? HEADER.exec(header.trim())?.[1] : undefined;
  if (given === undefined) return false;
  const signature = Buffer.from(given, 'hex');
  return timestampsIn(body).some((timestamp) => timingSafeEqual(signature, digest(body, timestamp, keys)));
}

/** One byte a letter: digits and ASCII keys are found the same, and broken UTF-8 does no harm. */
function timestampsIn(body: Buffer): readonly string[] {
  const found = new Set<string>();
  for (const match of body.toString('latin1').matchAll(TIMESTAMP)) {
    if (match[1] !== undefined) found.add(match[1]);
    if (found.size === MOST_TIMESTAMPS) break;
  }
  return [...found];
}

function digest(body: Buffer, timestamp: string, { appId, oaSecretKey }: SignatureKeys): Buffer {
  return createHash('sha256').update(appId).update(body).update(timestamp).update(oaSecretKey).digest();
}
