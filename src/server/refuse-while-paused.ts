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
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'POST' || !request.routeOptions.url?.startsWith('/api/')) return;
    const reason = await pauseReason();
    if (reason === undefined) return;
    await reply
      .code(503)
      .header('cache-control', 'no-store')
      .header('retry-after', RETRY_AFTER_SECONDS)
      .send({ ...errorResponse(reason), paused: true });
  });
}
