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
}

export interface SenderOptions extends Surroundings {
  readonly limitSends: ConcurrencyLimit;
  /** Aborts when what is under way is to be given up. */
  readonly givingUp: AbortSignal;
}

const RESTING = 'resting';
const resting = (restMs = 0): SendOutcome => ({ kind: 'retry', reason: RESTING, afterMs: restMs });

/** One attempt, when its buckets allow it; what came of it is told to the breaker and the observer. */
export async function sendPart(
  { port, breaker, buckets }: Lane,
  message: unknown,
  { clock, limitSends, givingUp, observer, logger }: SenderOptions,
): Promise<SendOutcome> {
  const waitMs = buckets.reserve(port.scopes?.(message) ?? []);
  if (waitMs > 0) await pause(clock, waitMs, givingUp);
  if (givingUp.aborted) return { kind: 'retry', reason: 'stopping' };
  const outcome = await limitSends((): Promise<SendOutcome> => {
    // The circuit may have opened while this one waited for its turn.
    const { most, restMs } = breaker;
    return most === 0 ? Promise.resolve(resting(restMs)) : port.send(message, givingUp);
  }).catch((error: unknown): SendOutcome => {
    // A port that throws is a bug: said, and not tried for ever.
    logger.error({ channel: port.name, error: outlineError(error) }, 'sending broke');
    return { kind: 'failed', reason: 'broken' };
  });
  if (outcome.kind === 'retry' && (givingUp.aborted || outcome.reason === RESTING)) return outcome;
  tellBreaker(breaker, outcome);
  observer.sent(port.name, outcome.kind);
  observer.circuit(port.name, breaker.isOpen);
  if (outcome.kind === 'retry') {
    if (outcome.afterMs !== undefined) observer.retryAfter(port.name, outcome.afterMs);
    if (outcome.isUnclear === true) observer.maybeDoubled(port.name);
  }
  return outcome;
}

/** A message that is refused shows a channel that works; one that is to wait shows one that is busy. */
function tellBreaker(breaker: CircuitBreaker, outcome: SendOutcome): void {
  if (outcome.kind === 'halted') breaker.halted();
  else if (outcome.kind !== 'retry') breaker.succeeded();
  else if (outcome.afterMs === undefined) breaker.failed();
}
