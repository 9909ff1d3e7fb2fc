import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CleanOutcome, cleanText } from '../../src/language/clean/clean-text.ts';
import { toPlainLetters } from '../../src/language/clean/fold-width.ts';
import type { MappedText } from '../../src/language/clean/mapped-text.ts';
import { squeezeRepeats } from '../../src/language/clean/squeeze-repeats.ts';
import { canonTone } from '../../src/language/clean/tone-placement.ts';

const CAP = 4096;

/** What has broken text handling before: alone, repeated, and between ordinary words. */
const NASTY = [
  ...[
    '\u0301',
    '\u0300',
    '\u0302',
    '\u0323',
    '\u031B',
    '\u0340',
    '\u0345',
    '\u034F',
    '\u20E3',
    '\u0F71',
    '\u3099',
  ],
  ...[
    '\u200B',
    '\u200D',
    '\u00AD',
    '\u2060',
    '\uFEFF',
    '\u202E',
    '\u2066',
    '\u2069',
    '\uFE0F',
    '\u{E0041}',
    '\u{E0100}',
  ],
  ...[
    '\uD800',
    '\uDC00',
    '\uDBFF',
    '\uFFFD',
    '\uFFFF',
    '\0',
    '\u0085',
    '\u2028',
    '\u2029',
    '\r',
    '\n',
    '\t',
    '\u00A0',
    '\u3000',
  ],
  ...[
    '\u1100',
    '\u1161',
    '\u11A8',
    '각',
    '\u{16D63}',
    '\u{16D67}',
    '\u212A',
    '\u212B',
    '\u1F82',
    '\u0958',
    '\uFDFA',
    '\u2126',
  ],
  ...[
    'Ð',
    'ð',
    'Ɖ',
    'о',
    'і',
    'ї',
    'ѐ',
    'ό',
    'ΐ',
    'А',
    'ж',
    'µ',
    '¸',
    '¶',
    '®',
    '¬',
    '«',
    '»',
    '·',
    'ø',
    'ù',
    'û',
    'ï',
    'ö',
    'ñ',
  ],
  ...[
    'hµnh',
    'c¸ch',
    'haønh',
    'caùch',
    'qúy',
    'hoà',
    "ca'ch",
    'cha^`',
    'tieengs',
    'dduwowcj',
    'na8m',
    'co1',
    'ＣＣ',
    '𝐂𝐂',
    'khônggg',
  ],
  ...[
    '👨‍👩‍👧',
    '🇻🇳',
    '1️⃣',
    '“',
    '’',
    '–',
    '−',
    ' ',
    '  ',
    '.',
    '?',
    '(',
    '76/NQ-CP',
    'https://a.vn',
    'A1',
    'test',
    'İ',
    'ß',
    'ﬁ',
  ],
];

const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(
  nastyText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);

/** Monotone, and inside the original. */
function expectSoundOffsets(mapped: MappedText, raw: string): void {
  let last = 0;
  for (let index = 0; index <= mapped.text.length; index += 1) {
    const offset = mapped.toOriginal(index);
    expect(Number.isInteger(offset)).toBe(true);
    expect(offset).toBeGreaterThanOrEqual(last);
    last = offset;
  }
  expect(last).toBeLessThanOrEqual(raw.length);
  for (const index of [-1, Number.NaN, Number.NEGATIVE_INFINITY]) {
    expect(mapped.toOriginal(index)).toBe(mapped.toOriginal(0));
  }
  expect(mapped.toOriginal(Number.POSITIVE_INFINITY)).toBe(last);
}

const summary = (outcome: CleanOutcome): unknown =>
  outcome.kind === 'clean' ? { kind: 'clean', text: outcome.text, decoded: outcome.decoded } : outcome;

describe('cleanText on any text', () => {
  it('never throws, gives clean NFC and sound offsets', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const outcome = cleanText(raw);
        if (outcome.kind !== 'clean') return;
        const { text } = outcome;
        expect(text.normalize('NFC')).toBe(text);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect(text).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
        expect(text).not.toMatch(/[^\P{Cc}\n]/u);
        expect(text).not.toMatch(/[^\P{Zs} ]| {2}| \n|\n |\n{3}/u);
        expectSoundOffsets(outcome, raw);
      }),
      { numRuns: 3000, seed: 11 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = cleanText(raw);
        if (once.kind !== 'clean') return;
        expect(summary(cleanText(once.text))).toEqual({ kind: 'clean', text: once.text, decoded: undefined });
      }),
      { numRuns: 3000, seed: 12 },
    );
  });

  it('does not depend on the normal form', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(summary(cleanText(raw.normalize('NFD')))).toEqual(summary(cleanText(raw.normalize('NFC'))));
      }),
      { numRuns: 3000, seed: 13 },
    );
  });

  it('keeps the same promises for the search copy', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const outcome = cleanText(raw, { decode: false });
        if (outcome.kind !== 'clean') return;
        for (const copy of [toPlainLetters(outcome.text), squeezeRepeats(outcome.text)]) {
          expectSoundOffsets(copy, outcome.text);
        }
        expect(canonTone(outcome.text)).toHaveLength(outcome.text.length);
      }),
      { numRuns: 1500, seed: 14 },
    );
  });

  it('refuses text over the cap without looking at it', () => {
    const started = performance.now();
    expect(cleanText('\u0301'.repeat(1_000_000))).toEqual({
      kind: 'too-long',
      length: 1_000_000,
      maxLength: CAP,
    });
    expect(performance.now() - started).toBeLessThan(20);
    expect(cleanText('a'.repeat(CAP)).kind).toBe('clean');
    expect(cleanText('a'.repeat(CAP + 1)).kind).toBe('too-long');
    expect(cleanText('abc', { maxLength: 2 })).toEqual({ kind: 'too-long', length: 3, maxLength: 2 });
  });
});

describe('cleanText at the cap', () => {
  const fill = (piece: string): string => piece.repeat(Math.ceil(CAP / piece.length)).slice(0, CAP);
  const worst = [
    ...NASTY,
    'doaoaoawwaaa ',
    'ouououwwoooo ',
    'd9u7o7c5 ',
    'a6o6e6a6o6e6 ',
    'Aa ',
    'Aa. ',
    'Xyz Los ',
    'hµnh ',
    'haønh ',
    "ca'ch ",
    'aа',
    ' \n',
    'a\u0301\u0302\u0323\u031B\u0306',
    '\u0323\u0301',
    'Khánh Hòa có bao nhiêu tập thể được khen thưởng? '.normalize('NFD'),
    'Khanhs Hoaf cos bao nhieeu taapj theer dduwowcj khen? ',
  ];

  /** Milliseconds that only quadratic time takes on a busy machine; `bench/language.mjs` measures the real time. */
  const FAR_TOO_LONG = 500;

  function milliseconds(raw: string): number {
    const started = performance.now();
    cleanText(raw);
    return performance.now() - started;
  }

  for (const piece of worst) {
    it(`stays linear: ${JSON.stringify(piece.slice(0, 20))}`, () => {
      expect(milliseconds(fill(piece))).toBeLessThan(FAR_TOO_LONG);
    });
  }

  it('stays linear: random mixtures', () => {
    const long = fc.array(fc.constantFrom(...NASTY), { minLength: 3000, maxLength: 4096 });
    fc.assert(
      fc.property(long, (pieces) => {
        expect(milliseconds(pieces.join('').slice(0, CAP))).toBeLessThan(FAR_TOO_LONG);
      }),
      { numRuns: 20, seed: 15 },
    );
  });
});
