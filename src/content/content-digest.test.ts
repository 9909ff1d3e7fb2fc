import { describe, expect, it } from 'vitest';
import { contentDigest } from './content-digest.ts';

const file = (path: string, text: string) => ({ path, text });

describe('contentDigest', () => {
  it('is the same for the same files in any order', () => {
    const files = [file('a.yaml', 'một'), file('b.yaml', 'hai')];
    expect(contentDigest(files)).toMatch(/^[0-9a-f]{64}$/u);
    expect(contentDigest([...files].reverse())).toBe(contentDigest(files));
  });

  it('changes with a text, a name, and where one ends and the next begins', () => {
    const digests = [
      [file('a', 'bc')],
      [file('ab', 'c')],
      [file('a', 'b'), file('c', '')],
      [file('a', 'bc\n')],
      [file('a', '\uFEFFbc')],
      [],
    ].map(contentDigest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});
