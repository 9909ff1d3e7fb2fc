import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { renderMessagePage } from '../channels/web/message-page.ts';
import type { AssetAddresses } from '../channels/web/page-shell.ts';
import { outlineError } from '../delivery/outline-error.ts';
import type { Logger } from '../log.ts';
import { errorMessage } from './error-message.ts';
import { errorResponse } from './error-response.ts';

/** Answers a failed request: JSON under `/api/`, a page elsewhere, in both the same Vietnamese sentence. */
export type SendError = (request: FastifyRequest, reply: FastifyReply, status: number) => FastifyReply;

export function makeSendError(assets: AssetAddresses): SendError {
  return (request, reply, status) => {
    const { status: known, heading, text } = errorMessage(status);
    const retryAfter = Number(reply.getHeader('retry-after'));
    const message =
      known === 429 && retryAfter > 0 ? `Bạn hỏi hơi nhanh. Hãy đợi ${retryAfter} giây rồi hỏi tiếp.` : text;
    reply.code(known).header('cache-control', 'no-store');
    if (request.url.startsWith('/api/')) return reply.send(errorResponse(message));
    return reply.type('text/html; charset=utf-8').send(renderMessagePage(assets, heading, message));
  };
}

const statusOf = (error: unknown): number | undefined => {
  const status: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  return typeof status === 'number' ? status : undefined;
};

/** Unknown addresses and thrown errors. Only faults of ours are logged as errors. */
export function handleErrors(app: FastifyInstance, sendError: SendError, logger: Logger): void {
  app.setNotFoundHandler((request, reply) => sendError(request, reply, 404));
  app.setErrorHandler((error, request, reply) => {
    const { status } = errorMessage(statusOf(error));
    if (status === 500) {
      // A message may quote what a person wrote; kind, code and place are enough to find the fault.
      logger.error({ route: request.routeOptions.url, error: outlineError(error) }, 'request failed');
    }
    return sendError(request, reply, status);
  });
}
