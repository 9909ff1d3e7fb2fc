import type { Clock } from '../../delivery/clock.ts';
import { field } from './field.ts';

export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PostBounds {
  readonly clock: Clock;
  /** For all of it, the last byte of the answer included. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** What came back over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  /** As the `Retry-After` header has it, in seconds. */
  readonly retryAfter?: number;
  /** Undefined where it is no JSON, or far too long to be an API's: a gateway's page. */
  readonly body: unknown;
}

/** How a call ended. Nothing in here holds an address, a header or a text: a token may stand in each of them. */
export type Posted =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  /** Not reached, or broken off. `code` is the system's or the HTTP client's. */
  | { readonly kind: 'network'; readonly code?: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'aborted' };

/** Bytes of an answer that are read; those of the platforms have a few kilobytes. */
const LONGEST_ANSWER = 256 * 1024;

/**
 * One POST that ends: with an answer in JSON, with a fault, at the deadline, or when `signal` aborts. The last two do
 * not wait until the connection obeys. Never rejects. A redirect is not followed: it would carry the token elsewhere.
 */
export function post(request: PostRequest, { clock, deadlineMs, signal }: PostBounds): Promise<Posted> {
  if (signal?.aborted) return Promise.resolve({ kind: 'aborted' });
  const inner = new AbortController();
  return new Promise((resolve) => {
    const settle = (posted: Posted) => {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
      resolve(posted);
    };
    const callOff = (kind: 'aborted' | 'timeout') => {
      settle({ kind });
      inner.abort();
    };
    const onAbort = () => callOff('aborted');
    const cancelTimer = clock.after(deadlineMs, () => callOff('timeout'));
    signal?.addEventListener('abort', onAbort, { once: true });
    exchange(request, inner.signal).then(
      (answer) => settle({ kind: 'answer', answer }),
      (error: unknown) => settle(networkFault(error)),
    );
  });
}

/** Whether the request did not leave: no name, no connection, no trust. */
export const neverLeft = (code: string | undefined): boolean => code !== undefined && NEVER_LEFT.test(code);

const NEVER_LEFT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|(?:ERR_TLS|CERT|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)[A-Z_]*)$/u;

async function exchange({ url, headers, body }: PostRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
  const retryAfter = response.headers.get('retry-after') ?? '';
  return {
    status: response.status,
    ...(/^\d{1,6}$/u.test(retryAfter) ? { retryAfter: Number(retryAfter) } : {}),
    body: parseJson(await readBody(response)),
  };
}

/** Read as one piece: a letter may be cut between two chunks. Empty when it is too long. */
async function readBody({ body }: Response): Promise<Buffer> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    length += piece.value.byteLength;
    if (length > LONGEST_ANSWER) {
      await reader?.cancel();
      return Buffer.alloc(0);
    }
    chunks.push(piece.value);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads whatever `fetch` threw: a TypeError whose cause has a code. Its message holds the address. */
function networkFault(error: unknown): Posted {
  const code = field(field(error, 'cause'), 'code') ?? field(error, 'code');
  return typeof code === 'string' && /^[A-Z][A-Z_]{1,40}$/u.test(code)
    ? { kind: 'network', code }
    : { kind: 'network' };
}
