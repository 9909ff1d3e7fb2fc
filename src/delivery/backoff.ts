/** How delays between attempts grow, in milliseconds. */
export interface Backoff {
  readonly baseMs: number;
  readonly capMs: number;
}

export const DEFAULT_BACKOFF: Backoff = { baseMs: 500, capMs: 60_000 };

/** A store that failed is tried again at least this often, in milliseconds. */
export const LONGEST_STORE_REST_MS = 5_000;

/** 0 <= value < 1, as `Math.random`. */
export type Random = () => number;

/**
 * Full jitter: anywhere between nothing and a bound that doubles with each failure, so that many
 * callers that failed together do not come back together.
 * `failures` counts the attempts that failed before this delay, from 1.
 */
export function backoffDelay(failures: number, { baseMs, capMs }: Backoff, random: Random): number {
  return random() * Math.min(capMs, baseMs * 2 ** (failures - 1));
}

/** As long as the other side asked for, where it did; else longer after each failure. */
export function retryDelay(
  retryAfterMs: number | undefined,
  failures: number,
  backoff: Backoff,
  random: Random,
): number {
  return retryAfterMs === undefined
    ? backoffDelay(failures, backoff, random)
    : obeyedDelay(retryAfterMs, backoff, random);
}

/** What the other side asked for, never less, and a little jitter on top. */
function obeyedDelay(retryAfterMs: number, { baseMs }: Backoff, random: Random): number {
  return retryAfterMs + random() * baseMs;
}
