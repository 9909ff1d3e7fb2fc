/** Thrown by the rate limiter; the error handler words it. */
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';
  readonly statusCode = 429;
}
