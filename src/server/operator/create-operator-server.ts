import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from '../../log.ts';
import type { OperatorDesk } from '../../operating/operator-desk.ts';
import type { Readiness } from '../../operating/readiness.ts';
import type { Secret } from '../../secret.ts';
import { StoreUnavailable } from '../../store/store.ts';
import { errorMessage } from '../error-message.ts';
import { logRequests } from '../log-requests.ts';
import { addOperatorRoutes } from './operator-routes.ts';
import { requireToken } from './require-token.ts';

export interface OperatorParts {
  /** Needed for metrics when there is one, and for every action. Without it there are no actions. */
  readonly token?: Secret;
  readonly logger: Logger;
  readonly readiness: () => Promise<Readiness>;
  readonly renderMetrics: () => Promise<{ readonly text: string; readonly contentType: string }>;
  readonly desk: OperatorDesk;
}

const BODY_LIMIT_BYTES = 4 * 1024;
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
const LONGEST_PARAMETER = 256;

const NO_TOKEN = 'Chưa có OPERATOR_TOKEN nên cổng vận hành chỉ cho xem sức khỏe và số đo.';
const STORE_UNAVAILABLE = 'Kho lưu hiện không đọc hoặc ghi được. Hãy thử lại sau ít phút.';

/** Health with the names of what failed: open, for the balancer's and the container's probes. */
function addHealth(app: FastifyInstance, readiness: OperatorParts['readiness']): void {
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const report = await readiness();
    return reply.code(report.status === 'not-ready' ? 503 : 200).send(report);
  });
}

function handleFaults(app: FastifyInstance, logger: Logger): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: errorMessage(404).text }));
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof StoreUnavailable) return reply.code(503).send({ error: STORE_UNAVAILABLE });
    const { status, text } = errorMessage(error.statusCode);
    if (status === 500) logger.error({ route: request.routeOptions.url, err: error }, 'request failed');
    return reply.code(status).send({ error: text });
  });
}

const refuseWithoutToken = (_request: FastifyRequest, reply: FastifyReply): void => {
  reply.code(403).send({ error: NO_TOKEN });
};

/**
 * Health, figures and actions for the people who run the bot, apart from the port that the public reaches, ready to
 * `listen` or `inject`. JSON, but for the figures.
 */
export function createOperatorServer({ token, logger, ...parts }: OperatorParts): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { headersTimeout: HEADERS_TIMEOUT_MS },
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
  });
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    done();
  });
  logRequests(app, logger);
  handleFaults(app, logger);
  addHealth(app, parts.readiness);
  app.register((guarded, _options, done) => {
    if (token) guarded.addHook('onRequest', requireToken(token));
    guarded.get('/metrics', async (_request, reply) => {
      const { text, contentType } = await parts.renderMetrics();
      return reply.type(contentType).send(text);
    });
    done();
  });
  app.register((guarded, _options, done) => {
    guarded.addHook('onRequest', token ? requireToken(token) : refuseWithoutToken);
    addOperatorRoutes(guarded, parts.desk);
    done();
  });
  return app;
}
