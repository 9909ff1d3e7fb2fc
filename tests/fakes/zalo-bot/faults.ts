import type { ServerResponse } from 'node:http';

/** A call that the API answers with `ok: false`. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly code: number;
  readonly retryAfter: number | undefined;

  constructor(code: number, description: string, retryAfter?: number) {
    super(description);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** What goes wrong with one call. */
export type Fault = (
  | { readonly kind: 'refusal'; readonly refusal: ApiRefusal }
  /** A gateway's page where JSON should be. */
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  /** The connection is cut before any answer. */
  | { readonly kind: 'hang-up' }
  /** Headers and half a body, then the connection is cut. */
  | { readonly kind: 'reset' }
  /** Taken and never answered. */
  | { readonly kind: 'half-open' }
  /** An answer one byte at a time, that takes as long as the connection stands. */
  | { readonly kind: 'drip' }
  /** An answer that does not end where an API's would. */
  | { readonly kind: 'flood' }
  /** Another result than the right one. */
  | { readonly kind: 'answer'; readonly result: unknown }
) & {
  /** The call is carried out before it goes wrong: only its answer is lost. */
  readonly carriedOut?: boolean;
};

export const refusal = (code: number, description = '', retryAfter?: number): Fault => ({
  kind: 'refusal',
  refusal: new ApiRefusal(code, description, retryAfter),
});
export const tooManyRequests = (retryAfter?: number): Fault => refusal(429, 'Too Many Requests', retryAfter);
export const serverError: Fault = refusal(500, 'Internal Server Error');
export const badGateway: Fault = { kind: 'page', status: 502 };
export const unauthorized: Fault = refusal(401, 'Unauthorized');

export function breakAnswer(fault: Exclude<Fault, { kind: 'refusal' }>, response: ServerResponse): void {
  const good = JSON.stringify({ ok: true, result: {} });
  const json = { 'content-type': 'application/json' };
  switch (fault.kind) {
    case 'page':
      response.writeHead(fault.status, { 'content-type': 'text/html' });
      response.end(`<html><body><h1>${fault.status}</h1></body></html>`);
      return;
    case 'redirect':
      response.writeHead(307, { location: fault.to });
      response.end();
      return;
    case 'answer':
      response.writeHead(200, json);
      response.end(JSON.stringify({ ok: true, result: fault.result }));
      return;
    case 'hang-up':
      response.socket?.resetAndDestroy();
      return;
    case 'reset':
      response.writeHead(200, { ...json, 'content-length': good.length });
      response.write(good.slice(0, good.length / 2), () => response.socket?.resetAndDestroy());
      return;
    case 'drip':
      response.writeHead(200, { ...json, 'content-length': 1_000_000 });
      drip(response);
      return;
    case 'flood':
      response.writeHead(200, json);
      response.end(`{"ok":true,"result":"${'x'.repeat(3 * 1024 * 1024)}"}`);
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
