import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWithIds } from './parse-with-ids.ts';

describe('parseWithIds', () => {
  it('keeps every digit of an id', () => {
    expect(
      parseWithIds('{"sender":{"id":6314827490571938265},"n":[9007199254740993, -12345678901234567]}'),
    ).toEqual({
      sender: { id: '6314827490571938265' },
      n: ['9007199254740993', '-12345678901234567'],
    });
  });

  it('leaves short numbers, fractions and texts alone', () => {
    const json =
      '{"a":12,"b":1.2345678901234567,"c":1e300,"d":"số 12345678901234567890 \\" 12345678901234567890"}';
    expect(parseWithIds(json)).toEqual(JSON.parse(json));
  });

  it('is the same as the plain parser where there are no long numbers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        fc.pre(!/\d{16}/u.test(json));
        expect(parseWithIds(json)).toEqual(JSON.parse(json));
      }),
    );
  });

  it.each(['', '{', '"', '{"a":"\\', 'nope', '{"a":00000000000000000001}x'])(
    'knows that %j is none',
    (text) => {
      expect(parseWithIds(text)).toBeUndefined();
    },
  );

  it('takes time that grows with the length only', () => {
    expect(parseWithIds('"\\"'.repeat(80_000))).toBeUndefined();
    expect(parseWithIds(`[${'1'.repeat(200_000)}]`)).toEqual(['1'.repeat(200_000)]);
  });
});
