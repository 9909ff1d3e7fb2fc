import type { FastifyInstance } from 'fastify';
import type { Logger } from '../log.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What went well here is told elsewhere: a line on each request only for whoever looks for a fault. */
    isToldElsewhere?: boolean;
  }
}

/** One line a request: pattern of the route, method, status and time. Never the address asked for, nor its body. */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook('onResponse', (request, reply, done) => {
    const fields = {
      route: request.routeOptions.url ?? 'none',
      method: request.method,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    const isRoutine = reply.statusCode < 400 && request.routeOptions.config.isToldElsewhere === true;
    logger[isRoutine ? 'debug' : 'info'](fields, 'request');
    done();
  });
}
