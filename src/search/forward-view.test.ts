import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../language/sentences.ts';
import { toTerms } from '../language/terms.ts';
import { type ForwardDocument, ForwardView, WORD_MARK } from './forward-view.ts';

function document(id: string, text: string): ForwardDocument {
  return { id, terms: toTerms(text, { chat: false }), sentences: splitSentences(text) };
}
const TWO = document('a', 'Tỉnh khen 54 tập thể. Sở Nội vụ xếp thứ nhất.');
const view = ForwardView.build([TWO, document('b', 'Tỉnh có 48 xã.')]);

describe('ForwardView', () => {
  it('holds the terms of each sentence in order', () => {
    expect(view.sentencesOf(0)).toEqual({ start: 0, end: 2 });
    expect(view.sentencesOf(1)).toEqual({ start: 2, end: 3 });
    expect(view.termsBetween(0, 1)).toEqual(['tinh', 'khen', '54', 'tap', 'the']);
    expect(view.termsBetween(1, 2)).toEqual(['so', 'noi', 'vu', 'xep', 'thu', 'nhat']);
    expect(view.termsBetween(0, 2)).toEqual(TWO.terms.map(({ term }) => term));
  });

  it('marks figures and capitals', () => {
    const { figure, capital, plain } = WORD_MARK;
    expect([...view.marks.subarray(0, 5)]).toEqual([capital, plain, figure, plain, plain]);
  });

  it('numbers terms from 1, the same for the same term', () => {
    expect(view.termNumber('tinh')).toBe(1);
    expect(view.terms[view.starts[2] ?? 0]).toBe(1);
    expect(view.termNumber('huyen')).toBe(0);
    expect(Math.max(...view.terms)).toBe(view.termCount);
  });

  it('takes a term that is mostly written with a capital for a name', () => {
    const names = ForwardView.build([document('a', 'Ở Huế có mưa. Về Huế đi. Mưa to, mưa nhỏ, mưa rào.')]);
    expect(names.isName(names.termNumber('hue'))).toBe(true);
    expect(names.isName(names.termNumber('mua'))).toBe(false);
    expect(names.isName(0)).toBe(false);
  });

  it('looks documents up by id and back', () => {
    expect(view.documentNumber('b')).toBe(1);
    expect(view.documentId(1)).toBe('b');
    expect(view.documentNumber('c')).toBeUndefined();
    expect(view.documentId(7)).toBe('');
    expect(view.sentencesOf(-1)).toEqual({ start: 0, end: 0 });
  });

  it('is empty over nothing', () => {
    const empty = ForwardView.build([]);
    expect([empty.termCount, empty.meanLength, empty.terms.length]).toEqual([0, 0, 0]);
  });

  it('loses nothing when it is saved and restored', () => {
    const words = fc.constantFrom('Tỉnh', 'khen', '54', 'tập thể.', 'Huế', '90,49%', 'hồ sơ.', 'UBND');
    const texts = fc.array(
      fc.array(words, { maxLength: 30 }).map((said) => said.join(' ')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, (made) => {
        const built = ForwardView.build(made.map((text, i) => document(`d${i}`, text)));
        const restored = ForwardView.restore(JSON.parse(JSON.stringify(built.save())));
        expect(restored.save()).toEqual(built.save());
        expect(restored.terms).toEqual(built.terms);
        expect(restored.marks).toEqual(built.marks);
        expect(restored.meanLength).toBe(built.meanLength);
        made.forEach((_, i) => {
          const { start, end } = restored.sentencesOf(i);
          expect(restored.termsBetween(start, end)).toEqual(built.termsBetween(start, end));
          expect(restored.documentNumber(`d${i}`)).toBe(i);
        });
      }),
      { numRuns: 60 },
    );
  });
});
