import { describe, expect, it } from 'vitest';
import { isSignedByZalo } from './signature.ts';

const KEYS = { appId: '2553928453557884079', oaSecretKey: 'test-oa-secret' };
const BODY = Buffer.from(
  '{"event_name":"user_send_text","app_id":"2553928453557884079","sender":{"id":"u1"},"recipient":{"id":"oa1"},"message":{"text":"Chào","msg_id":"m1"},"timestamp":"1699003881354"}',
);
const HEX = '58a26d1169616e3fc0b953a5ec60b838fc69f538cd4dbec4171590e04d587e59';

describe('isSignedByZalo', () => {
  it('takes the known signature, with and without its prefix', () => {
    expect(BODY).toHaveLength(177);
    expect(isSignedByZalo(`mac=${HEX}`, BODY, KEYS)).toBe(true);
    expect(isSignedByZalo(HEX, BODY, KEYS)).toBe(true);
    expect(isSignedByZalo(` mac=${HEX.toUpperCase()} `, BODY, KEYS)).toBe(true);
  });

  it.each([
    ['no header', undefined],
    ['several headers', [HEX, HEX]],
    ['nothing', ''],
    ['a prefix alone', 'mac='],
    ['half of it', HEX.slice(0, 32)],
    ['more than it', `${HEX}00`],
    ['another', HEX.replace('58', '59')],
    ['no hexadecimal digits', 'z'.repeat(64)],
  ])('refuses %s', (_name, header) => {
    expect(isSignedByZalo(header, BODY, KEYS)).toBe(false);
  });

  it('refuses other bytes, another app and another key', () => {
    expect(isSignedByZalo(HEX, Buffer.concat([BODY, Buffer.from(' ')]), KEYS)).toBe(false);
    expect(isSignedByZalo(HEX, BODY, { ...KEYS, appId: '1' })).toBe(false);
    expect(isSignedByZalo(HEX, BODY, { ...KEYS, oaSecretKey: 'khác' })).toBe(false);
    expect(isSignedByZalo(HEX, Buffer.from('{}'), KEYS)).toBe(false);
    expect(isSignedByZalo(HEX, Buffer.alloc(0), KEYS)).toBe(false);
  });
});
