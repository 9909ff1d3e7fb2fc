import { isIP } from 'node:net';
import { ApiRefusal } from './faults.ts';

export type Parameters = Readonly<Record<string, unknown>>;

const MOST_UNITS = 2_000;
const badRequest = (description: string): ApiRefusal => new ApiRefusal(400, `Bad Request: ${description}`);

/** Text or caption: 1 to 2,000 characters, counted in UTF-16 units, whole as Unicode. */
export function checkText(value: unknown, name: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw badRequest(`${name} is empty`);
  if (value.length > MOST_UNITS) throw badRequest(`${name} is too long`);
  if (/\p{Surrogate}/u.test(value)) throw badRequest(`${name} is not valid UTF-16`);
  return value;
}

export function checkPhoto(value: unknown): string {
  if (typeof value !== 'string' || !URL.canParse(value) || !isPublic(new URL(value)))
    throw badRequest('photo must be a public URL');
  return value;
}

export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export function checkWebhook({ url, secret_token: secret }: Parameters): Webhook {
  if (typeof url !== 'string' || !URL.canParse(url) || !isPublic(new URL(url)))
    throw badRequest('url must be a public https address');
  // It must be fit for a header.
  if (typeof secret !== 'string' || !/^[\x21-\x7e]{8,256}$/u.test(secret))
    throw badRequest('secret_token must have 8 to 256 characters');
  return { url, secret };
}

/** Not this machine and no address: the real server also looks the name up. */
const isPublic = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' && hostname !== 'localhost' && isIP(hostname) === 0 && hostname.includes('.');
