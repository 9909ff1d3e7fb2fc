import type { FastifyInstance } from 'fastify';
import { renderSourcePage } from '../channels/web/source-page.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { SendError } from './send-error.ts';
import type { ServerParts } from './server-parts.ts';

/** Quotes are two sentences at most; the cap comes before normalising, which is not linear. */
const LONGEST_QUOTE = 2_000;

function readQuote(query: unknown): string | undefined {
  const value: unknown =
    typeof query === 'object' && query !== null ? Reflect.get(query, 'trich') : undefined;
  return typeof value === 'string' ? value.slice(0, LONGEST_QUOTE).normalize('NFC') : undefined;
}

/** `GET /nguon/:id?trich=<quote>`: a source and what the bot holds of it, with the quote marked. */
export function addSourceRoute(
  app: FastifyInstance,
  { library, assets }: ServerParts,
  sendError: SendError,
): void {
  app.get<{ Params: { id: string } }>('/nguon/:id', (request, reply) => {
    const holdings = library.find(request.params.id);
    if (holdings === undefined) return sendError(request, reply, 404);
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(renderSourcePage(assets.addresses, holdings, readQuote(request.query)));
  });
  refuseOtherMethods(app, '/nguon/:id', ['GET', 'HEAD'], sendError);
}
