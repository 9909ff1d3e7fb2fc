import { describe, expect, it } from 'vitest';
import type { Citable, Passage, Source } from '../../content/types.ts';
import { renderSourcePage } from './source-page.ts';

const assets = { script: '/assets/app.1.js', style: '/assets/app.1.css', icon: '/assets/icon.1.svg' };
const place = { file: 'articles/a.md', line: 1 };
const source: Source = {
  id: 'bkh-2020',
  title: 'Tổng kết <10> năm',
  publisher: 'Báo Khánh Hòa',
  published: '2020-10-09',
  url: 'https://baokhanhhoa.vn/a?b=1&c="2"',
  kind: 'news',
  place,
};
const passage = (text: string, section?: string): Passage => ({
  id: text.slice(0, 8),
  sourceId: source.id,
  text,
  sentences: [{ start: 0, end: text.length }],
  place,
  ...(section === undefined ? {} : { section }),
});
const statement: Citable = {
  kind: 'fact',
  id: 'f1',
  statement: 'Năm 2019 tỉnh đạt 80,91%.',
  sourceId: source.id,
  seenIn: [],
  confidence: 'high',
  basis: 'old',
  asOf: '2019',
  validUntil: '2030-12-31',
  conflicts: 'Nguồn khác ghi 80,9%.',
  derived: 'Lấy tổng điểm.',
  place,
  topic: 'chỉ số',
  figures: [],
  questions: [],
};
const page = (holdings: Partial<Parameters<typeof renderSourcePage>[1]>, quote?: string): string =>
  renderSourcePage(assets, { source, passages: [], statements: [], ...holdings }, quote);

describe('renderSourcePage', () => {
  it('shows title, publisher, date, kind and the outside address, escaped', () => {
    const markup = page({});
    expect(markup).toContain('<h1 class="page-title">Tổng kết &lt;10&gt; năm</h1>');
    expect(markup).toContain('<dd>Báo Khánh Hòa</dd>');
    expect(markup).toContain('<dd>9/10/2020</dd>');
    expect(markup).toContain('<dd>Bài báo</dd>');
    expect(markup).toContain('href="https://baokhanhhoa.vn/a?b=1&amp;c=%222%22"');
    expect(markup).toContain('rel="noopener noreferrer"');
    expect(markup).not.toContain('<script');
  });

  it('keeps passages in order under their sections and marks the quote once', () => {
    const passages = [
      passage('Mở đầu.'),
      passage('54 tập thể & 52 cá nhân.', 'Khen'),
      passage('54 tập thể', 'Khen'),
    ];
    const markup = page({ passages }, '54 tập thể');
    expect(markup).toContain('<p><mark id="trich">54 tập thể</mark> &amp; 52 cá nhân.</p>');
    expect(markup.match(/<mark/gu)).toHaveLength(1);
    expect(markup.match(/<h3>Khen<\/h3>/gu)).toHaveLength(1);
    expect(markup.indexOf('Mở đầu.')).toBeLessThan(markup.indexOf('<mark'));
  });

  it('shows facts with what limits them', () => {
    const markup = page({ statements: [statement] }, statement.statement);
    expect(markup).toContain('<mark id="trich">Năm 2019 tỉnh đạt 80,91%.</mark>');
    for (const remark of [
      'Thời điểm của số liệu: 2019.',
      'Có hiệu lực đến 31/12/2030.',
      'Tỉnh Khánh Hòa cũ, trước 1/7/2025.',
      'Cách tính: Lấy tổng điểm.',
      'Lưu ý: Nguồn khác ghi 80,9%.',
    ]) {
      expect(markup).toContain(`<p class="remark">${remark}</p>`);
    }
  });

  it('says when the quote is gone, when nothing is held, and never echoes the quote that was asked for', () => {
    const markup = page({ passages: [passage('Chữ.')] }, '<img src=x onerror=alert(1)>');
    expect(markup).toContain('không có trong nguồn');
    expect(markup).not.toContain('onerror');
    expect(page({})).toContain('chưa giữ nội dung nào');
    expect(page({ passages: [passage('Chữ.')] }, '')).not.toContain('không có trong nguồn');
  });

  it('does not link to an address that is not http', () => {
    const markup = renderSourcePage(assets, {
      source: { ...source, url: 'javascript:alert(1)' },
      passages: [],
      statements: [],
    });
    expect(markup).not.toContain('javascript:');
    expect(markup).toContain('không có địa chỉ trên mạng');
  });
});
