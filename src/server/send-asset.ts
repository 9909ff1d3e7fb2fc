import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WebAsset } from '../channels/web/load-web-assets.ts';
import { acceptedEncoding } from './accepted-encoding.ts';

/** Sends a file in the smallest form that the browser takes. What else the answer varies with is kept. */
export function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: WebAsset): FastifyReply {
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  const vary = [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', ');
  return reply.header('vary', vary).type(asset.contentType).send(asset[encoding]);
}
