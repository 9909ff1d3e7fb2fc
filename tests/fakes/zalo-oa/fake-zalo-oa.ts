import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { breakAnswer } from '../telegram/faults.ts';
import { type CheckedMessage, checkMessage } from './check-message.ts';
import { OauthDesk } from './oauth-desk.ts';

/** What goes wrong with one call. */
export type Fault = (
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'hang-up' | 'reset' | 'half-open' | 'drip' }
  /** This answer in place of the right one. */
  | { readonly kind: 'json'; readonly json: unknown; readonly status?: number }
) & {
  /** The call is carried out before it goes wrong: only its answer is lost. */
  readonly carriedOut?: boolean;
};

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

export class FakeZaloOa {
  readonly oauth: OauthDesk;
  readonly sent: CheckedMessage[] = [];
  readonly calls: Call[] = [];
  readonly #server: Server;
  readonly #faults = new Map<Call['endpoint'], Fault[]>();
  readonly #holds = new Map<Call['endpoint'], Promise<void>[]>();
  #closed = false;

  constructor(wallNow: () => number) {
    this.oauth = new OauthDesk(wallNow);
    this.#server = createServer((request, response) => {
      void this.#serve(request, response);
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** What to give the bot as both roots. */
  get root(): string {
    // A listening TCP server has such an address.
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The next calls of this endpoint go wrong, one after another. */
  fail(endpoint: Call['endpoint'], ...faults: readonly Fault[]): void {
    this.#faults.set(endpoint, [...(this.#faults.get(endpoint) ?? []), ...faults]);
  }

  /** The next call of this endpoint waits until the function returned is called. */
  hold(endpoint: Call['endpoint']): () => void {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#holds.set(endpoint, [...(this.#holds.get(endpoint) ?? []), held]);
    return release;
  }

  callsOf(endpoint: Call['endpoint']): number {
    return this.calls.filter((call) => call.endpoint === endpoint).length;
  }

  /** Resolves when it holds; looked at on every turn of the event loop. */
  async until(condition: () => boolean): Promise<void> {
    while (!(condition() || this.#closed)) await setImmediate();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const endpoint = endpointOf(request);
    if (endpoint === undefined) return reply(response, 404, { error: -404 });
    const token = headerOf(request, endpoint === 'token' ? 'secret_key' : 'access_token');
    this.calls.push({ endpoint, hasToken: token !== undefined });
    await this.#holds.get(endpoint)?.shift();
    const fault = this.#faults.get(endpoint)?.shift();
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
