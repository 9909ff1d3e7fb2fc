import { describe, expect, it } from 'vitest';
import { splitTone, TONES, writeTone } from './tone.ts';

describe('splitTone and writeTone', () => {
  it('undo each other for all 144 toned vowels', () => {
    let checked = 0;
    for (const vowel of 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY') {
      for (const tone of TONES) {
        const written = writeTone(vowel, tone);
        expect(written).toHaveLength(1);
        expect(written.normalize('NFC')).toBe(written);
        expect(splitTone(written)).toEqual({ letter: vowel, tone });
        checked += 1;
      }
    }
    expect(checked).toBe(144);
  });

  it('leave consonants and foreign letters alone', () => {
    expect(splitTone('đ')).toBeUndefined();
    expect(splitTone('ü')).toBeUndefined();
    expect(writeTone('n', 'sac')).toBe('n');
  });
});
