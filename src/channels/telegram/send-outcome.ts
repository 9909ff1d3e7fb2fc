import type { SendOutcome } from '../../delivery/channel-port.ts';
import type { ApiResult, TelegramFault } from './telegram-fault.ts';

/** What delivery is told of a call. */
export function toOutcome(result: ApiResult<unknown>): SendOutcome {
  return result.ok ? { kind: 'sent' } : faultOutcome(result.fault);
}

function faultOutcome(fault: TelegramFault): SendOutcome {
  switch (fault.kind) {
    case 'rate-limited':
      return {
        kind: 'retry',
        reason: fault.kind,
        ...(fault.retryAfterMs === undefined ? {} : { afterMs: fault.retryAfterMs }),
      };
    case 'conflict':
      return { kind: 'retry', reason: fault.kind };
    case 'server':
      return retry(fault.kind, GATEWAYS.has(fault.status));
    case 'network':
      return retry(fault.kind, fault.code === undefined || !UNREACHED.has(fault.code));
    case 'timeout':
    case 'aborted':
      return retry(fault.kind, true);
    case 'unauthorized':
    case 'not-found':
      return { kind: 'halted', reason: fault.kind };
    case 'rejected':
      // The message looks already as it should.
      return fault.reason === 'not-modified' ? { kind: 'sent' } : { kind: 'failed', reason: fault.reason };
    case 'migrated':
    case 'forbidden':
      return { kind: 'failed', reason: fault.kind };
    default:
      return fault satisfies never;
  }
}

/** Answers of something between us and the Bot API, which may have handed the call on. */
const GATEWAYS: ReadonlySet<number> = new Set([502, 504]);

/** Errors of a connection that never stood: nothing went out. */
const UNREACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
]);

function retry(reason: string, isUnclear: boolean): SendOutcome {
  return { kind: 'retry', reason, ...(isUnclear ? { isUnclear } : {}) };
}
