import type { ServerResponse } from 'node:http';

/** How the answer to a call breaks on its way, whatever the platform. */
export type BrokenAnswer =
  /** A gateway's page where JSON should be. */
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  /** The connection is cut before any answer. */
  | { readonly kind: 'hang-up' }
  /** Headers and half a body, then the connection is cut. */
  | { readonly kind: 'reset' }
  /** Taken and never answered. */
  | { readonly kind: 'half-open' }
  /** An answer, one byte at a time, that takes as long as the connection stands. */
  | { readonly kind: 'drip' }
  /** An answer that does not end where an API's would. */
  | { readonly kind: 'flood' }
  /** Another result than the right one. */
  | { readonly kind: 'answer'; readonly result: unknown };

/** A call may be carried out before it goes wrong: then only its answer is lost. */
export interface Lost {
  readonly carriedOut?: boolean;
}

const JSON_TYPE = { 'content-type': 'application/json' };

export function breakAnswer(broken: BrokenAnswer, response: ServerResponse): void {
  const good = JSON.stringify({ ok: true, result: [] });
  switch (broken.kind) {
    case 'page':
      response.writeHead(broken.status, { 'content-type': 'text/html' });
      response.end(`<html><body><h1>${broken.status}</h1></body></html>`);
      return;
    case 'redirect':
      response.writeHead(307, { location: broken.to });
      response.end();
      return;
    case 'answer':
      response.writeHead(200, JSON_TYPE);
      response.end(JSON.stringify({ ok: true, result: broken.result }));
      return;
    case 'hang-up':
      response.socket?.resetAndDestroy();
      return;
    case 'reset':
      response.writeHead(200, { ...JSON_TYPE, 'content-length': good.length });
      response.write(good.slice(0, good.length / 2), () => response.socket?.resetAndDestroy());
      return;
    case 'drip':
      response.writeHead(200, { ...JSON_TYPE, 'content-length': 1_000_000 });
      drip(response);
      return;
    case 'flood':
      response.writeHead(200, JSON_TYPE);
      response.end(`{"ok":true,"result":"${'x'.repeat(3 * 1024 * 1024)}"}`);
      return;
    case 'half-open':
      return;
    default:
      broken satisfies never;
  }
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
}
