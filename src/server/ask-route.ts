import type { FastifyInstance } from 'fastify';
import { toAskResponse } from '../conversation/ask-contract.ts';
import { errorResponse } from './error-response.ts';
import { parseAskBody } from './parse-ask-body.ts';
import { perMinute } from './rate-limits.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { SendError } from './send-error.ts';
import type { ServerParts } from './server-parts.ts';

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
  app.post('/api/ask', { config: perMinute(asksPerMinute) }, (request, reply) => {
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
