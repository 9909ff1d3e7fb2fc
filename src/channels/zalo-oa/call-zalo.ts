import type { Clock } from '../../delivery/clock.ts';
import { field } from '../shared/field.ts';

export interface ZaloCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface CallBounds {
  readonly clock: Clock;
  /** For all of it, the last byte of the answer included. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

/**
 * How a call ended. Zalo answers in JSON, with status 200 also when it refuses. `isUnclear`: it may have been carried out.
 * Nothing in here holds a token, an address or a text.
 */
export type CallResult =
  | { readonly kind: 'answer'; readonly json: unknown; readonly status: number }
  | {
      readonly kind: 'fault';
      readonly reason: 'timeout' | 'aborted' | 'unreachable' | 'broken' | 'not-json';
      readonly isUnclear: boolean;
      readonly status?: number;
    };

/** Far more than any answer of this API. */
const LARGEST_ANSWER = 64 * 1024;

/** The request did not leave: no name, no connection, no trust. */
const NOT_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|(?:ERR_TLS|CERT|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)[A-Z_]*)$/u;

/** Posts, and reads the answer. Never rejects; ends at the deadline and when `signal` aborts. */
export async function callZalo(
  { url, headers, body }: ZaloCall,
  { clock, deadlineMs, signal }: CallBounds,
): Promise<CallResult> {
  if (signal?.aborted) return { kind: 'fault', reason: 'aborted', isUnclear: false };
  const inner = new AbortController();
  const cancel = clock.after(deadlineMs, () => inner.abort());
  const onAbort = () => inner.abort();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    // A redirect would carry the token to another address.
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: inner.signal,
    });
    return toResult(response.status, await readText(response));
  } catch (error) {
    return { kind: 'fault', ...faultOf(error, inner.signal.aborted, signal?.aborted === true) };
  } finally {
    cancel();
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Undefined for one that is too large to be meant. */
async function readText({ body }: Response): Promise<string | undefined> {
  if (!body) return '';
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size <= LARGEST_ANSWER) continue;
    await reader.cancel();
    return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function toResult(status: number, text: string | undefined): CallResult {
  try {
    return { kind: 'answer', json: JSON.parse(text ?? ''), status };
  } catch {
    // 4xx: turned away on the road, by a proxy or a wrong address.
    const isUnclear = status < 400 || status >= 500;
    return { kind: 'fault', reason: 'not-json', isUnclear: isUnclear && status !== 503, status };
  }
}

function faultOf(error: unknown, isOver: boolean, isAborted: boolean) {
  if (isOver) return { reason: isAborted ? 'aborted' : 'timeout', isUnclear: true } as const;
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = field(cause, 'code') ?? field(error, 'code');
  return typeof code === 'string' && NOT_SENT.test(code)
    ? ({ reason: 'unreachable', isUnclear: false } as const)
    : ({ reason: 'broken', isUnclear: true } as const);
}
