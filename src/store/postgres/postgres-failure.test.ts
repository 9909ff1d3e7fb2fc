import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { StoreUnavailable } from '../store.ts';
import { toFailure } from './postgres-failure.ts';

const SECRET = 'mật-khẩu-0905123456';

test.each([
  [Object.assign(new Error(`Key (key)=(${SECRET}) exists`), { code: '23505', detail: SECRET }), '23505'],
  [Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [
    Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: SECRET }),
    'ERR_INVALID_URL',
  ],
  [Object.assign(new Error(SECRET), { code: `bad code ${SECRET}` }), 'unknown'],
  [new Error('Query read timeout'), 'timeout'],
  [new Error('timeout exceeded when trying to connect'), 'timeout'],
  [new Error('Connection terminated unexpectedly'), 'connection'],
  [new Error(SECRET), 'unknown'],
  [SECRET, 'unknown'],
])('keeps the code of %o and nothing else', (error, code) => {
  const failure = toFailure(error);
  expect(failure).toBeInstanceOf(StoreUnavailable);
  expect(failure.code).toBe(code);
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(SECRET);
  expect(toFailure(failure)).toBe(failure);
});
