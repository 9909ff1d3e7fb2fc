import { describe, expect, it } from 'vitest';
import { FOOT } from './text-style.ts';
import { capLines, wrapEvenly, wrapText } from './wrap-text.ts';

/** Every letter one pixel. */
const room = (width: number) => ({ width, textWidth: (text: string) => text.length });

describe('wrapText', () => {
  it.each([
    ['một hai ba', 7, ['một hai', 'ba']],
    ['một  hai', 80, ['một hai']],
    ['dàidằngdặc ba', 4, ['dàid', 'ằngd', 'ặc', 'ba']],
    ['', 5, []],
  ])('%s in %d', (text, width, lines) => expect(wrapText(text, FOOT, room(width))).toEqual(lines));

  it('makes lines about equally long', () => {
    const text = 'một hai ba bốn năm sáu bảy tám chín mười';
    expect(wrapText(text, FOOT, room(36))).toEqual(['một hai ba bốn năm sáu bảy tám chín', 'mười']);
    expect(wrapEvenly(text, FOOT, room(36))).toEqual(['một hai ba bốn năm sáu bảy', 'tám chín mười']);
  });

  it('caps lines with a sign that there was more', () => {
    expect(capLines(['một', 'hai', 'ba'], 2)).toEqual(['một', 'h…']);
    expect(capLines(['một', 'hai'], 2)).toEqual(['một', 'hai']);
  });
});
