import { describe, expect, it } from 'vitest';
import { toFault } from './telegram-fault.ts';

/** The shape of telegraf's own error: the answer, and the whole request beside it. */
const refused = (error_code: number, description: string, parameters?: object) => ({
  response: { ok: false, error_code, description, parameters },
  on: { method: 'sendMessage', payload: { chat_id: 5001, text: 'số 0905123456' } },
});

describe('toFault', () => {
  it.each([
    [401, 'Unauthorized', { kind: 'unauthorized' }],
    [403, 'Forbidden: bot was blocked by the user', { kind: 'forbidden' }],
    [404, 'Not Found', { kind: 'not-found' }],
    [409, 'Conflict: terminated by other getUpdates request', { kind: 'conflict', webhook: false }],
    [
      409,
      "Conflict: can't use getUpdates method while webhook is active",
      { kind: 'conflict', webhook: true },
    ],
    [500, 'Internal Server Error', { kind: 'server', status: 500 }],
    [400, 'Bad Request: chat not found', { kind: 'rejected', status: 400, reason: 'chat-not-found' }],
    [
      400,
      "Bad Request: can't parse entities: 0905123456",
      { kind: 'rejected', status: 400, reason: 'entities' },
    ],
    [400, 'Bad Request: ENTITIES_TOO_LONG', { kind: 'rejected', status: 400, reason: 'entities' }],
    [400, 'Bad Request: message is too long', { kind: 'rejected', status: 400, reason: 'too-long' }],
    [400, 'Bad Request: message text is empty', { kind: 'rejected', status: 400, reason: 'empty' }],
    [
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
      { kind: 'rejected', status: 400, reason: 'query-too-old' },
    ],
    [418, 'số 0905123456', { kind: 'rejected', status: 418, reason: 'other' }],
  ])('reads %i %s', (code, description, fault) => {
    expect(toFault(refused(code, description))).toEqual(fault);
  });

  it.each([
    [7, 7_000],
    [0, 0],
    [1e9, 3_600_000],
    [-1, undefined],
    [Number.NaN, undefined],
    ['7', undefined],
  ])('reads a 429 that asks for %s seconds', (retry_after, retryAfterMs) => {
    expect(toFault(refused(429, 'Too Many Requests', { retry_after }))).toEqual({
      kind: 'rate-limited',
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
  });

  it('calls everything else the network’s, and keeps only a system code of it', () => {
    const error = Object.assign(new Error('request to https://api.telegram.org/bot1:AAH/getMe failed'), {
      code: 'ECONNRESET',
    });
    expect(toFault(error)).toEqual({ kind: 'network', code: 'ECONNRESET' });
    expect(toFault(Object.assign(new Error('x'), { code: 'bot1:AAH' }))).toEqual({ kind: 'network' });
    for (const other of [undefined, null, 'x', 7, {}]) expect(toFault(other)).toEqual({ kind: 'network' });
  });
});
