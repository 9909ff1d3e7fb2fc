import { describe, expect, it } from 'vitest';
import { closestMatch, didYouMean } from './closest-match.ts';

const KEYS = ['id', 'statement', 'source', 'seen_in', 'confidence', 'valid_until'];

describe('closestMatch', () => {
  it.each([
    ['statment', 'statement'],
    ['sorce', 'source'],
    ['confidnece', 'confidence'],
    ['valid_untill', 'valid_until'],
    ['seen-in', 'seen_in'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(closestMatch(typed, KEYS)).toBe(meant);
  });

  it.each(['author', 'x', '', 'a'.repeat(100_000)])('nothing is near %.20s', (typed) => {
    expect(closestMatch(typed, KEYS)).toBeUndefined();
    expect(didYouMean(typed, KEYS)).toBe('');
  });
});
