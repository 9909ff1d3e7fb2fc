import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText } from './mask-text.ts';

describe('maskText', () => {
  it.each([
    [
      'request to https://api.telegram.org/bot123456:AAE-x_y/getMe failed',
      'request to https://api.telegram.org/[đã che]/getMe failed',
    ],
    ['/bot123456%3AAAE-x_y/getMe', '/[đã che]/getMe'],
    ['token 123456789:AAExampleExampleExampleExampleExample', 'token [đã che]'],
    ['gọi 0905123456', 'gọi [đã che]'],
    ['gọi 0905 123 456 nhé', 'gọi [đã che] nhé'],
    ['gọi 0905.123.456, gấp', 'gọi [đã che], gấp'],
    ['+84-905-123-456', '+[đã che]'],
    ['căn cước 056199001234', 'căn cước [đã che]'],
    ['căn cước 0561 9900 1234', 'căn cước [đã che]'],
    ['thẻ 4111 1111 1111 1111', 'thẻ [đã che]'],
    ['số ０９０５１２３４５６', 'số [đã che]'],
    ['viết cho nguyen.van+a@example.vn nhé', 'viết cho [đã che] nhé'],
    ['viết cho nguyễn@ví-dụ.vn', 'viết cho [đã che]'],
  ])('masks %s', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });

  it.each([
    'Telegram: getUpdates 409',
    '2026-11-22T17:34:11.123Z',
    'content/articles/2020-10-09-tong-ket.md:120:14',
    'http://127.0.0.1:3000/hoi',
    'Node 20.19.0, 360 dữ kiện, 1.234.567 đồng',
    'at file:///srv/bot/dist/main.js:10:5',
    '',
  ])('keeps %s', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it('leaves no run of nine digits whatever stands around them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.stringMatching(/^\d{9,16}$/u),
        fc.string(),
        (before, digits, after) => {
          expect(maskText(before + digits + after)).not.toMatch(/\d{9}/u);
        },
      ),
    );
  });

  it('cuts long text before it looks, and stays quick on hostile text', () => {
    for (const text of [
      '1 '.repeat(500_000),
      'a.'.repeat(500_000),
      'bot1:'.repeat(200_000),
      '@'.repeat(1_000_000),
    ]) {
      const started = performance.now();
      expect(maskText(text).length).toBeLessThanOrEqual(2001);
      expect(performance.now() - started).toBeLessThan(100);
    }
    for (let before = 1980; before <= 2000; before += 1) {
      expect(maskText(`${' '.repeat(before)}0905123456`)).not.toContain('0905');
      expect(maskText(`${' '.repeat(before)}12345:${'A'.repeat(35)}`)).not.toContain('12345');
    }
  });
});
