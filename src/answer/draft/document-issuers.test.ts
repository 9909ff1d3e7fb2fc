import { describe, expect, it } from 'vitest';
import { toldIssuer } from './document-issuers.ts';

const issuerIn = (text: string): string | undefined => {
  const found = toldIssuer(text);
  return found && text.slice(found.start, found.end);
};

describe('toldIssuer', () => {
  it.each([
    ['Nghị quyết 202/2025/QH15 ngày 12/6/2025 của Quốc hội sắp xếp cả nước', ' của Quốc hội'],
    ['Quyết định 468/QĐ-TTg của Thủ tướng Chính phủ phê duyệt đề án', ' của Thủ tướng Chính phủ'],
    ['Quyết định 4831/QĐ-UBND ngày 24/12/2021 của UBND tỉnh', ' của UBND tỉnh'],
  ])('%s', (text, issuer) => expect(issuerIn(text)).toBe(issuer));

  it('does not take another issuer for the one that the number tells', () => {
    expect(issuerIn('Quyết định 468/QĐ-TTg của Bộ Nội vụ phê duyệt đề án')).toBeUndefined();
    expect(issuerIn('Chương trình của Chính phủ')).toBeUndefined();
  });
});
