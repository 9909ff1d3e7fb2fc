import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { SendError } from './send-error.ts';

/** `/health/live`: the event loop turns. `/health/ready`: people may be sent here. Neither looks outside. */
export function addHealthRoutes(app: FastifyInstance, isReady: () => boolean, sendError: SendError): void {
  app.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/health/ready', (_request, reply) => {
    const ready = isReady();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not-ready' });
  });
  refuseOtherMethods(app, '/health/live', ['GET', 'HEAD'], sendError);
  refuseOtherMethods(app, '/health/ready', ['GET', 'HEAD'], sendError);
}
