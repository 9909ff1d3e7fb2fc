import { describe, expect, it } from 'vitest';
import { botOver, realFiles } from '../../../tests/support/bot.ts';
import { premiseOf } from './premise.ts';

const { answerer } = botOver(realFiles());
const read = (text: string) => premiseOf(answerer.understand(text));

describe('premiseOf', () => {
  it.each([
    ['Tại sao chỉ có 40 tập thể được khen?', 'có 40 tập thể được khen, đúng không?'],
    ['vi sao chi co 10 ca nhan duoc khen', 'co 10 ca nhan duoc khen, đúng không?'],
    ['Có 60 tập thể được khen không?', 'Có 60 tập thể được khen, đúng không?'],
  ])('%s -> %s', (question, premise) => {
    expect(read(question)).toBe(premise);
  });

  it.each([
    'Vì sao năm 2019 tỉnh tụt hạng?',
    'Có bao nhiêu tập thể được khen?',
    'Trẻ dưới 6 tuổi có được cấp không?',
    'Có phải 54 tập thể được khen không?',
  ])('none in %s', (question) => {
    expect(read(question)).toBeUndefined();
  });
});
