import { describe, expect, it } from 'vitest';
import { httpAddress } from './http-address.ts';
import { sourceAddress } from './source-address.ts';

describe('sourceAddress', () => {
  it('survives every character of an id and a quote', () => {
    const quote = '54 tập thể & 52 cá nhân + “100%” #1?';
    const address = new URL(sourceAddress('báo/khánh hòa?', quote), 'http://bot.test');
    expect(decodeURIComponent(address.pathname)).toBe('/nguon/báo/khánh hòa?');
    expect(address.pathname.split('/')).toHaveLength(3);
    expect(address.searchParams.get('trich')).toBe(quote);
    expect(address.hash).toBe('#trich');
  });

  it('is short without a quote', () => {
    expect(sourceAddress('bkh-2020')).toBe('/nguon/bkh-2020');
  });
});

describe('httpAddress', () => {
  it('takes http and https only', () => {
    expect(httpAddress('https://baokhanhhoa.vn/a?b=1')?.href).toBe('https://baokhanhhoa.vn/a?b=1');
    expect(httpAddress('HTTP://x.vn')?.hostname).toBe('x.vn');
    for (const bad of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'https://[',
      '//x.vn',
      'x.vn',
      '',
      undefined,
    ]) {
      expect(httpAddress(bad)).toBeUndefined();
    }
  });
});
