import { describe, expect, it } from 'vitest';
import { understand } from '../answer/understand/understand.ts';
import { BUILT_IN_LEXICON } from '../language/lexicon.ts';
import { analyzeText } from './analyze-text.ts';

describe('analyzeText', () => {
  it('gives the fields of the contract, and those of a figure without its place in the text', () => {
    const analysis = analyzeText('Có phải hơn 6.500 lượt, đạt 90,49% không?', 'a1');
    expect(Object.keys(analysis)).toEqual(['id', 'clean', 'tokens', 'figures', 'questionType', 'intent']);
    expect(analysis).toMatchObject({
      id: 'a1',
      clean: 'Có phải hơn 6.500 lượt, đạt 90,49% không?',
      figures: [
        { surface: '6.500', value: 6500, unit: 'lượt', kind: 'count', mod: 'over' },
        { surface: '90,49%', value: 90.49, unit: '%', kind: 'percent' },
      ],
      questionType: 'claim',
      intent: 'claim',
    });
    expect(analysis.tokens).toEqual(expect.arrayContaining(['hon', '6500', 'luot', '90.49']));
    expect(analysis.figures.flatMap(Object.keys)).not.toContain('start');
  });

  it.each([
    ['Đạt 90,49% vào năm nào?', 'year'],
    ['Năm 2020 tỉnh đạt 84,4%. Có bao nhiêu hồ sơ?', 'figure'],
    ['Đạt bao nhiêu %?', 'percent'],
    ['Ai ký nghị định? Cảm ơn bạn.', 'person'],
    ['Tôi ở Nha Trang.', 'none'],
  ])('of %s shows the type that the bot would use: %s', (text, questionType) => {
    expect(analyzeText(text).questionType).toBe(questionType);
    const vocabulary = { documentFrequency: () => 1, isCompound: () => false };
    const reader = { vocabulary, findNames: () => [], lexicon: BUILT_IN_LEXICON };
    expect(understand(text, reader).cue.type).toBe(questionType);
  });

  it('has no id when none was given', () => {
    expect(analyzeText('xin chào')).not.toHaveProperty('id');
  });

  it('knows talk that asks for no facts', () => {
    expect(analyzeText('xin chào').intent).not.toBe('question');
    expect(analyzeText('cảm ơn bạn').intent).toBe('thanks');
  });

  it.each([
    ['empty', ' \u200B\n'],
    ['too-long', 'a'.repeat(1_000_000)],
    ['too-long', '\u0301'.repeat(100_000)],
  ])('says that a text is %s instead of reading it', (intent, text) => {
    expect(analyzeText(text)).toEqual({ clean: '', tokens: [], figures: [], questionType: 'none', intent });
  });
});
