import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { botOver, realFiles, TODAY } from '../../../tests/support/bot.ts';
import { refusalWords } from './refusal-words.ts';

const RULES = fileURLToPath(new URL('../../answer/evidence/', import.meta.url));

/** How reasons begin; other texts of the rules do not. */
const REASON = /'((?:không (?:nêu|nói|có|còn|liệt|giải)|chỉ (?:nêu|nói)|nói về)[^'\n]{0,60})'/gu;

/** Every reason that a rule of evidence gives, as it stands in its source. */
function reasonsInRules(): string[] {
  const sources = readdirSync(RULES)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${RULES}${name}`, 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(REASON)].map(([, reason = '']) => reason));
}

describe('refusalWords', () => {
  it('has words for every reason of the rules', () => {
    const reasons = reasonsInRules();
    expect(reasons.length).toBeGreaterThanOrEqual(30);
    expect(reasons.filter((why) => refusalWords({ kept: false, why }) === undefined)).toEqual([]);
  });

  it.each([
    ['không nói về năm 2024', 'không nói về đúng năm được hỏi'],
    ['không nói về Khánh Hòa', 'không nói về đúng nơi được hỏi'],
    ['không nói về tỉnh trước khi hợp nhất', 'không nói về tỉnh ở đúng thời kỳ được hỏi'],
    ['không nói về nguyen tan tuan', 'nói về việc khác'],
    ['không nói về 118/2025', 'không nói về đúng số hoặc văn bản được hỏi'],
    ['không nêu thứ hạng', 'không nêu thứ hạng'],
    ['chỉ nêu số lượng, không nêu tên', 'chỉ nêu số lượng, không nêu tên'],
  ])('%s: %s', (why, words) => {
    expect(refusalWords({ kept: false, why })).toBe(words);
  });

  it('says nothing of a reason that it does not know', () => {
    expect(refusalWords({ kept: false, why: 'other-year: 2024' })).toBeUndefined();
  });

  it('never repeats a figure that was asked for', () => {
    const { answerer, knowledge } = botOver(realFiles());
    const items = knowledge.faq
      .slice(0, 30)
      .flatMap(({ questions }) => questions.slice(0, 2))
      .flatMap((question) => answerer.answer(answerer.understand(`${question} năm 2017`), TODAY).evidence);
    expect(items.length).toBeGreaterThan(100);
    for (const item of items) expect(refusalWords(item)).toMatch(/^\p{Ll}[^\d]+$/u);
  });
});
