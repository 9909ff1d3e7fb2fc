import { describe, expect, it } from 'vitest';
import { foldLetter, foldLetters } from './fold-letters.ts';

describe('foldLetters', () => {
  it('takes marks and tones away, keeps case and length', () => {
    expect(foldLetters('Nghị quyết số 76/NQ-CP của Chính phủ, ĐẮK LẮK')).toBe(
      'Nghi quyet so 76/NQ-CP cua Chinh phu, DAK LAK',
    );
    expect(foldLetters('ưỡn')).toHaveLength(3);
  });

  it('knows Vietnamese letters only', () => {
    expect(foldLetter('ü')).toBe('ü');
    expect(foldLetters('Zürich 👍')).toBe('Zürich 👍');
  });
});
