import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { SendError } from './send-error.ts';

/**
 * `/health/live`: the event loop turns. `/health/ready`: people may be sent here. Neither looks outside, and neither
 * says why: that is on the operator port.
 */
export function addHealthRoutes(
  app: FastifyInstance,
  isReady: () => boolean | Promise<boolean>,
  sendError: SendError,
): void {
  app.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/health/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not-ready' });
  });
  refuseOtherMethods(app, '/health/live', ['GET', 'HEAD'], sendError);
  refuseOtherMethods(app, '/health/ready', ['GET', 'HEAD'], sendError);
}
