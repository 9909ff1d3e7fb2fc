import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { APP_ID } from './oauth-desk.ts';

export const OA_SECRET_KEY = 'oa-secret-key-of-the-fake';

export interface PushOptions {
  /** Which try this is, as Zalo counts them. */
  readonly retry?: number;
  /** Where the body is cut into chunks that arrive one after another; in one piece without it. */
  readonly cutAt?: readonly number[];
  readonly withPrefix?: boolean;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PushResult {
  readonly status: number;
  readonly retryAfter?: string;
}

/** The signature of a body whose timestamp is known. */
export function signatureOf(body: string | Buffer, timestamp: string, key = OA_SECRET_KEY): string {
  return createHash('sha256').update(APP_ID).update(body).update(timestamp).update(key).digest('hex');
}

/** Brings an event to a webhook as Zalo does: signed over its bytes, with `num_retry` from the second try on. */
export async function push(
  address: string,
  event: EventBody,
  options: PushOptions = {},
): Promise<PushResult> {
  const { retry = 0, withPrefix = true, key, headers, cutAt = [] } = options;
  const body = Buffer.from(event.json);
  const hex = signatureOf(body, event.timestamp, key);
  const outgoing = request(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-zevent-signature': withPrefix ? `mac=${hex}` : hex,
      ...(retry > 0 && { num_retry: String(retry) }),
      ...headers,
    },
  });
  const answered = once(outgoing, 'response');
  for (const [at, end] of [...cutAt, body.length].entries()) {
    const start = at === 0 ? 0 : (cutAt[at - 1] ?? 0);
    await new Promise<void>((resolve) => outgoing.write(body.subarray(start, end), () => resolve()));
  }
  outgoing.end();
  // `response` has one argument.
  const [response] = (await answered) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  const retryAfter = response.headers['retry-after'];
  return { status: response.statusCode ?? 0, ...(retryAfter !== undefined && { retryAfter }) };
}

/** The bytes of an event, and the timestamp in them. */
export interface EventBody {
  readonly json: string;
  readonly timestamp: string;
}

/** Ids are told unquoted where `rawIds` says so, as some events do. */
export function eventBody(
  name: string,
  fields: Readonly<Record<string, unknown>>,
  { at, rawIds = false }: { readonly at: number; readonly rawIds?: boolean },
): EventBody {
  const timestamp = String(at);
  const json = JSON.stringify({
    event_name: name,
    app_id: APP_ID,
    recipient: { id: '388613280878808645' },
    ...fields,
    timestamp,
  });
  return { json: rawIds ? json.replace(/"id":"(\d+)"/gu, '"id":$1') : json, timestamp };
}

export const textEvent = (
  userId: string,
  { text, id, at, rawIds = false }: { text: string; id: string; at: number; rawIds?: boolean },
): EventBody =>
  eventBody('user_send_text', { sender: { id: userId }, message: { text, msg_id: id } }, { at, rawIds });
