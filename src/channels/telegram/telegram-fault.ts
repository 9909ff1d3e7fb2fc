import { field } from '../shared/field.ts';

/**
 * Why a call to the Bot API failed, without anything that could give a person or the token away: the
 * library's own errors hold the whole request, and their messages hold addresses with the token in them.
 */
export type TelegramFault =
  /** 401: the token is not, or no longer, a bot's. */
  | { readonly kind: 'unauthorized' }
  /** 404: no such method, or a token that cannot be one, or a wrong address. */
  | { readonly kind: 'not-found' }
  /** 409: somebody else polls, or a webhook is set. */
  | { readonly kind: 'conflict'; readonly webhook: boolean }
  | { readonly kind: 'rate-limited'; readonly retryAfterMs?: number }
  /** 403: blocked by the person, removed from the group. */
  | { readonly kind: 'forbidden' }
  /** 400: the group has become a supergroup, which has another id. */
  | { readonly kind: 'migrated'; readonly chatId: number }
  /** Any other 4xx. */
  | { readonly kind: 'rejected'; readonly status: number; readonly reason: Rejection }
  | { readonly kind: 'server'; readonly status: number }
  /** Not reached, broken off, or an answer that is not the Bot API's. */
  | { readonly kind: 'network'; readonly code?: string }
  | { readonly kind: 'timeout' }
  /** Called off by us. */
  | { readonly kind: 'aborted' };

/** How a call ended. */
export type ApiResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: TelegramFault };

/** What a 400 is about, as far as it changes what we do or helps to find a mistake. */
export type Rejection =
  | 'entities'
  | 'chat-not-found'
  | 'query-too-old'
  | 'too-long'
  | 'empty'
  | 'not-modified'
  | 'other';

/** A guard against a broken answer: waits that the server really asks for are far shorter. */
const LONGEST_RETRY_AFTER_S = 3_600;

/** Reads whatever the library threw. */
export function toFault(error: unknown): TelegramFault {
  const response = field(error, 'response');
  const status = field(response, 'error_code');
  if (typeof status !== 'number') return networkFault(error);
  const description = field(response, 'description');
  const text = typeof description === 'string' ? description : '';
  if (status === 401) return { kind: 'unauthorized' };
  if (status === 403) return { kind: 'forbidden' };
  if (status === 404) return { kind: 'not-found' };
  if (status === 409) return { kind: 'conflict', webhook: /webhook/iu.test(text) };
  if (status === 429) return rateLimited(field(field(response, 'parameters'), 'retry_after'));
  if (status >= 500) return { kind: 'server', status };
  const migratedTo = field(field(response, 'parameters'), 'migrate_to_chat_id');
  if (Number.isSafeInteger(migratedTo)) return { kind: 'migrated', chatId: Number(migratedTo) };
  return { kind: 'rejected', status, reason: rejection(text) };
}

function networkFault(error: unknown): TelegramFault {
  const code = field(error, 'code');
  return typeof code === 'string' && /^E[A-Z_]{1,30}$/u.test(code)
    ? { kind: 'network', code }
    : { kind: 'network' };
}

function rateLimited(retryAfter: unknown): TelegramFault {
  if (typeof retryAfter !== 'number' || !(retryAfter >= 0)) return { kind: 'rate-limited' };
  return { kind: 'rate-limited', retryAfterMs: Math.min(retryAfter, LONGEST_RETRY_AFTER_S) * 1000 };
}

/** Descriptions are for people and may quote the message: only known ones are told apart. */
function rejection(description: string): Rejection {
  if (/entit(?:y|ies)/iu.test(description)) return 'entities';
  if (/chat not found/iu.test(description)) return 'chat-not-found';
  if (/query is too old/iu.test(description)) return 'query-too-old';
  if (/message is not modified/iu.test(description)) return 'not-modified';
  if (/too long/iu.test(description)) return 'too-long';
  if (/text (?:is |must be non-)empty/iu.test(description)) return 'empty';
  return 'other';
}
