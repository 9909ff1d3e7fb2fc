import { describe, expect, it } from 'vitest';
import { digestKey } from './digest-key.ts';

describe('digestKey', () => {
  it('is the same each time, keeps the kind and shows no part', () => {
    const key = digestKey('follow', '6314827490571938265', 1_790_000_000_000);
    expect(key).toMatch(/^follow:[\w-]{22}$/u);
    expect(key).toBe(digestKey('follow', '6314827490571938265', 1_790_000_000_000));
  });

  it('is another for another kind, another part, and the same letters in other parts', () => {
    const keys = [
      digestKey('follow', '12', '3'),
      digestKey('unfollow', '12', '3'),
      digestKey('follow', '1', '23'),
      digestKey('follow', '123'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
