import type { FastifyInstance } from 'fastify';
import { compress, type WebAssets } from '../channels/web/load-web-assets.ts';
import type { StartInfo } from '../channels/web/start-info.ts';
import { LOADER_ADDRESS, renderLoader } from '../channels/web/widget-loader.ts';
import { contentTag } from './content-tag.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import { sendAsset } from './send-asset.ts';
import type { SendError } from './send-error.ts';

/** A portal shows a new version of the widget this long after it was put up, at the latest. */
const CACHE_SECONDS = 300;

/**
 * `GET /nhung.js`: the script tag of portals. Any site may load it, for it only fetches the widget, and that is
 * handed out to listed portals alone (`allowOrigins`).
 */
export function addWidgetRoute(
  app: FastifyInstance,
  assets: WebAssets,
  start: StartInfo,
  sendError: SendError,
): void {
  const loader = Buffer.from(renderLoader(assets.loader, start));
  const asset = compress('text/javascript; charset=utf-8', loader);
  // Weak: the compressed forms are other bytes.
  const tag = `W/${contentTag(loader)}`;
  app.get(LOADER_ADDRESS, (request, reply) => {
    reply
      .header('cache-control', `public, max-age=${CACHE_SECONDS}`)
      .header('etag', tag)
      .header('cross-origin-resource-policy', 'cross-origin');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return sendAsset(request, reply, asset);
  });
  refuseOtherMethods(app, LOADER_ADDRESS, ['GET', 'HEAD'], sendError);
}
