import { describe, expect, it } from 'vitest';
import { cleanText } from '../clean/clean-text.ts';
import { isVietnameseSyllable } from '../syllables/split-syllable.ts';
import { QUESTION_WORDING } from './question-wording.ts';

/** Loans that people write so. */
const NO_SYLLABLES = new Set(['ad', 'bot', 'chip']);

describe('QUESTION_WORDING', () => {
  it('is clean NFC, without repeats', () => {
    for (const phrase of QUESTION_WORDING)
      expect(cleanText(phrase, { decode: false })).toMatchObject({ kind: 'clean', text: phrase });
    expect(new Set(QUESTION_WORDING).size).toBe(QUESTION_WORDING.length);
  });

  it('holds nothing but Vietnamese syllables', () => {
    const odd = QUESTION_WORDING.flatMap((phrase) => phrase.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
      (word) => !isVietnameseSyllable(word) && !NO_SYLLABLES.has(word),
    );
    expect(odd).toEqual([]);
  });

  it('has the asking words of every type of question', () => {
    for (const cue of ['bao nhiêu', 'phần trăm', 'thứ mấy', 'bao lâu', 'khi nào', 'do ai', 'ở đâu', 'là gì'])
      expect(
        QUESTION_WORDING.some((phrase) => phrase.includes(cue)),
        cue,
      ).toBe(true);
  });
});
