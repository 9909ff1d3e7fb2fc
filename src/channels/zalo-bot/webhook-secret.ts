import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The secret of a webhook for which none is set: the same on every start, and none the wiser about the token. */
export const derivedSecret = (token: string): string =>
  createHmac('sha256', token).update('zalo-bot webhook secret').digest('base64url');

/** Compared by digest: it takes as long whatever was sent, and digests are of one length. */
export function isSecret(sent: unknown, secret: string): boolean {
  if (typeof sent !== 'string') return false;
  return timingSafeEqual(digest(sent), digest(secret));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
