import { createHmac, hash, timingSafeEqual } from 'node:crypto';

/**
 * The secret of a webhook for which none is set: the same after a restart and on every machine, and of no use to find
 * the token. `purpose` keeps those of two channels apart.
 */
export const deriveWebhookSecret = (token: string, purpose: string): string =>
  createHmac('sha256', token).update(purpose).digest('base64url');

/** The longest that Telegram and Zalo take; what is longer is not hashed. */
const LONGEST_SECRET = 256;

/** Compared by digest: it takes as long whatever was sent, and digests are of one length. */
export function isSecret(given: unknown, secret: string): boolean {
  if (typeof given !== 'string' || given === '' || given.length > LONGEST_SECRET) return false;
  return timingSafeEqual(digest(given), digest(secret));
}

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');
