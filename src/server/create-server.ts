import Fastify, { type FastifyInstance } from 'fastify';
import { addAskRoute } from './ask-route.ts';
import { addChartRoute } from './chart-route.ts';
import { addCheckRoute } from './check-route.ts';
import { allowOrigins } from './cross-origin.ts';
import { errorMessage } from './error-message.ts';
import { addHealthRoutes } from './health-routes.ts';
import { logRequests } from './log-requests.ts';
import { addOpenapiRoute } from './openapi-route.ts';
import { addAssets, addChatPage } from './page-routes.ts';
import { countRequests } from './rate-limits.ts';
import { refuseBrokenConnection } from './refuse-broken-connection.ts';
import { refuseWhileClosing } from './refuse-while-closing.ts';
import { refuseWhilePaused } from './refuse-while-paused.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { handleErrors, makeSendError } from './send-error.ts';
import { BODY_LIMIT_BYTES, DEFAULT_OPTIONS, type ServerOptions } from './server-options.ts';
import type { ServerParts } from './server-parts.ts';
import { addSourceRoute } from './source-route.ts';
import { trustHops } from './trust-hops.ts';
import { addWebhookRoutes } from './webhook-route.ts';
import { addWidgetRoute } from './widget-route.ts';

/** Longest id in an address; longer ones are answered 414. */
const LONGEST_PARAMETER = 256;
/** Idle sockets of phones that left are closed after this. */
const IDLE_SOCKET_MS = 30_000;
/** How often Node looks for requests that came too slowly; its own default is half a minute. */
const TIMEOUT_CHECK_MS = 500;

type Settings = Required<Omit<ServerOptions, 'contentSummary'>> & Pick<ServerOptions, 'contentSummary'>;

function createBareServer(settings: Settings): FastifyInstance {
  return Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    connectionTimeout: IDLE_SOCKET_MS,
    requestTimeout: settings.requestTimeoutMs,
    http: { headersTimeout: settings.headersTimeoutMs, connectionsCheckingInterval: TIMEOUT_CHECK_MS },
    trustProxy: settings.trustProxy === false ? false : trustHops(settings.trustProxy),
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // `refuseWhileClosing` says it in Vietnamese and in the shape of an answer.
    return503OnClosing: false,
    clientErrorHandler: refuseBrokenConnection,
    // Addresses that cannot be decoded: no hook runs for them, so no page and no markup either.
    frameworkErrors: (error, _request, reply) => {
      const { status, text } = errorMessage(error.statusCode);
      const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
      reply.raw.writeHead(status, headers).end(text);
    },
  });
}

/**
 * The web chat, its API, the pages of sources and the health checks, ready to `listen` or `inject`.
 * Wiring only: it reads no environment, opens no port and keeps nothing on disk.
 */
export function createServer(parts: ServerParts, options: ServerOptions = {}): FastifyInstance {
  const settings: Settings = { ...DEFAULT_OPTIONS, ...options };
  const { startSuggestions, contentSummary, maxQuestionLength } = settings;
  const sendError = makeSendError(parts.assets.addresses);
  const app = createBareServer(settings);

  // Without a parser for plain text, a form on another site cannot post to the API: JSON makes a browser ask first.
  app.removeContentTypeParser('text/plain');
  addSecurityHeaders(app);
  allowOrigins(app, settings.allowedOrigins);
  countRequests(app);
  logRequests(app, parts.logger);
  refuseWhileClosing(app, sendError);
  if (parts.pauseReason) refuseWhilePaused(app, parts.pauseReason);
  handleErrors(app, sendError, parts.logger);
  // In a plugin of their own, because routes take up only the plugins that were loaded before them.
  app.register((routes, _options, done) => {
    const start = {
      suggestions: startSuggestions,
      maxQuestionLength,
      ...(contentSummary ? { contentSummary } : {}),
    };
    addChatPage(routes, parts.assets, start, sendError);
    addAssets(routes, parts.assets, sendError);
    addWidgetRoute(routes, parts.assets, start, sendError);
    addAskRoute(routes, parts, settings.asksPerMinute, sendError);
    addCheckRoute(routes, { ...parts, checksPerMinute: settings.checksPerMinute }, sendError);
    addOpenapiRoute(routes, settings.asksPerMinute, sendError);
    addSourceRoute(routes, parts, sendError);
    if (parts.charts) addChartRoute(routes, parts.charts, settings.asksPerMinute, sendError);
    addWebhookRoutes(routes, parts.webhooks ?? [], { sendError, logger: parts.logger });
    addHealthRoutes(routes, parts.isReady ?? (() => true), sendError);
    done();
  });
  return app;
}
