import { field } from '../shared/field.ts';
import { type HttpAnswer, neverLeft } from '../shared/post.ts';

/**
 * Why a call to the Zalo Bot API failed, without anything that could give a person or the token away: the errors of
 * `fetch` hold the address, and the address holds the token.
 */
export type ZaloBotFault =
  /** 401: the token is not, or no longer, a bot's. */
  | { readonly kind: 'unauthorized' }
  /** 403: the person blocked the bot, or the group removed it. */
  | { readonly kind: 'forbidden' }
  /** 404: no such method, chat or bot, or a wrong address. */
  | { readonly kind: 'not-found' }
  /** 409 or 400: somebody else polls, or a webhook is set. */
  | { readonly kind: 'conflict'; readonly webhook: boolean }
  | { readonly kind: 'rate-limited'; readonly retryAfterMs?: number }
  /** 408: nothing came while a poll was held open. Not an error. */
  | { readonly kind: 'nothing' }
  /** Any other refusal. */
  | { readonly kind: 'rejected'; readonly status: number }
  | { readonly kind: 'server'; readonly status: number }
  /** Not reached, broken off, redirected, or an answer that is not the API's. */
  | { readonly kind: 'network'; readonly code?: string }
  | { readonly kind: 'timeout' }
  /** Called off by us. */
  | { readonly kind: 'aborted' };

/** How a call ended. */
export type ApiResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ZaloBotFault };

/** A guard against a broken answer: waits that a server really asks for are far shorter. */
const LONGEST_RETRY_AFTER_S = 3_600;

/**
 * Reads the envelope `{ok, result}` or `{ok: false, error_code, description}`. HTTP 200 alone is no success
 * (docs.zaloplatforms.com/docs/BOT): the body decides, and the status where the body is none of the API's.
 */
export function readEnvelope({ status, retryAfter, body }: HttpAnswer): ApiResult<unknown> {
  const ok = field(body, 'ok');
  if (ok === true) return { ok: true, value: field(body, 'result') };
  const code = ok === false ? field(body, 'error_code') : undefined;
  const description = field(body, 'description');
  const fault = faultOf(typeof code === 'number' ? code : status, {
    text: typeof description === 'string' ? description.slice(0, 500) : '',
    retryAfter: field(field(body, 'parameters'), 'retry_after') ?? retryAfter,
  });
  return { ok: false, fault };
}

interface Details {
  readonly text: string;
  readonly retryAfter: unknown;
}

function faultOf(status: number, { text, retryAfter }: Details): ZaloBotFault {
  if (status === 401) return { kind: 'unauthorized' };
  if (status === 403) return { kind: 'forbidden' };
  if (status === 404) return { kind: 'not-found' };
  if (status === 408) return { kind: 'nothing' };
  // Descriptions are for people: only the one that changes what we do is told apart.
  if (status === 409 || (status === 400 && /webhook/iu.test(text)))
    return { kind: 'conflict', webhook: /webhook/iu.test(text) };
  if (status === 429) return rateLimited(retryAfter);
  if (status >= 500 && status < 600) return { kind: 'server', status };
  // A redirect is not followed: it would carry the token to another address.
  return status < 400 ? { kind: 'network' } : { kind: 'rejected', status };
}

function rateLimited(retryAfter: unknown): ZaloBotFault {
  if (typeof retryAfter !== 'number' || !(retryAfter >= 0)) return { kind: 'rate-limited' };
  return { kind: 'rate-limited', retryAfterMs: Math.min(retryAfter, LONGEST_RETRY_AFTER_S) * 1000 };
}

/** Whether the call may have been carried out all the same. */
export function isUnclear(fault: ZaloBotFault): boolean {
  if (fault.kind === 'network') return !neverLeft(fault.code);
  return fault.kind === 'timeout' || fault.kind === 'aborted' || fault.kind === 'server';
}
