import type { FastifyInstance } from 'fastify';
import { renderChatPage } from '../channels/web/chat-page.ts';
import type { WebAssets } from '../channels/web/load-web-assets.ts';
import type { StartInfo } from '../channels/web/start-info.ts';
import { contentTag } from './content-tag.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import { sendAsset } from './send-asset.ts';
import type { SendError } from './send-error.ts';

const READ_ONLY = ['GET', 'HEAD'];

/** `GET /`: made once, handed out from memory, asked again by the browser at each visit. */
export function addChatPage(
  app: FastifyInstance,
  assets: WebAssets,
  start: StartInfo,
  sendError: SendError,
): void {
  const page = renderChatPage(assets.addresses, start);
  const tag = contentTag(page);
  app.get('/', (request, reply) => {
    reply.header('cache-control', 'no-cache').header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type('text/html; charset=utf-8').send(page);
  });
  refuseOtherMethods(app, '/', READ_ONLY, sendError);
}

/** `GET /assets/<name>.<hash>.<ext>`: the name changes with the content, so a browser keeps it for ever. */
export function addAssets(app: FastifyInstance, assets: WebAssets, sendError: SendError): void {
  app.get<{ Params: { file: string } }>('/assets/:file', (request, reply) => {
    const asset = assets.files.get(request.params.file);
    if (asset === undefined) return sendError(request, reply, 404);
    reply.header('cache-control', 'public, max-age=31536000, immutable');
    return sendAsset(request, reply, asset);
  });
  refuseOtherMethods(app, '/assets/:file', READ_ONLY, sendError);
}
