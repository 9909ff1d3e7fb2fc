import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_LEXICON } from '../../language/lexicon.ts';
import { withoutAside, withoutStory } from './asides.ts';

const bare = (text: string) => withoutAside(text, BUILT_IN_LEXICON);
const told = (text: string) => withoutStory(text, BUILT_IN_LEXICON);

describe('what is added behind a question', () => {
  it.each([
    ['PAPI là gì vậy, thấy đài nói hoài', 'PAPI là gì vậy'],
    ['Nộp hồ sơ ở đâu, tui ở xa quá', 'Nộp hồ sơ ở đâu'],
    ['Nộp hồ sơ ở đâu, tui ở xa quá, cảm ơn nhiều', 'Nộp hồ sơ ở đâu'],
    ['nop ho so o dau, toi o xa qua', 'nop ho so o dau'],
  ])('is left out of %s', (text, question) => {
    expect(bare(text)).toBe(question);
  });

  it.each([
    'PAPI là gì',
    'Tỉnh khen bao nhiêu tập thể, cá nhân?',
    // It asks something itself.
    'PAPI là gì, tôi xem ở đâu',
    // It says which thing is meant.
    'Nộp hồ sơ ở đâu, tôi ở phường Nha Trang',
    'Xếp thứ mấy, tôi hỏi năm 2023',
    // Nothing would be left that asks.
    'Tỉnh khen tập thể, tôi nghe vậy',
  ])('stays in %s', (text) => {
    expect(bare(text)).toBe(text);
  });

  it('stays in a sentence of many clauses', () => {
    const text = `${'một việc, '.repeat(13)}PAPI là gì, tôi nghe nói`;
    expect(bare(text)).toBe(text);
  });
});

describe('a story before a question', () => {
  it.each([
    [
      'Má tui không rành điện thoại, tỉnh giao ai giúp dân làm dịch vụ công?',
      'tỉnh giao ai giúp dân làm dịch vụ công?',
    ],
    ['ai biết chỉ giùm: PAPI là gì', 'PAPI là gì'],
    ['Tôi ở xa, nhà tôi lại neo người, tỉnh giao ai giúp dân nộp hồ sơ?', 'tỉnh giao ai giúp dân nộp hồ sơ?'],
  ])('is left out of %s', (text, question) => {
    expect(told(text)).toBe(question);
  });

  it.each([
    ['there is none', 'Tỉnh giao ai giúp dân làm dịch vụ công?'],
    ['nobody tells of themselves', 'Tỉnh có nhiều xã, ai giúp dân làm dịch vụ công?'],
    ['it asks something itself', 'Tôi nộp ở đâu, tỉnh giao ai giúp dân làm dịch vụ công?'],
    ['it asks, and wants to be heard', 'Hồ sơ nộp ở đâu ad ơi, bao lâu thì xong việc đó?'],
    ['it names a place', 'Tôi ở phường Nha Trang, ai giúp dân làm dịch vụ công?'],
    ['it has a figure', 'Con tôi 14 tuổi, ai làm căn cước cho cháu ở xã?'],
    ['too little would be left', 'Tôi ở xa, nộp ở đâu?'],
    ['nothing is asked behind it', 'Má tui không rành điện thoại, tỉnh giao việc cho xã.'],
  ])('is none where %s', (_, text) => {
    expect(told(text)).toBeUndefined();
  });
});

describe('both', () => {
  it('leave a stretch of what was typed, whatever that is', () => {
    const words = fc.constantFrom(
      'tôi',
      'nghe',
      'PAPI',
      'là gì',
      'ở đâu',
      ', ',
      ': ',
      '; ',
      '2024',
      'má tui',
      'ạ',
      '?',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        expect(text.startsWith(bare(text))).toBe(true);
        const rest = told(text);
        if (rest !== undefined) expect(text.endsWith(rest) && rest.length < text.length).toBe(true);
      }),
    );
  });
});
