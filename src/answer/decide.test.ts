import { describe, expect, it } from 'vitest';
import { reading } from '../../tests/support/small-content.ts';
import { answerThreshold, isExact, THRESHOLDS } from './decide.ts';

const asked = (question: string) => reading(question, { article: 'Tỉnh khen 54 tập thể.' }).query;

describe('isExact', () => {
  it.each([
    ['Tỉnh khen bao nhiêu tập thể?', true],
    ['Ai chủ trì hội nghị?', true],
    ['Nghị quyết 76 ký ngày nào?', true],
    // One thing is asked for by its name.
    ['Đơn vị nào đứng đầu khối huyện?', true],
    ['Đề án gồm những nội dung nào?', false],
    ['Vì sao tỉnh khen thưởng?', false],
    ['Tỉnh khen 54 tập thể đúng không?', false],
  ])('%s %s', (question, exact) => {
    expect(isExact(asked(question))).toBe(exact);
  });
});

describe('answerThreshold', () => {
  it('asks more of a figure than of a quote', () => {
    expect(answerThreshold(asked('Tỉnh khen bao nhiêu tập thể?'))).toBe(THRESHOLDS.exact);
    expect(answerThreshold(asked('Vì sao tỉnh khen thưởng?'))).toBe(THRESHOLDS.open);
    expect(answerThreshold(asked('Tỉnh khen 54 tập thể đúng không?'))).toBe(THRESHOLDS.claim);
    expect(THRESHOLDS.exact).toBeGreaterThan(THRESHOLDS.open);
  });
});
