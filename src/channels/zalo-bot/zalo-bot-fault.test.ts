import { describe, expect, it } from 'vitest';
import { isUnclear, readEnvelope } from './zalo-bot-fault.ts';

const refused = (code: number, description = '', rest: object = {}) =>
  readEnvelope({ status: 200, body: { ok: false, error_code: code, description, ...rest } });
const fault = (kind: string, rest: object = {}) => ({ ok: false, fault: { kind, ...rest } });

describe('readEnvelope', () => {
  it('gives the result of a call that is ok', () => {
    expect(readEnvelope({ status: 200, body: { ok: true, result: { message_id: 'm' } } })).toEqual({
      ok: true,
      value: { message_id: 'm' },
    });
  });

  it('goes by the error code, for refusals come with HTTP 200', () => {
    expect(refused(401)).toEqual(fault('unauthorized'));
    expect(refused(403)).toEqual(fault('forbidden'));
    expect(refused(404)).toEqual(fault('not-found'));
    expect(refused(408)).toEqual(fault('nothing'));
    expect(refused(409)).toEqual(fault('conflict', { webhook: false }));
    expect(refused(400, 'Webhook is active')).toEqual(fault('conflict', { webhook: true }));
    expect(refused(400, 'text is too long')).toEqual(fault('rejected', { status: 400 }));
    expect(refused(503)).toEqual(fault('server', { status: 503 }));
    expect(refused(429)).toEqual(fault('rate-limited'));
    expect(refused(429, '', { parameters: { retry_after: 7 } })).toEqual(
      fault('rate-limited', { retryAfterMs: 7_000 }),
    );
  });

  it('goes by the status where the body is none of the API’s', () => {
    expect(readEnvelope({ status: 401, body: undefined })).toEqual(fault('unauthorized'));
    expect(readEnvelope({ status: 502, body: undefined })).toEqual(fault('server', { status: 502 }));
    expect(readEnvelope({ status: 429, retryAfter: 1e9, body: undefined })).toEqual(
      fault('rate-limited', { retryAfterMs: 3_600_000 }),
    );
    for (const body of [undefined, 'ok', [], { ok: 'yes' }, { result: {} }, { ok: false }]) {
      expect(readEnvelope({ status: 200, body })).toEqual(fault('network'));
    }
    expect(readEnvelope({ status: 302, body: undefined })).toEqual(fault('network'));
  });
});

describe('isUnclear', () => {
  it('holds for what may have been carried out', () => {
    expect([{ kind: 'timeout' }, { kind: 'network' }, { kind: 'server', status: 500 }] as const).toSatisfy(
      (faults: readonly Parameters<typeof isUnclear>[0][]) => faults.every(isUnclear),
    );
    expect(isUnclear({ kind: 'network', code: 'ECONNREFUSED' })).toBe(false);
    expect(isUnclear({ kind: 'rate-limited' })).toBe(false);
  });
});
