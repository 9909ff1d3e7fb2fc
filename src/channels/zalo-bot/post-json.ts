import type { Clock } from '../../delivery/clock.ts';
import { type ApiResult, type HttpAnswer, networkFault, type ZaloBotFault } from './zalo-bot-fault.ts';

export interface CallBounds {
  readonly clock: Clock;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/** Bytes of an answer that are read; the API's own are a few kilobytes. */
const LONGEST_ANSWER = 1024 * 1024;

/**
 * One POST of JSON that ends: with an answer, with a fault, at the deadline, or when `signal` aborts. The last two do
 * not wait until the connection obeys. Redirects are not followed. Nothing of the address gets into the outcome.
 */
export function postJson(
  address: string,
  payload: object,
  { clock, deadlineMs, signal }: CallBounds,
): Promise<ApiResult<HttpAnswer>> {
  if (signal.aborted) return Promise.resolve(failed({ kind: 'aborted' }));
  const inner = new AbortController();
  return new Promise((resolve) => {
    const settle = (result: ApiResult<HttpAnswer>) => {
      cancelTimer();
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const callOff = (kind: 'aborted' | 'timeout') => {
      settle(failed({ kind }));
      inner.abort();
    };
    const onAbort = () => callOff('aborted');
    const cancelTimer = clock.after(deadlineMs, () => callOff('timeout'));
    signal.addEventListener('abort', onAbort, { once: true });
    exchange(address, payload, inner.signal).then(
      (value) => settle({ ok: true, value }),
      (error: unknown) => settle(failed(networkFault(error))),
    );
  });
}

const failed = (fault: ZaloBotFault): ApiResult<never> => ({ ok: false, fault });

async function exchange(address: string, payload: object, signal: AbortSignal): Promise<HttpAnswer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(payload),
    redirect: 'manual',
    signal,
  });
  const retryAfter = response.headers.get('retry-after') ?? '';
  return {
    status: response.status,
    ...(/^\d{1,6}$/u.test(retryAfter) ? { retryAfter: Number(retryAfter) } : {}),
    body: parseJson(await readBody(response)),
  };
}

/** Read as one piece: a letter may be cut between two chunks. Empty when it is too long to be the API's. */
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
