import { describe, expect, it } from 'vitest';
import { toOutcome } from './send-outcome.ts';
import type { TelegramFault } from './telegram-fault.ts';

const of = (fault: TelegramFault) => toOutcome({ ok: false, fault });

describe('what delivery is told of a call', () => {
  it('that was carried out, or asked for what is so already', () => {
    expect(toOutcome({ ok: true, value: {} })).toEqual({ kind: 'sent' });
    expect(of({ kind: 'rejected', status: 400, reason: 'not-modified' })).toEqual({ kind: 'sent' });
  });

  it('that may have arrived: it is tried again, and counted', () => {
    for (const fault of [
      { kind: 'timeout' },
      { kind: 'aborted' },
      { kind: 'network', code: 'ECONNRESET' },
      { kind: 'network' },
      { kind: 'server', status: 502 },
      { kind: 'server', status: 504 },
    ] as const) {
      expect(of(fault)).toEqual({ kind: 'retry', reason: fault.kind, isUnclear: true });
    }
  });

  it('that cannot have arrived: it is tried again', () => {
    for (const fault of [
      { kind: 'network', code: 'ECONNREFUSED' },
      { kind: 'network', code: 'ENOTFOUND' },
      { kind: 'server', status: 500 },
      { kind: 'conflict', webhook: false },
      { kind: 'rate-limited' },
    ] as const) {
      expect(of(fault)).toEqual({ kind: 'retry', reason: fault.kind });
    }
    expect(of({ kind: 'rate-limited', retryAfterMs: 7_000 })).toEqual({
      kind: 'retry',
      reason: 'rate-limited',
      afterMs: 7_000,
    });
  });

  it('that nobody can make work until the token is mended', () => {
    expect(of({ kind: 'unauthorized' })).toEqual({ kind: 'halted', reason: 'unauthorized' });
    expect(of({ kind: 'not-found' })).toEqual({ kind: 'halted', reason: 'not-found' });
  });

  it('that never works', () => {
    expect(of({ kind: 'forbidden' })).toEqual({ kind: 'failed', reason: 'forbidden' });
    expect(of({ kind: 'rejected', status: 400, reason: 'chat-not-found' })).toEqual({
      kind: 'failed',
      reason: 'chat-not-found',
    });
  });
});
