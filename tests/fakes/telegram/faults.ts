import type { BrokenAnswer, Lost } from '../shared/break-answer.ts';
import { ApiRefusal } from './api-refusal.ts';

/** What goes wrong with one call. */
export type Fault = (BrokenAnswer | { readonly kind: 'refusal'; readonly refusal: ApiRefusal }) & Lost;

export const tooManyRequests = (retryAfter?: number): Fault => ({
  kind: 'refusal',
  refusal: new ApiRefusal(
    429,
    'Too Many Requests: retry later',
    retryAfter === undefined ? undefined : { retry_after: retryAfter },
  ),
});
export const serverError: Fault = { kind: 'refusal', refusal: new ApiRefusal(500, 'Internal Server Error') };
export const badGateway: Fault = { kind: 'page', status: 502 };
export const unauthorized: Fault = { kind: 'refusal', refusal: new ApiRefusal(401, 'Unauthorized') };
export const notFound: Fault = { kind: 'refusal', refusal: new ApiRefusal(404, 'Not Found') };
