import type { SendOutcome } from './channel-port.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { pause } from './clock.ts';
import type { AnyPort } from './compose-answer.ts';
import type { ConcurrencyLimit } from './concurrency-limit.ts';
import { outlineError } from './outline-error.ts';
import type { SendBuckets } from './send-buckets.ts';
import type { Surroundings } from './surroundings.ts';

/** What sending on one channel needs. */
export interface Lane {
  readonly port: AnyPort;
  readonly breaker: CircuitBreaker;
  readonly buckets: SendBuckets;
  /** Of its own: a platform that hangs holds up nobody else's messages. */
  readonly limitSends: ConcurrencyLimit;
}

export interface SenderOptions extends Surroundings {
  /** Aborts when what is under way is to be given up. */
  readonly givingUp: AbortSignal;
}

/** Nothing was tried: the bot is stopping, or the channel rests. */
export type Untried = { readonly kind: 'untried'; readonly reason: string; readonly afterMs: number };
const STOPPING: Untried = { kind: 'untried', reason: 'stopping', afterMs: 0 };
/** Whoever waits behind the one try that is under way looks again soon. */
const SHORTEST_REST_MS = 1_000;
const resting = (restMs = 0): Untried => ({
  kind: 'untried',
  reason: 'resting',
  afterMs: Math.max(SHORTEST_REST_MS, restMs),
});

/** One attempt, when its buckets allow it; what came of it is told to the breaker and the observer. */
export async function sendPart(
  { port, breaker, buckets, limitSends }: Lane,
  message: unknown,
  { clock, givingUp, observer, logger }: SenderOptions,
): Promise<SendOutcome | Untried> {
  const waitMs = buckets.reserve(port.scopes?.(message) ?? []);
  if (waitMs > 0) await pause(clock, waitMs, givingUp);
  if (givingUp.aborted) return STOPPING;
  const outcome = await limitSends((): Promise<SendOutcome | Untried> => {
    // The circuit may have opened while this one waited for its turn.
    if (givingUp.aborted) return Promise.resolve(STOPPING);
    if (!breaker.admits()) return Promise.resolve(resting(breaker.restMs));
    return port.send(message, givingUp);
  }).catch((error: unknown): SendOutcome => {
    // A port that throws is a bug: said, and not tried for ever.
    logger.error({ channel: port.name, error: outlineError(error) }, 'sending broke');
    return { kind: 'failed', reason: 'broken' };
  });
  if (outcome.kind === 'untried') return outcome;
  if (outcome.kind === 'retry' && outcome.isUnclear === true) observer.maybeDoubled(port.name);
  // Broken off by us: it tells nothing of the channel.
  if (outcome.kind === 'retry' && givingUp.aborted) return outcome;
  tellBreaker(breaker, outcome);
  observer.sent(port.name, outcome.kind);
  observer.circuit(port.name, breaker.isOpen);
  if (outcome.kind === 'retry' && outcome.afterMs !== undefined)
    observer.retryAfter(port.name, outcome.afterMs);
  return outcome;
}

/** A message that is refused shows a channel that works; one that is to wait shows one that is busy. */
function tellBreaker(breaker: CircuitBreaker, outcome: SendOutcome): void {
  if (outcome.kind === 'halted') breaker.halted();
  else if (outcome.kind !== 'retry') breaker.succeeded();
  else if (outcome.afterMs === undefined) breaker.failed();
  else breaker.postponed();
}
