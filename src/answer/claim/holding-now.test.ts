import { expect, it } from 'vitest';
import { TODAY } from '../../../tests/support/bot.ts';
import { smallBot } from '../../../tests/support/small-content.ts';
import { createCandidates } from '../evidence/candidate.ts';
import { judgeClaim } from './judge-claim.ts';

const ARTICLE = 'Ông Nguyễn Tấn Tuân - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì hội nghị.';
const CHOSEN = {
  id: 'chu-tich',
  statement:
    'Ngày 19/11/2025, HĐND tỉnh bầu ông Trần Phong làm Chủ tịch UBND tỉnh, thay ông Nguyễn Khắc Toàn.',
};

function verdictOf(text: string, facts: (typeof CHOSEN)[]): string {
  const { knowledge } = smallBot({ article: ARTICLE, facts });
  return judgeClaim({ text }, { knowledge, candidates: createCandidates(knowledge), today: TODAY }).verdict;
}

it.each([
  ['Ông Trần Phong là Chủ tịch UBND tỉnh.', 'supported'],
  ['Ông Nguyễn Tấn Tuân là Chủ tịch UBND tỉnh.', 'contradicted'],
])('tells who holds a post at present: %s %s', (text, verdict) => {
  expect(verdictOf(text, [CHOSEN])).toBe(verdict);
});

it('goes by an article where nothing newer is told', () => {
  expect(verdictOf('Ông Nguyễn Tấn Tuân là Chủ tịch UBND tỉnh.', [])).toBe('supported');
});
