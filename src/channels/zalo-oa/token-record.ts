import { createHash } from 'node:crypto';
import type { Json } from '../../store/json.ts';
import { field } from '../shared/field.ts';

/** What Zalo gave in exchange for a refresh token. Times in milliseconds since 1970. */
export interface TokenPair {
  readonly accessToken: string;
  /** Works once. */
  readonly refreshToken: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** A refresh token from the settings, not yet exchanged. */
export type UntriedToken = Pick<TokenPair, 'refreshToken'>;

export type Credentials = TokenPair | UntriedToken;

/** What the store keeps. */
export interface TokenRecord {
  readonly current: Credentials;
  /** For when the newer one turns out to be wrong. */
  readonly previous?: Credentials;
  /** Fingerprints of the settings' refresh tokens that were taken over, oldest first. */
  readonly takenOver: readonly string[];
}

const MOST_TAKEN_OVER = 20;
const LONGEST_TOKEN = 8_000;
/** What may stand in a header, without spaces. */
const TOKEN = /^[\x21-\x7e]+$/u;

export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TOKEN && TOKEN.test(value);

export const isPair = (credentials: Credentials | undefined): credentials is TokenPair =>
  credentials !== undefined && 'accessToken' in credentials;

const fingerprint = (token: string): string => createHash('sha256').update(token).digest('hex').slice(0, 32);

/**
 * The record to go on with. A refresh token in the settings that was never seen is a new authorisation and wins; one
 * that was taken over before is spent, and what descends from it or from a later one stays.
 */
export function takeOver(record: TokenRecord | undefined, setting: string): TokenRecord {
  const print = fingerprint(setting);
  if (record?.takenOver.includes(print)) return record;
  return {
    current: { refreshToken: setting },
    ...(record && { previous: record.current }),
    takenOver: [...(record?.takenOver ?? []), print].slice(-MOST_TAKEN_OVER),
  };
}

/** The record after `used` was exchanged for `pair`. One that has moved on meanwhile stays as it is. */
export function exchanged(record: TokenRecord, used: string, pair: TokenPair): TokenRecord {
  const { current, previous, takenOver } = record;
  if (used !== current.refreshToken && used !== previous?.refreshToken) return record;
  return { current: pair, previous: current, takenOver };
}

/** Undefined for what is not a record: it was never written by this program. */
export function readRecord(value: Json | undefined): TokenRecord | undefined {
  const [current, previous] = [
    readCredentials(field(value, 'current')),
    readCredentials(field(value, 'previous')),
  ];
  const takenOver = field(value, 'takenOver');
  if (!current || !Array.isArray(takenOver)) return undefined;
  const prints = takenOver.filter((print): print is string => typeof print === 'string');
  return { current, ...(previous && { previous }), takenOver: prints };
}

function readCredentials(value: unknown): Credentials | undefined {
  const [accessToken, refreshToken] = [field(value, 'accessToken'), field(value, 'refreshToken')];
  const [issuedAt, expiresAt] = [field(value, 'issuedAt'), field(value, 'expiresAt')];
  if (!isToken(refreshToken)) return undefined;
  if (!isToken(accessToken) || typeof issuedAt !== 'number' || typeof expiresAt !== 'number')
    return { refreshToken };
  return { accessToken, refreshToken, issuedAt, expiresAt };
}

export const writeRecord = ({ current, previous, takenOver }: TokenRecord): Json => ({
  current: { ...current },
  ...(previous && { previous: { ...previous } }),
  takenOver,
});
