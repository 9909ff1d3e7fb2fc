import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Webhook, WebhookOutcome } from '../delivery/channel.ts';
import { outlineError } from '../delivery/outline-error.ts';
import type { Logger } from '../log.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { SendError } from './send-error.ts';

/** Updates of the platforms are a few kilobytes; what is larger is none of theirs. */
const LARGEST_BODY_BYTES = 256 * 1024;
/** Requests of one platform being looked at at once; each waits for a claim on the disk at most. */
const MOST_AT_ONCE = 500;
const BUSY: WebhookOutcome = { kind: 'later', afterSeconds: 2 };
const BROKEN: WebhookOutcome = { kind: 'later', afterSeconds: 5 };

/**
 * Where platforms bring their events: POST with JSON, as raw bytes, since signatures are over them and a letter
 * cut between two chunks must not be torn. 200 only once the event is safe; 503 with `Retry-After` asks for it
 * again (Telegram obeys that up to an hour: telegram-bot-api, WebhookActor.cpp). No answer tells a stranger more
 * than its status.
 */
export function addWebhookRoutes(
  app: FastifyInstance,
  webhooks: readonly Webhook[],
  { sendError, logger }: { readonly sendError: SendError; readonly logger: Logger },
): void {
  app.register((routes, _options, done) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: LARGEST_BODY_BYTES },
      (_request, body, parsed) => parsed(null, body),
    );
    for (const webhook of webhooks) addWebhook(routes, webhook, logger);
    done();
  });
  for (const { path } of webhooks) refuseOtherMethods(app, path, ['POST'], sendError);
}

function addWebhook(app: FastifyInstance, webhook: Webhook, logger: Logger): void {
  let underWay = 0;
  // Security headers are for browsers. Each message has a line in the log when its answer is out.
  const options = {
    bodyLimit: LARGEST_BODY_BYTES,
    helmet: false,
    config: { isToldElsewhere: true },
  } as const;
  app.post(webhook.path, options, async (request, reply) => {
    if (underWay >= MOST_AT_ONCE) return answer(reply, BUSY);
    underWay += 1;
    try {
      return answer(reply, await webhook.receive({ headers: request.headers, body: bodyOf(request) }));
    } catch (error) {
      // A mistake of ours: the event is not kept, so it is to come again.
      logger.error({ route: webhook.path, error: outlineError(error) }, 'event not taken over');
      return answer(reply, BROKEN);
    } finally {
      underWay -= 1;
    }
  });
}

function bodyOf({ body }: FastifyRequest): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

function answer(reply: FastifyReply, outcome: WebhookOutcome): FastifyReply {
  reply.header('cache-control', 'no-store');
  switch (outcome.kind) {
    case 'taken':
      return reply.code(200).send({ ok: true });
    case 'refused':
      return reply.code(403).send({ ok: false });
    case 'malformed':
      return reply.code(400).send({ ok: false });
    case 'later':
      return reply.code(503).header('retry-after', String(outcome.afterSeconds)).send({ ok: false });
    default:
      return outcome satisfies never;
  }
}
