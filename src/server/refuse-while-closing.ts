import type { FastifyInstance } from 'fastify';
import type { SendError } from './send-error.ts';

const RETRY_AFTER_SECONDS = 5;

/** Once `close` was called, requests that still arrive on open connections are told to come back, in Vietnamese. */
export function refuseWhileClosing(app: FastifyInstance, sendError: SendError): void {
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  app.addHook('onRequest', (request, reply, done) => {
    if (isClosing) sendError(request, reply.header('retry-after', RETRY_AFTER_SECONDS), 503);
    else done();
  });
}
