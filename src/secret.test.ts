import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { MASK, Secret } from './secret.ts';

const VALUE = '12345:abcdef';

describe('Secret', () => {
  const secret = new Secret(VALUE);

  it.each([
    ['a template', `${secret}`],
    ['concatenation', String(secret).concat('')],
    ['JSON', JSON.stringify({ secret })],
    ['inspect', inspect({ secret }, { showHidden: true, depth: 9 })],
    ['format', format('%s %o %j', secret, secret, secret)],
    ['an error', new Error(`${secret}`).message],
    ['its keys and values', JSON.stringify([Object.entries(secret), Reflect.ownKeys(secret).map(String)])],
  ])('does not show itself in %s', (_, shown) => {
    expect(shown).not.toContain(VALUE);
  });

  it('shows the mask, and reveals itself on demand', () => {
    expect(`${secret}`).toBe(MASK);
    expect(secret.reveal()).toBe(VALUE);
  });
});
