import { createHash } from 'node:crypto';
import { type Agent, request } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { APP_ID } from '../../fakes/zalo-oa/oauth-desk.ts';
import { OA_SECRET_KEY } from '../../fakes/zalo-oa/webhook-pusher.ts';
import { type OfEach, TELEGRAM_SECRET, ZALO_BOT_SECRET } from '../../support/three-channels.ts';

export type Platform = keyof OfEach<unknown>;
export type Headers = Readonly<Record<string, string | readonly string[]>>;

export interface Brought {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Buffer;
  /** Bytes in one chunk; all in one, with its length said, without it. */
  readonly chunkBytes?: number;
}

/** What proves that the platform itself brings these bytes. */
export function proofOf(platform: Platform, body: Buffer): Headers {
  if (platform === 'telegram') return { 'x-telegram-bot-api-secret-token': TELEGRAM_SECRET };
  if (platform === 'zalo-bot') return { 'x-bot-api-secret-token': ZALO_BOT_SECRET };
  const timestamp = /"timestamp"\s*:\s*"?(\d{1,19})/u.exec(body.toString('latin1'))?.[1] ?? '1';
  const hash = createHash('sha256').update(APP_ID).update(body).update(timestamp).update(OA_SECRET_KEY);
  return { 'x-zevent-signature': `mac=${hash.digest('hex')}` };
}

/** The status of the answer; 0 when the server hung up first, as it may on a body that it does not read to its end. */
export function bring(
  url: string,
  { method, headers, body, chunkBytes }: Brought,
  agent: Agent,
): Promise<number> {
  return new Promise((resolve) => {
    const length = chunkBytes === undefined ? { 'content-length': String(body.length) } : {};
    const call = request(url, {
      method,
      agent,
      headers: { ...length, ...headers } as Record<string, string>,
    });
    call.on('error', () => resolve(0));
    call.on('response', (response) => {
      response.on('error', () => resolve(response.statusCode ?? 0));
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    if (chunkBytes === undefined) call.end(body);
    else void bringInPieces(call, body, chunkBytes);
  });
}

async function bringInPieces(
  call: ReturnType<typeof request>,
  body: Buffer,
  chunkBytes: number,
): Promise<void> {
  call.setNoDelay(true);
  for (let at = 0; at < body.length && !call.destroyed; at += chunkBytes) {
    call.write(body.subarray(at, at + chunkBytes));
    await setImmediate();
  }
  call.end();
}
