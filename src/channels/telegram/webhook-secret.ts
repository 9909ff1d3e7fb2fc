import { createHmac, timingSafeEqual } from 'node:crypto';

/** In lower case, as Node names headers (core.telegram.org/bots/api#setwebhook). */
export const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** The same after a restart and on every machine, and of no use to find the token. */
export function deriveWebhookSecret(token: string): string {
  return createHmac('sha256', token).update('cchc-bot telegram webhook').digest('base64url');
}

/** The longest that Telegram takes. */
const LONGEST_SECRET = 256;

/** In a time that says nothing of how much of it is right. */
export function isSecret(given: unknown, secret: string): boolean {
  const text = typeof given === 'string' && given.length <= LONGEST_SECRET ? given : '';
  return timingSafeEqual(padded(text), padded(secret)) && text !== '';
}

/** Of one length for all: the length, then the text in up to two bytes a letter. */
function padded(text: string): Buffer {
  const bytes = Buffer.alloc(2 + 2 * LONGEST_SECRET);
  bytes.writeUInt16BE(text.length);
  bytes.write(text, 2, 'utf16le');
  return bytes;
}
