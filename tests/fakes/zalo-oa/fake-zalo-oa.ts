import type { IncomingMessage, ServerResponse } from 'node:http';
import { type BrokenAnswer, breakAnswer, type Lost } from '../shared/break-answer.ts';
import { FakeServer } from '../shared/fake-server.ts';
import { type CheckedMessage, checkMessage } from './check-message.ts';
import { OauthDesk } from './oauth-desk.ts';

/** What goes wrong with one call; `json` in place of the right answer. */
export type Fault = (
  | Exclude<BrokenAnswer, { kind: 'answer' }>
  | { readonly kind: 'json'; readonly json: unknown; readonly status?: number }
) &
  Lost;

/** A refusal of the message endpoint: status 200 and a negative number. */
export const code = (error: number): Fault => ({
  kind: 'json',
  json: { error, message: 'refused by the fake' },
});

/** A request that came in, whatever became of it. No token is in it. */
export interface Call {
  readonly endpoint: 'token' | 'message';
  readonly hasToken: boolean;
}

const MESSAGE_PATH = '/v3.0/oa/message/cs';
const TOKEN_PATH = '/v4/oa/access_token';

/** Zalo's API of an Official Account on a loopback port: tokens and messages. */
export async function startFakeZaloOa(wallNow: () => number): Promise<FakeZaloOa> {
  const fake = new FakeZaloOa(wallNow);
  await fake.listen();
  return fake;
}

export class FakeZaloOa extends FakeServer<Call['endpoint'], Fault> {
  readonly oauth: OauthDesk;
  readonly sent: CheckedMessage[] = [];
  readonly calls: Call[] = [];

  constructor(wallNow: () => number) {
    super();
    this.oauth = new OauthDesk(wallNow);
  }

  callsOf(endpoint: Call['endpoint']): number {
    return this.calls.filter((call) => call.endpoint === endpoint).length;
  }

  protected async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const endpoint = endpointOf(request);
    if (endpoint === undefined) return reply(response, 404, { error: -404 });
    const token = headerOf(request, endpoint === 'token' ? 'secret_key' : 'access_token');
    this.calls.push({ endpoint, hasToken: token !== undefined });
    await this.awaitRelease(endpoint);
    const fault = this.takeFault(endpoint);
    const carryOut = () =>
      endpoint === 'token' ? this.oauth.exchange(new URLSearchParams(body), token) : this.#send(token, body);
    if (!fault) return reply(response, 200, carryOut());
    if (fault.carriedOut) carryOut();
    if (fault.kind === 'json') return reply(response, fault.status ?? 200, fault.json);
    breakAnswer(fault, response);
  }

  #send(token: string | undefined, body: string): unknown {
    if (token === undefined || !this.oauth.isAccepted(token))
      return { error: -216, message: 'Access token is invalid' };
    const checked = checkMessage(JSON.parse(body));
    if (typeof checked === 'number') return { error: checked, message: 'refused' };
    this.sent.push(checked);
    return {
      error: 0,
      message: 'Success',
      data: { message_id: `m${this.sent.length}`, user_id: checked.userId },
    };
  }
}

function endpointOf({ method, url }: IncomingMessage): Call['endpoint'] | undefined {
  if (method !== 'POST') return undefined;
  if (url === MESSAGE_PATH) return 'message';
  return url === TOKEN_PATH ? 'token' : undefined;
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  // Without an encoding set, chunks of a request are Buffers.
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function reply(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(json));
}
