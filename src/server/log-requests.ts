import type { FastifyInstance } from 'fastify';
import type { Logger } from '../log.ts';

/** One line a request: pattern of the route, method, status and time. Never the address asked for, nor its body. */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook('onResponse', (request, reply, done) => {
    const fields = {
      route: request.routeOptions.url ?? 'none',
      method: request.method,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    logger.info(fields, 'request');
    done();
  });
}
