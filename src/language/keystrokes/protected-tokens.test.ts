import { describe, expect, it } from 'vitest';
import { isProtectedChunk, isProtectedToken } from './protected-tokens.ts';

describe('isProtectedChunk', () => {
  it.each([
    '76/NQ-CP',
    '61/2018/ND-CP',
    '30c/NQ-CP',
    '9/10/2020',
    '(9-10)',
    'tus@vieetj.vn',
    'https://a.b/cos',
    'www.cos.xyz',
    'dichvucong.gov.vn,',
    'a_b',
  ])('%s', (chunk) => {
    expect(isProtectedChunk(chunk)).toBe(true);
  });

  it.each(['huyeenj?', 'cacs-tinhr', 'hanhf/chinhs', '(mootj', 'gif.', '54', 'na8m'])('not %s', (chunk) => {
    expect(isProtectedChunk(chunk)).toBe(false);
  });
});

describe('isProtectedToken', () => {
  it.each([
    'SIPAS',
    'PAR',
    'DDCI',
    'UBND',
    '54',
    '500k',
    '2tr5',
    'sipas',
    'par',
    'ubnd',
    'hs',
    'B52',
    'A1B2',
  ])('%s', (token) => {
    expect(isProtectedToken(token)).toBe(true);
  });

  it.each(['Tieengs', 'DDaf', 'co1', 'nhw', 'ys', 'Y1', 'A'])('not %s', (token) => {
    expect(isProtectedToken(token)).toBe(false);
  });
});
