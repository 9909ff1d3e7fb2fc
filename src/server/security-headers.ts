import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** The pages load only what this server hands out, run no inline code, post nowhere and stand in no frame. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  // Makes the browser itself refuse `innerHTML`: texts reach the page as text nodes only.
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ["'none'"],
};

const ONE_YEAR_SECONDS = 31_536_000;

/** Security headers on every response. HSTS only where the person came over HTTPS: on plain HTTP it means nothing. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (request.protocol === 'https') {
      reply.header('strict-transport-security', `max-age=${ONE_YEAR_SECONDS}`);
    }
    done();
  });
}
