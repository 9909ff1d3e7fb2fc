import type { Clock } from '../../delivery/clock.ts';
import type { Secret } from '../../secret.ts';
import { field } from '../shared/field.ts';
import { callZalo } from './call-zalo.ts';
import { isToken, type TokenPair } from './token-record.ts';

export interface ExchangeOptions {
  /** Zalo's own is `https://oauth.zaloapp.com`. */
  readonly oauthRoot: string;
  readonly appId: string;
  readonly appSecret: Secret;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly wallNow: () => number;
}

export type Exchange =
  | { readonly kind: 'exchanged'; readonly pair: TokenPair }
  /** Zalo said no. `code` is its number, when it gave one. */
  | { readonly kind: 'refused'; readonly code?: number }
  /** No answer that says how it ended: the token may be spent, and what it was exchanged for lost. */
  | { readonly kind: 'unclear'; readonly reason: string };

/** Below the time for which any store lends a lock. */
export const EXCHANGE_DEADLINE_MS = 8_000;
/** What Zalo documents, and what is taken when it does not say: 25 hours. */
const USUAL_LIFE_S = 90_000;

/**
 * Exchanges a refresh token, which works once, for a new pair: `POST /v4/oa/access_token` with the app's secret in the
 * header `secret_key`. Refusals come with status 200 and `error_name`, without a number. Not called off by anything
 * but its deadline: an answer that nobody reads is a pair lost.
 */
export async function exchangeToken(refreshToken: string, options: ExchangeOptions): Promise<Exchange> {
  const { oauthRoot, appId, appSecret, clock, wallNow } = options;
  const form = new URLSearchParams({
    app_id: appId,
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
  const result = await callZalo(
    {
      url: `${oauthRoot.replace(/\/$/u, '')}/v4/oa/access_token`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', secret_key: appSecret.reveal() },
      body: form.toString(),
    },
    { clock, deadlineMs: EXCHANGE_DEADLINE_MS },
  );
  return result.kind === 'fault' ? { kind: 'unclear', reason: result.reason } : readAnswer(result, wallNow());
}

function readAnswer({ json, status }: { json: unknown; status: number }, now: number): Exchange {
  const [accessToken, refreshToken] = [field(json, 'access_token'), field(json, 'refresh_token')];
  if (isToken(accessToken) && isToken(refreshToken)) {
    const expiresAt = now + lifeOf(field(json, 'expires_in')) * 1_000;
    return { kind: 'exchanged', pair: { accessToken, refreshToken, issuedAt: now, expiresAt } };
  }
  const code = field(json, 'error');
  if (typeof code === 'number' && code !== 0) return { kind: 'refused', code };
  if (typeof field(json, 'error_name') === 'string') return { kind: 'refused' };
  return { kind: 'unclear', reason: status >= 500 ? 'server' : 'no-tokens' };
}

/** Seconds, as a string or a number. */
function lifeOf(expiresIn: unknown): number {
  const seconds = Number(expiresIn);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, USUAL_LIFE_S) : USUAL_LIFE_S;
}
