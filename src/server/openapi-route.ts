import type { FastifyInstance } from 'fastify';
import { contentTag } from './content-tag.ts';
import { OPENAPI_DOCUMENT } from './openapi/openapi-document.ts';
import { perMinute } from './rate-limits.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { SendError } from './send-error.ts';

const ADDRESS = '/api/openapi.json';

/** `GET /api/openapi.json`: the API, described for programs. */
export function addOpenapiRoute(app: FastifyInstance, asksPerMinute: number, sendError: SendError): void {
  const body = JSON.stringify(OPENAPI_DOCUMENT);
  const tag = contentTag(body);
  app.get(ADDRESS, { config: perMinute(asksPerMinute) }, (request, reply) => {
    reply.header('cache-control', 'no-cache').header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(body);
  });
  refuseOtherMethods(app, ADDRESS, ['GET', 'HEAD'], sendError);
}
