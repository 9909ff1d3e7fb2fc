import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

const ONE_MINUTE_MS = 60_000;

/** Thrown by the rate limiter; the error handler words it. */
class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';
  readonly statusCode = 429;
}

/**
 * Makes routes count requests by address, an IPv6 /64 as one. Each answer says `RateLimit-Limit`, `-Remaining` and
 * `-Reset` (seconds), a refusal `Retry-After` too
 * (https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06).
 */
export function countRequests(app: FastifyInstance): void {
  app.register(rateLimit, { global: false, enableDraftSpec: true });
}

/** The `config` of a route that one address may ask `max` times a minute. */
export const perMinute = (max: number) => ({
  rateLimit: { max, timeWindow: ONE_MINUTE_MS, errorResponseBuilder: () => new TooManyRequests() },
});
