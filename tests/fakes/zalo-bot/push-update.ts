import { type ClientRequest, request } from 'node:http';
import { setImmediate } from 'node:timers/promises';

export interface PushOptions {
  /** Sent in the header; none without it. */
  readonly secret?: string;
  /** One byte in each chunk: letters are cut between two. */
  readonly isDripped?: boolean;
}

export interface PushAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** Brings one body to a webhook, as Zalo does. */
export function pushBody(
  url: string,
  body: Buffer,
  { secret, isDripped = false }: PushOptions = {},
): Promise<PushAnswer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      ...(secret === undefined ? {} : { 'X-Bot-Api-Secret-Token': secret }),
    };
    const call = request(url, { method: 'POST', headers, agent: false }, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] }),
      );
    });
    call.on('error', reject);
    call.setNoDelay(true);
    if (isDripped) void drip(call, body);
    else call.end(body);
  });
}

async function drip(call: ClientRequest, body: Buffer): Promise<void> {
  for (const at of body.keys()) {
    if (call.destroyed) return;
    call.write(body.subarray(at, at + 1));
    await setImmediate();
  }
  call.end();
}
