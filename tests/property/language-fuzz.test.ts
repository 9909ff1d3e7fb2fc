import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { searchCopy } from '../../src/language/clean/search-copy.ts';
import { readFigures } from '../../src/language/figures/read-figures.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { toTerms } from '../../src/language/terms.ts';
import { tokenize } from '../../src/language/tokenize.ts';
import { LANGUAGE_FUNCTIONS } from '../support/language-functions.ts';

/** The longest text that is looked at, in UTF-16 units. */
const CAP = 4096;
/** Milliseconds that only quadratic time takes; `bench/language.mjs` measures the real time. */
const FAR_TOO_LONG = 2000;

/** What rules look for, so that random texts reach deep into them; and what has broken text handling before. */
const PIECES = [
  ...'một|hai|năm|mươi|trăm|nghìn|tỷ|rưỡi|lẻ|phẩy|phần|gấp|lần|thứ|hạng|xếp|tăng|tháng|ngày|quý III|từ|đến|giờ'.split(
    '|',
  ),
  ...'nam|muoi|tu|thang|quy|khong|bao nhieu|may|gi|nao|nhung|ai|la gi|co phai|phai khong|o dau|ong a b|ten gi'.split(
    '|',
  ),
  ...'ko|dc|bn|hs|k|đk|ntn|tthc|cchc|UBND|Khánh Hòa|Bà Rịa - Vũng Tàu|Sở Nội vụ|PAR INDEX|sipas|trực tuyến'.split(
    '|',
  ),
  ...'0|1|2|9|63|2020|1.234|90,49%|2,000|2tr5|250k|8h30|9-10|9/10|48/63|2011-2020|76/NQ-CP|61/2018/NĐ-|1:2|0258'.split(
    '|',
  ),
  ...'tieengs|dduwowcj|na8m|this|Los|Aa|doaoaoawwaaa|ouououwwoooo|d9u7o7c5|hµnh|haønh|c¸ch|cha^`|qúy|hoà'.split(
    '|',
  ),
  ...'\u0301|\u0323|\u031B|\u0301\u0302\u0323|\u200B|\u200D|\u00AD|\uFEFF|\u202E|\u2069|\uFE0F|\u{E0041}|\u034F'.split(
    '|',
  ),
  ...'\uD800|\uDC00|\uFFFD|\0|\u0085|\u2028|\r|\n|\n\n|\t|\u00A0|\u3000|\u1100\u1161\u11A8|\u{16D63}|ΐ|İ|ß|ﬁ|m²'.split(
    '|',
  ),
  ...'Ð|о|а|ѐ|ΐ|שלום|مرحبا|ＣＣ|𝐂𝐂|👨‍👩‍👧|🇻🇳|1️⃣|khônggg|quáaa|www.|http://a.vn|@|…|.|..|1.|N.V.|a)|"|“|\'|`|(|)|[|-|–|/|,|;|:|%|?'.split(
    '|',
  ),
];

const piece = fc.constantFrom(...PIECES);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .tuple(piece, fc.integer({ min: 1, max: CAP }))
    .map(([one, length]) => one.repeat(length).slice(0, length)),
);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans that do not lie, in order, inside a text of that length. */
function misplaced(spans: readonly Span[], length: number): Span[] {
  let last = 0;
  return spans.filter(({ start, end }) => {
    const sound = start >= last && end >= start && end <= length;
    last = end;
    return !sound;
  });
}

const mapped = (spans: readonly Span[], toOriginal: (index: number) => number): Span[] =>
  spans.map(({ start, end }) => ({ start: toOriginal(start), end: toOriginal(end) }));

describe('the language layer on any text', () => {
  it('never throws, on raw text either', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const read of Object.values(LANGUAGE_FUNCTIONS)) read(raw);
      }),
      { numRuns: 1000, seed: 21 },
    );
  });

  it('gives no span outside the original', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const clean = cleanText(raw);
        if (clean.kind !== 'clean') return;
        const { text } = clean;
        for (const spans of [readFigures(text), tokenize(text), splitSentences(text)]) {
          expect(misplaced(spans, text.length)).toEqual([]);
          expect(spans.every(({ start, end }) => end > start)).toBe(true);
          expect(misplaced(mapped(spans, clean.toOriginal), raw.length)).toEqual([]);
        }
        const copy = searchCopy(text);
        const searched = toTerms(copy.text, { chat: true }).map(({ token }) => token);
        const typed = mapped(searched, (index) => clean.toOriginal(copy.toOriginal(index)));
        for (const { start, end } of typed)
          expect(start >= 0 && start <= end && end <= raw.length).toBe(true);
      }),
      { numRuns: 2000, seed: 22 },
    );
  });

  it('changes nothing when a cleaned text is cleaned or a searched one copied again', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const clean = cleanText(raw);
        if (clean.kind !== 'clean') return;
        const again = cleanText(clean.text);
        expect(again).toMatchObject({ kind: 'clean', text: clean.text });
        expect(again).not.toHaveProperty('decoded');
        const copy = searchCopy(clean.text).text;
        expect(searchCopy(copy).text).toBe(copy);
      }),
      { numRuns: 2000, seed: 23 },
    );
  });
});

describe('every function of the language layer at the cap', () => {
  /** The piece again and again, and between beginnings and ends that keep a pattern from matching. */
  const atCap = (repeated: string): string[] =>
    [
      ['', ''],
      ['a', '!'],
      ['Có ', ' không'],
    ].map(([head = '', tail = '']) => {
      const room = CAP - head.length - tail.length;
      return head + repeated.repeat(Math.ceil(room / repeated.length)).slice(0, room) + tail;
    });

  const hostile = PIECES.flatMap((one) => [...atCap(one), ...atCap(`${one} `)]);

  it.each(Object.entries(LANGUAGE_FUNCTIONS))('%s stays linear', { timeout: 120_000 }, (_, read) => {
    for (const text of hostile) {
      const started = performance.now();
      read(text);
      expect(performance.now() - started, JSON.stringify(text.slice(0, 40))).toBeLessThan(FAR_TOO_LONG);
    }
  });
});
