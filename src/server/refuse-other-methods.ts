import type { FastifyInstance } from 'fastify';
import type { SendError } from './send-error.ts';

/** Makes every method of an address that has no route answer 405 with `Allow`, before any body is read. */
export function refuseOtherMethods(
  app: FastifyInstance,
  url: string,
  allowed: readonly string[],
  sendError: SendError,
): void {
  app.route({
    method: app.supportedMethods.filter((method) => !allowed.includes(method)),
    url,
    // Answers without calling `done`, so nothing after it runs.
    onRequest: (request, reply, _done) => {
      sendError(request, reply.header('allow', allowed.join(', ')), 405);
    },
    handler: () => undefined,
  });
}
