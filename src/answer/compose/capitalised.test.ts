import { describe, expect, it } from 'vitest';
import { type Block, mark, paragraph, strong, text } from '../reply.ts';
import { capitalised } from './capitalised.ts';

const firstOf = (...blocks: readonly Block[]) => capitalised(blocks)[0];

describe('the first line of a reply', () => {
  it.each([
    ['ông Trần Phong', 'Ông Trần Phong'],
    ['ở xã', 'Ở xã'],
    ['đúng, 6 huyện', 'Đúng, 6 huyện'],
    ['6 huyện', '6 huyện'],
    ['hơn 6.500 lượt', 'Hơn 6.500 lượt'],
    ['dichvucong.gov.vn', 'dichvucong.gov.vn'],
    ['a@b.vn', 'a@b.vn'],
    ['SIPAS', 'SIPAS'],
  ])('%s: %s', (said, shown) => {
    expect(firstOf(paragraph(strong(said), text(' '), mark(1)))).toEqual(
      paragraph(strong(shown), text(' '), mark(1)),
    );
  });

  it('is left alone where it is a quote or a marker, and later lines are', () => {
    const quote: Block = { kind: 'quote', marker: 1 };
    expect(capitalised([quote, paragraph(text('a'))])).toEqual([quote, paragraph(text('a'))]);
    expect(capitalised([paragraph(text('a')), paragraph(text('b'))])).toEqual([
      paragraph(text('A')),
      paragraph(text('b')),
    ]);
    expect(firstOf(paragraph(mark(1), text('a')))).toEqual(paragraph(mark(1), text('a')));
    expect(capitalised([])).toEqual([]);
  });
});
