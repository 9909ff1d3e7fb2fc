import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { associateFigures } from './associate-figures.ts';

/** Surfaces of the figures of a quote, the one that the question speaks of first. */
function order(question: string, quote: string): string[] {
  const { query, candidate } = reading(question, { article: quote });
  const rivals = candidate.figures.filter(({ kind }) => kind !== 'year');
  return associateFigures(query, candidate.quote, rivals).map(({ figure }) => figure.surface);
}

describe('associateFigures', () => {
  const DEPARTMENTS = 'Sở Tư pháp cao nhất (94,99%), Sở Tài chính thấp nhất (84,91%).';
  const AWARDS = 'Tỉnh khen 54 tập thể và 52 cá nhân.';

  it.each([
    ['Sở Tư pháp đạt bao nhiêu?', DEPARTMENTS, '94,99%'],
    ['Sở Tài chính đạt bao nhiêu?', DEPARTMENTS, '84,91%'],
    ['Khen bao nhiêu tập thể?', AWARDS, '54'],
    ['Khen bao nhiêu cá nhân?', AWARDS, '52'],
    ['khen bao nhieu ca nhan', AWARDS, '52'],
    // What the head says holds most for the first figure.
    ['Năm 2025 mức hài lòng là bao nhiêu?', 'Năm 2025, mức hài lòng đạt 90,49%, tăng 3,44%.', '90,49%'],
  ])('%s / %s -> %s', (question, quote, first) => {
    expect(order(question, quote)[0]).toBe(first);
  });

  it('keeps the order of the quote when the question tells none from another', () => {
    expect(order('Tỉnh khen thưởng thế nào?', AWARDS)).toEqual(['54', '52']);
  });

  it('says two figures close together of one thing', () => {
    const { query, candidate } = reading('Giảm thủ tục từ bao nhiêu?', {
      article: 'Giảm thủ tục từ 21 còn 14.',
    });
    const [first, second] = associateFigures(query, candidate.quote, candidate.figures);
    expect([first?.own.has('thu'), second?.own.has('thu')]).toEqual([true, true]);
  });

  it('gives all figures what stands before the first and behind the last', () => {
    const { query, candidate } = reading('Khen ai?', {
      article: 'Năm nay tỉnh, khen 54 tập thể, 52 cá nhân, rất vui.',
    });
    for (const { shared } of associateFigures(query, candidate.quote, candidate.figures))
      expect(['tinh', 'vui'].every((word) => shared.has(word))).toBe(true);
  });

  it('has nothing to order without figures', () => {
    expect(order('Khen bao nhiêu?', 'Tỉnh khen tập thể.')).toEqual([]);
  });
});
