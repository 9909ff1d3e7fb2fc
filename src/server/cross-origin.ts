import cors, { type OriginFunction } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What @fastify/cors does otherwise on this route: it reads this, and does not declare it. */
    cors?: { readonly origin: OriginFunction };
  }
}

/** What the widget and programs of other sites may read; everything else answers this site's own pages only. */
const SHARED_ROUTES: ReadonlySet<string> = new Set([
  '/api/ask',
  '/api/check',
  '/bieu-do/:file',
  '/assets/:file',
]);
/** Without this a script of another site could not see how long it has to wait. */
const EXPOSED_HEADERS = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After'];
/** A browser asks again after this whether it may ask; Chromium takes two hours at most. */
const PREFLIGHT_SECONDS = 7_200;

/**
 * Lets pages of exactly these origins read the API from the browser. Cookies and other credentials are never taken:
 * there are none, and an answer is the same for everyone.
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  const allowed: ReadonlySet<string> = new Set(origins);
  const shared = {
    origin: ((origin, decide) => decide(null, origin !== undefined && allowed.has(origin))) as OriginFunction,
  };
  app.register(cors, {
    origin: false,
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['Content-Type'],
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: PREFLIGHT_SECONDS,
    // A question for the methods that is no preflight gets its 405 like any other.
    strictPreflight: false,
  });
  app.addHook('onRoute', (route) => {
    if (SHARED_ROUTES.has(route.url)) route.config = { ...route.config, cors: shared };
  });
}
