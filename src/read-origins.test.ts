import { describe, expect, it } from 'vitest';
import { readOrigins } from './read-origins.ts';

const originsOf = (value: string) => {
  const read = readOrigins(value);
  return read.ok ? read.origins : read.fault;
};

describe('readOrigins', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    [' , ', []],
    ['https://khanhhoa.gov.vn', ['https://khanhhoa.gov.vn']],
    [
      'https://a.example, https://b.example:8443,https://a.example',
      ['https://a.example', 'https://b.example:8443'],
    ],
    [
      'http://localhost:8080,http://127.0.0.1:1,http://[::1]:9',
      ['http://localhost:8080', 'http://127.0.0.1:1', 'http://[::1]:9'],
    ],
  ])('%j', (value, origins) => {
    expect(originsOf(value)).toEqual(origins);
  });

  it.each([
    ['*', 'dấu *'],
    ['https://*.gov.vn', 'dấu *'],
    ['http://localhost:*', 'dấu *'],
    ['http://khanhhoa.gov.vn', 'https://'],
    ['khanhhoa.gov.vn', 'không phải địa chỉ https://'],
    ['null', 'không phải'],
    ['file:///tmp', 'không phải'],
    ['https://khanhhoa.gov.vn/', 'hãy ghi đúng là https://khanhhoa.gov.vn'],
    ['https://khanhhoa.gov.vn:443', 'hãy ghi đúng là https://khanhhoa.gov.vn'],
    ['https://KhanhHoa.gov.vn', 'hãy ghi đúng là https://khanhhoa.gov.vn'],
    ['https://khánhhòa.vn', 'hãy ghi đúng là https://xn--'],
    ['https://a:b@khanhhoa.gov.vn', 'hãy ghi đúng là https://khanhhoa.gov.vn'],
    ['https://khanhhoa.gov.vn/cong', 'hãy ghi đúng là https://khanhhoa.gov.vn'],
  ])('refuses %s', (value, fault) => {
    expect(originsOf(value)).toContain(fault);
  });

  it('names every fault, cut short and without control characters', () => {
    const fault = originsOf(`ftp://a, https://ok.example, http://b.example, ${'x'.repeat(500)}\u0007`);
    expect(fault).toContain('“ftp://a”');
    expect(fault).toContain('“http://b.example”');
    expect(fault).not.toContain('ok.example');
    expect(fault).toHaveLength(String(fault).replace(/\p{C}/gu, '').length);
    expect(String(fault).length).toBeLessThan(400);
  });
});
