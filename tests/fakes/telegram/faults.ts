import type { ServerResponse } from 'node:http';
import { ApiRefusal } from './api-refusal.ts';

/** What goes wrong with one call. */
export type Fault = (
  | { readonly kind: 'refusal'; readonly refusal: ApiRefusal }
  /** A gateway's page where JSON should be. */
  | { readonly kind: 'page'; readonly status: number }
  /** The connection is cut before any answer. */
  | { readonly kind: 'hang-up' }
  /** Headers and half a body, then the connection is cut. */
  | { readonly kind: 'reset' }
  /** Taken and never answered. */
  | { readonly kind: 'half-open' }
  /** A good answer, one byte at a time, that takes as long as the connection stands. */
  | { readonly kind: 'drip' }
  /** Another result than the right one. */
  | { readonly kind: 'answer'; readonly result: unknown }
) & {
  /** The call is carried out before it goes wrong: only its answer is lost. */
  readonly carriedOut?: boolean;
};

export const tooManyRequests = (retryAfter?: number): Fault => ({
  kind: 'refusal',
  refusal: new ApiRefusal(
    429,
    'Too Many Requests: retry later',
    retryAfter === undefined ? undefined : { retry_after: retryAfter },
  ),
});
export const serverError: Fault = { kind: 'refusal', refusal: new ApiRefusal(500, 'Internal Server Error') };
export const badGateway: Fault = { kind: 'page', status: 502 };
export const unauthorized: Fault = { kind: 'refusal', refusal: new ApiRefusal(401, 'Unauthorized') };
export const notFound: Fault = { kind: 'refusal', refusal: new ApiRefusal(404, 'Not Found') };

export function breakAnswer(fault: Exclude<Fault, { kind: 'refusal' }>, response: ServerResponse): void {
  const good = JSON.stringify({ ok: true, result: [] });
  switch (fault.kind) {
    case 'page':
      response.writeHead(fault.status, { 'content-type': 'text/html' });
      response.end(`<html><body><h1>${fault.status}</h1></body></html>`);
      return;
    case 'answer':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: true, result: fault.result }));
      return;
    case 'hang-up':
      response.socket?.resetAndDestroy();
      return;
    case 'reset':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': good.length });
      response.write(good.slice(0, good.length / 2), () => response.socket?.resetAndDestroy());
      return;
    case 'drip':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000_000 });
      drip(response);
      return;
    case 'half-open':
      return;
    default:
      fault satisfies never;
  }
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
}
