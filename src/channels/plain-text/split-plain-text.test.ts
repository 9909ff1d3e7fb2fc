import { describe, expect, it } from 'vitest';
import { splitPlainText } from './split-plain-text.ts';

const split = (...blocks: string[]) => splitPlainText(blocks, 20);

describe('splitPlainText', () => {
  it('keeps blocks together while they fit, with a blank line between', () => {
    expect(split('một hai', 'ba bốn', 'năm sáu bảy')).toEqual(['một hai\n\nba bốn', 'năm sáu bảy']);
  });

  it('drops blocks without words', () => {
    expect(split('', ' \n ', '  một  ')).toEqual(['một']);
    expect(split()).toEqual([]);
  });

  it('cuts a long block at a line, else after a sentence, else between words', () => {
    expect(split('dòng thứ nhất\ndòng thứ hai dài')).toEqual(['dòng thứ nhất', 'dòng thứ hai dài']);
    expect(split('Câu thứ nhất. Câu hai dài hơn.')).toEqual(['Câu thứ nhất.', 'Câu hai dài hơn.']);
    expect(split('một hai ba bốn năm sáu bảy')).toEqual(['một hai ba bốn năm', 'sáu bảy']);
  });

  it('begins a new part rather than cut a block that fits one', () => {
    expect(split('mười một chữ cái', '[1] “trích dẫn”')).toEqual(['mười một chữ cái', '[1] “trích dẫn”']);
  });

  it('cuts what has no space between whole characters', () => {
    expect(split(`${'x'.repeat(19)}😀y`)).toEqual(['x'.repeat(19), '😀y']);
    expect(split(`${'x'.repeat(19)}e\u0302\u0323y`)).toEqual(['x'.repeat(19), 'e\u0302\u0323y']);
  });

  it('replaces the lone half of a pair, which cannot be sent', () => {
    expect(split('a\uD83Db')).toEqual(['a\uFFFDb']);
  });
});
