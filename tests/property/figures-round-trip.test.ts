import fc from 'fast-check';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/language/figures/read-figures.ts';
import { formatNumber } from '../../src/language/figures/write-figure.ts';
import { fold } from '../../src/language/fold.ts';

const config = new ReadingConfig();
config.unit = [];

/** The words of an independent writer: tư, lẻ, tỉ, and chấm for the decimal sign. */
const write = (digits: string): string => doReadNumber(digits, config);

/** Reads many numbers from one text; they come back as written or the list is longer or shorter. */
function readAll(written: readonly string[]): unknown[] {
  const values: unknown[] = [];
  for (let from = 0; from < written.length; from += 200) {
    values.push(...readFigures(written.slice(from, from + 200).join('; ')).map(({ value }) => value));
  }
  return values;
}

/** The first value that was not read back, so that a failure shows one number instead of a million. */
function firstMiss(expected: readonly number[], read: readonly unknown[]): unknown {
  const at = expected.findIndex((value, i) => read[i] !== value);
  return at < 0 ? null : { expected: expected[at], read: read[at] };
}

/** Below ten a number is one word, and a lone word is no number. */
const ALONE = 10;

describe('numbers written by another hand', () => {
  // Composed from the words of the writer, which is far slower than the reader; the next test checks them.
  const thousands = Array.from({ length: 1000 }, (_, high) =>
    high === 0 ? '' : `${write(String(high))} nghìn`,
  );
  const afterThousand = Array.from({ length: 1000 }, (_, low) =>
    write(String(1000 + low)).slice('một nghìn'.length),
  );
  const everyOne = (form: (words: string) => string, from = ALONE) => {
    for (const [high, words] of thousands.entries()) {
      const values = Array.from({ length: 1000 }, (_, low) => high * 1000 + low).slice(high === 0 ? from : 0);
      const written = values.map((value) =>
        form(high === 0 ? write(String(value)) : `${words}${afterThousand[value % 1000]}`),
      );
      expect(firstMiss(values, readAll(written))).toBeNull();
    }
  };

  it('in words, every one up to 999.999', () => everyOne((words) => words), 60_000);

  // Alone, `muoi` is salt as well as ten.
  it('in words without diacritics, every one up to 999.999', () => everyOne(fold, ALONE + 1), 60_000);

  it('the words used above are those of the writer', () => {
    const after = (low: number) => write(String(1000 + low)).slice('một nghìn'.length);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (high, low) => {
        expect(`${write(String(high))} nghìn${after(low)}`).toBe(write(String(high * 1000 + low)));
      }),
    );
  });

  it('in digits with dots, every one up to 999.999', () => {
    for (let from = 0; from < 1_000_000; from += 10_000) {
      const values = Array.from({ length: 10_000 }, (_, i) => from + i);
      // A bare number of four digits may be a year; written with its dot it is none.
      expect(firstMiss(values, readAll(values.map(formatNumber)))).toBeNull();
    }
  }, 60_000);

  it('in bare digits, every one up to 999.999', () => {
    for (let from = 0; from < 1_000_000; from += 10_000) {
      const values = Array.from({ length: 10_000 }, (_, i) => from + i);
      expect(firstMiss(values, readAll(values.map((value) => `có ${value} hồ sơ`)))).toBeNull();
    }
  }, 60_000);

  it('in the words of other regions and hands', () => {
    const other: readonly (readonly [RegExp, string])[] = [
      [/lẻ/gu, 'linh'],
      [/nghìn/gu, 'ngàn'],
      [/tỉ/gu, 'tỷ'],
      [/mươi tư/gu, 'mươi bốn'],
      [/mươi lăm/gu, 'mươi nhăm'],
      [/bảy/gu, 'bẩy'],
    ];
    fc.assert(
      fc.property(fc.integer({ min: ALONE, max: 10 ** 12 }), fc.subarray([...other]), (value, changes) => {
        const words = changes.reduce((text, [from, to]) => text.replace(from, to), write(String(value)));
        expect(readFigures(words)[0]?.value).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('in a sentence: words, dots and bare digits, with diacritics and without', () => {
    const frames = [
      'Tỉnh đã giải quyết # hồ sơ trong quý',
      'có phải # hồ sơ không?',
      'gồm # hồ sơ, còn lại chuyển sau',
    ];
    // `19001234` without dots is a hotline.
    const notDialled = fc
      .integer({ min: 11, max: 10 ** 9 })
      .filter((value) => !/^1[89]00\d{4,}$/u.test(String(value)));
    fc.assert(
      fc.property(notDialled, fc.constantFrom(...frames), (value, frame) => {
        for (const number of [write(String(value)), formatNumber(value), String(value)]) {
          const text = frame.replace('#', number);
          expect(readFigures(text)[0]).toMatchObject({ surface: number, value, unit: 'hồ sơ' });
          expect(readFigures(fold(text))[0]).toMatchObject({ surface: fold(number), value, unit: 'ho so' });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('below ten in words, before what they count', () => {
    for (let value = 2; value < ALONE; value++) {
      const words = write(String(value));
      expect(readFigures(`gồm ${words} hồ sơ`)).toEqual([
        { surface: words, start: 4, end: 4 + words.length, value, unit: 'hồ sơ', kind: 'count' },
      ]);
    }
  });

  it('in words up to 10¹⁵', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 15 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (power, share) => {
          const value = Math.floor(share * 10 ** power);
          fc.pre(value >= ALONE);
          const words = write(String(value));
          expect(readFigures(words)).toEqual([
            { surface: words, start: 0, end: words.length, value, unit: null, kind: 'count' },
          ]);
          expect(readFigures(fold(words))[0]?.value).toBe(value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('in digits up to 10¹⁵, with and without decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        for (const number of [whole, value, whole * 1000]) {
          const written = `${formatNumber(number)} hồ sơ`;
          expect(readFigures(written)[0]).toMatchObject({ value: number, unit: 'hồ sơ', kind: 'count' });
        }
      }),
    );
  });

  it('decimals in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }), (whole, decimals) => {
        const digits = `${whole}.${decimals}`;
        const words = write(digits);
        for (const form of [words, words.replace('chấm', 'phẩy'), fold(words)]) {
          expect(readFigures(`${form} %`)[0]).toMatchObject({ value: Number(digits), kind: 'percent' });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('percents, points and money in digits; a glued minus', () => {
    const units = [
      ['%', 'percent', 1],
      [' phần trăm', 'percent', 1],
      [' điểm phần trăm', 'percent_point', 1],
      [' triệu đồng', 'money', 1e6],
      [' tỷ đồng', 'money', 1e9],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...units), (cents, unit) => {
        const [name, kind, factor] = unit;
        const value = Number((cents / 100).toFixed(2));
        const written = `${formatNumber(value)}${name}`;
        const expected = Number((value * factor).toPrecision(15));
        expect(readFigures(written)[0]).toMatchObject({ surface: written, kind, value: expected });
        if (kind === 'money') return;
        expect(readFigures(`chênh -${written}`)[0]).toMatchObject({ value: -value });
      }),
      { numRuns: 1000 },
    );
  });
});
