import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { slotSpan } from './slot-span.ts';

function slot(question: string, quote: string): string | undefined {
  const { query, candidate } = reading(question, { article: quote });
  const found = slotSpan(query, candidate);
  return found && quote.slice(found.start, found.end);
}

describe('slotSpan', () => {
  it.each([
    ['Warsaw là thành phố nào?', 'Warsaw là một thành phố đa văn hóa.', 'thành phố đa văn hóa'],
    [
      'Broncos đánh bại đội nào ở vòng bảng?',
      'Broncos đánh bại Pittsburgh Steelers ở vòng bảng.',
      'Pittsburgh Steelers',
    ],
    ['Họ đăng ký với cơ quan nào?', 'Họ phải đăng ký với Hội đồng Dược phẩm.', 'Hội đồng Dược phẩm'],
    // Half of a list would be a wrong answer.
    ['Cán bộ giải quyết những việc gì?', 'Cán bộ giải quyết việc đất đai, hộ tịch và khai thuế.', undefined],
    ['Đảng chính trị nào mạnh nhất?', 'Đảng chính trị Xanh và đảng chính trị Tự do đều mạnh.', undefined],
  ])('%s / %s -> %s', (question, quote, answer) => {
    expect(slot(question, quote)).toBe(answer);
  });
});
