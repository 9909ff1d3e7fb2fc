import { describe, expect, it } from 'vitest';
import { BUILT_IN_LEXICON } from '../lexicon.ts';
import { chatSpellings } from './chat-spelling.ts';

describe('chatSpellings', () => {
  it.each([
    ['hs nop dc ko', ['hồ sơ', 'được', 'không']],
    ['có bn tập thể', ['bao nhiêu']],
    ['KO DC NOP', ['KHÔNG', 'ĐƯỢC']],
    ['Ko nộp', ['Không']],
    ['CCHC, TTHC, UBND, dvctt', []],
    ['nộp onl hay online', []],
    ['nhóm K', []],
    ['hồ sơ nộp ở đâu', []],
  ])('%s', (text, expected) => {
    expect(chatSpellings(text, BUILT_IN_LEXICON).map((piece) => piece.text)).toEqual(expected);
  });

  it('gives spans in order that do not overlap', () => {
    const text = 'ko bit hs nop dc ko z ad';
    const pieces = chatSpellings(text, BUILT_IN_LEXICON);
    for (const [i, piece] of pieces.entries())
      expect(piece.start).toBeGreaterThanOrEqual(pieces[i - 1]?.end ?? 0);
    expect(text.slice(pieces[0]?.start, pieces[0]?.end)).toBe('ko');
  });
});
