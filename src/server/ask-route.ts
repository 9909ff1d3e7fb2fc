import type { FastifyInstance } from 'fastify';
import { toAskResponse } from '../conversation/ask-contract.ts';
import { errorResponse } from './error-response.ts';
import { parseAskBody } from './parse-ask-body.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { SendError } from './send-error.ts';
import type { ServerParts } from './server-parts.ts';
import { TooManyRequests } from './too-many-requests.ts';

const ONE_MINUTE_MS = 60_000;

/**
 * `POST /api/ask`: the ask contract over HTTP. A question that the bot refuses (empty, unreadable) is a 400.
 * Conversations get a prefix of their own, so that nobody on the web can step into one of another channel.
 */
export function addAskRoute(
  app: FastifyInstance,
  { responder, monotonicMs = () => performance.now() }: ServerParts,
  asksPerMinute: number,
  sendError: SendError,
): void {
  const rateLimit = {
    max: asksPerMinute,
    timeWindow: ONE_MINUTE_MS,
    errorResponseBuilder: () => new TooManyRequests(),
  };
  app.post('/api/ask', { config: { rateLimit } }, (request, reply) => {
    reply.header('cache-control', 'no-store');
    const parsed = parseAskBody(request.body);
    if (!parsed.ok) return reply.code(400).send(errorResponse(parsed.problem));
    const { text, conversation } = parsed.request;
    const startedAt = monotonicMs();
    const answer = responder.respond({
      text,
      isTransient: true,
      ...(conversation === undefined ? {} : { conversation: `web:${conversation}` }),
    });
    const elapsedMs = monotonicMs() - startedAt;
    return reply
      .code(answer.kind === 'error' ? 400 : 200)
      .send(toAskResponse(answer, parsed.request, elapsedMs));
  });
  refuseOtherMethods(app, '/api/ask', ['POST'], sendError);
}
