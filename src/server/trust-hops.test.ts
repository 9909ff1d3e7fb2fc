import { describe, expect, it } from 'vitest';
import { trustHops } from './trust-hops.ts';

describe('trustHops', () => {
  it('trusts as many proxies as it is told', () => {
    const trusts = trustHops(2);
    expect([0, 1, 2].map((hop) => trusts('10.1.2.3', hop))).toEqual([true, true, false]);
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '172.20.0.1', '192.168.1.1', 'fd00::1', 'fe80::1'])(
    'takes %s as the nearest proxy',
    (address) => expect(trustHops(1)(address, 0)).toBe(true),
  );

  it.each(['203.0.113.5', '172.32.0.1', '2001:db8::1', '::ffff:203.0.113.5', 'unknown'])(
    'does not take %s as the nearest proxy',
    (address) => expect(trustHops(1)(address, 0)).toBe(false),
  );

  it('takes a public address further out: a cache of a provider before our own proxy', () => {
    expect(trustHops(2)('203.0.113.5', 1)).toBe(true);
  });
});
