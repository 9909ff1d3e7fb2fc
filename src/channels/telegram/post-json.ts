import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { field } from '../shared/field.ts';

/** Calls a method of the Bot API; resolves to its result. Rejects as telegraf does: `toFault` reads it. */
export type PostJson = (method: string, payload: object, signal: AbortSignal) => Promise<unknown>;

/** Answers of the Bot API to a message are a few kilobytes. */
const LARGEST_ANSWER = 2 ** 20;

/** What the Bot API said instead of a result (core.telegram.org/bots/api#making-requests). */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly response: unknown;

  constructor(response: unknown) {
    super('refused by the Bot API');
    this.response = response;
  }
}

/**
 * The call that every message makes, over kept connections: telegraf's own costs as much of the processor as all the rest
 * of a delivery. `root` ends in a slash.
 */
export function createPostJson(root: string, token: string): PostJson {
  const url = new URL(`./bot${token}/`, root);
  const isPlain = url.protocol === 'http:';
  const request = isPlain ? httpRequest : httpsRequest;
  const agent = new (isPlain ? HttpAgent : HttpsAgent)({ keepAlive: true });
  const { hostname, port, path } = urlToHttpOptions(url);
  return (method, payload, signal) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(payload);
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const options = { agent, hostname, port, path: `${path}${method}`, method: 'POST', headers };
      const sent = request(options, (response) => {
        readText(response)
          .then((text) => resultOf(response.statusCode ?? 0, text))
          .then(resolve, reject);
      });
      const callOff = (): void => void sent.destroy();
      sent.on('error', reject);
      sent.on('close', () => signal.removeEventListener('abort', callOff));
      signal.addEventListener('abort', callOff, { once: true });
      sent.end(body);
    });
}

function readText(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > LARGEST_ANSWER) response.destroy(new Error('too long an answer'));
    });
    response.on('end', () => resolve(text));
    response.on('error', reject);
  });
}

/** Throws `Refused` for what is no result, and what JSON.parse throws for what is not the Bot API's. */
function resultOf(status: number, text: string): unknown {
  if (status >= 500) throw new Refused({ error_code: status });
  const answer: unknown = JSON.parse(text);
  if (field(answer, 'ok') !== true) throw new Refused(answer);
  return field(answer, 'result');
}
