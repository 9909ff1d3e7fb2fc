import { describe, expect, it } from 'vitest';
import { smallBot } from '../../../tests/support/small-content.ts';
import { createAsksAgain } from './asks-again.ts';

const { knowledge, answerer } = smallBot({ facts: [{ id: 'a', statement: 'Tỉnh có Chủ tịch UBND tỉnh.' }] });
const asksAgain = createAsksAgain(knowledge);
const isAgain = (asked: string, suggestion: string) => asksAgain(answerer.understand(asked), suggestion);

describe('a suggestion asks again', () => {
  it.each([
    ['ai là chủ tịch tỉnh', 'Chủ tịch UBND tỉnh Khánh Hòa là ai?'],
    ['Hồ sơ trễ hạn thì sao?', 'Hồ sơ trễ hạn thì sao?'],
    ['ho so tre han thi sao', 'Hồ sơ trễ hạn thì sao?'],
  ])('after %s: %s', (asked, suggestion) => {
    expect(isAgain(asked, suggestion)).toBe(true);
  });

  it.each([
    ['Chủ tịch UBND tỉnh là ai?', 'Chủ tịch UBND tỉnh làm gì?'],
    ['Chủ tịch tỉnh là ai?', 'Giám đốc Sở Nội vụ là ai?'],
    ['Nộp hồ sơ ở đâu?', 'Nộp hồ sơ đất đai, xây dựng, hộ tịch ở đâu?'],
  ])('not after %s: %s', (asked, suggestion) => {
    expect(isAgain(asked, suggestion)).toBe(false);
  });
});
