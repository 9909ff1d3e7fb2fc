import { describe, expect, it } from 'vitest';
import { concat, plain, type RichText, styled } from './rich-text.ts';
import { splitRichText } from './split-rich-text.ts';

const limits = { units: 20, entities: 3 };
const textsOf = (blocks: readonly RichText[]) => splitRichText(blocks, limits).map(({ text }) => text);

describe('splitRichText', () => {
  it('keeps blocks together while they fit, with a blank line between', () => {
    expect(textsOf([plain('một hai'), plain('ba bốn'), plain('năm sáu bảy')])).toEqual([
      'một hai\n\nba bốn',
      'năm sáu bảy',
    ]);
  });

  it('drops blocks without words', () => {
    expect(textsOf([plain(''), plain(' \n '), plain('  một  ')])).toEqual(['một']);
    expect(textsOf([])).toEqual([]);
  });

  it('cuts a long block at a line, else after a sentence, else between words', () => {
    expect(textsOf([plain('dòng thứ nhất\ndòng thứ hai dài')])).toEqual([
      'dòng thứ nhất',
      'dòng thứ hai dài',
    ]);
    expect(textsOf([plain('Câu thứ nhất. Câu hai dài hơn.')])).toEqual(['Câu thứ nhất.', 'Câu hai dài hơn.']);
    expect(textsOf([plain('một hai ba bốn năm sáu bảy')])).toEqual(['một hai ba bốn năm', 'sáu bảy']);
  });

  it('cuts what has no space between whole characters', () => {
    expect(textsOf([plain(`${'x'.repeat(19)}😀y`)])).toEqual(['x'.repeat(19), '😀y']);
    expect(textsOf([plain(`${'x'.repeat(19)}e\u0302\u0323y`)])).toEqual(['x'.repeat(19), 'e\u0302\u0323y']);
  });

  it('cuts before an entity rather than in it, and carries a longer one over', () => {
    const before = concat(plain('Ngắn '), styled('bold', plain('đậm mà khá là dài')));
    expect(splitRichText([before], limits)).toEqual([
      plain('Ngắn'),
      styled('bold', plain('đậm mà khá là dài')),
    ]);
    const long = styled('blockquote', plain('một hai ba bốn năm sáu bảy'));
    expect(splitRichText([long], limits)).toEqual([
      styled('blockquote', plain('một hai ba bốn năm')),
      styled('blockquote', plain('sáu bảy')),
    ]);
  });

  it('begins a new part when there would be too many entities', () => {
    const bold = styled('bold', plain('x'));
    expect(textsOf([concat(bold, bold), concat(bold, bold)])).toEqual(['xx', 'xx']);
  });
});
