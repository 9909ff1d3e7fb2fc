import type { BrokenAnswer, Lost } from '../shared/break-answer.ts';

/** A call that the API answers with `ok: false`. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly code: number;
  readonly retryAfter: number | undefined;

  constructor(code: number, description: string, retryAfter?: number) {
    super(description);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** What goes wrong with one call. */
export type Fault = (BrokenAnswer | { readonly kind: 'refusal'; readonly refusal: ApiRefusal }) & Lost;

export const refusal = (code: number, description = '', retryAfter?: number): Fault => ({
  kind: 'refusal',
  refusal: new ApiRefusal(code, description, retryAfter),
});
export const tooManyRequests = (retryAfter?: number): Fault => refusal(429, 'Too Many Requests', retryAfter);
export const serverError: Fault = refusal(500, 'Internal Server Error');
export const badGateway: Fault = { kind: 'page', status: 502 };
export const unauthorized: Fault = refusal(401, 'Unauthorized');
