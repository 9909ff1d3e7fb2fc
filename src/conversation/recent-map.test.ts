import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentMap } from './recent-map.ts';

describe('RecentMap', () => {
  it('keeps what was set, and the last value of a key', () => {
    const map = new RecentMap<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 3);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([3, 2, undefined]);
  });

  it('drops the entry that was not used for the longest time', () => {
    const map = new RecentMap<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  });

  it('takes a new value for use', () => {
    const map = new RecentMap<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 1);
    map.set('c', 3);
    expect([map.get('a'), map.get('b')]).toEqual([1, undefined]);
  });

  it('takes an empty key, and names of object properties', () => {
    const map = new RecentMap<number>(3);
    map.set('', 1);
    map.set('__proto__', 2);
    expect([map.get(''), map.get('__proto__'), map.get('constructor')]).toEqual([1, 2, undefined]);
  });

  it('never holds more than its limit: what a list of the last used keys would hold', () => {
    const step = fc.record({ key: fc.constantFrom(...'abcdefgh'), write: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(step, { maxLength: 60 }), (limit, steps) => {
        const map = new RecentMap<string>(limit);
        let used: string[] = [];
        for (const { key, write } of steps) {
          const known = used.includes(key);
          if (write) map.set(key, key);
          else expect(map.get(key) === key).toBe(known);
          const touched = write || known ? [key] : [];
          used = [...used.filter((one) => one !== key || touched.length === 0), ...touched].slice(-limit);
        }
        expect([...'abcdefgh'].filter((key) => map.get(key) !== undefined)).toEqual(used.toSorted());
      }),
    );
  });
});
