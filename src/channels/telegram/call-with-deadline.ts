import type { Clock } from '../../delivery/clock.ts';
import { type ApiResult, toFault } from './telegram-fault.ts';

export interface CallBounds {
  readonly clock: Clock;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/**
 * A call that ends: with its value, with its fault, at the deadline, or when `signal` aborts. The last two
 * also abort the call, and do not wait until it obeys.
 */
export function callWithDeadline<T>(
  call: (signal: AbortSignal) => Promise<T>,
  { clock, deadlineMs, signal }: CallBounds,
): Promise<ApiResult<T>> {
  if (signal.aborted) return Promise.resolve({ ok: false, fault: { kind: 'aborted' } });
  const inner = new AbortController();
  return new Promise((resolve) => {
    const settle = (result: ApiResult<T>) => {
      cancelTimer();
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const callOff = (kind: 'aborted' | 'timeout') => {
      settle({ ok: false, fault: { kind } });
      inner.abort();
    };
    const onAbort = () => callOff('aborted');
    const cancelTimer = clock.after(deadlineMs, () => callOff('timeout'));
    signal.addEventListener('abort', onAbort, { once: true });
    call(inner.signal).then(
      (value) => settle({ ok: true, value }),
      (error: unknown) => settle({ ok: false, fault: toFault(error) }),
    );
  });
}
