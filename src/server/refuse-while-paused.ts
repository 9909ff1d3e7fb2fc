import type { FastifyInstance } from 'fastify';
import { errorResponse } from './error-response.ts';

/** Whoever asks again sooner would hear the same. */
const RETRY_AFTER_SECONDS = 60;

/**
 * While the web chat is paused, everything under `/api/` that asks something of the bot is answered 503 with the reason
 * and `paused: true`, which tells it from a server that is closing.
 */
export function refuseWhilePaused(
  app: FastifyInstance,
  pauseReason: () => Promise<string | undefined>,
): void {
  // After the hooks of the request, so that the limits count it and other sites' pages may read why; before its body.
  app.addHook('preParsing', (request, reply, payload, done) => {
    if (request.method !== 'POST' || !request.routeOptions.url?.startsWith('/api/')) {
      done(null, payload);
      return;
    }
    void pauseReason().then((reason) => {
      if (reason === undefined) done(null, payload);
      else {
        reply
          .code(503)
          .header('cache-control', 'no-store')
          .header('retry-after', RETRY_AFTER_SECONDS)
          .send({ ...errorResponse(reason), paused: true });
      }
    });
  });
}
