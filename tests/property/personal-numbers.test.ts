import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonalNumbers } from '../../src/language/personal/mask-personal-numbers.ts';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`, 'u'));
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((values) => values.join(''));

const phone = fc.oneof(
  joined(fc.constantFrom('03', '05', '07', '08', '09'), digits(8)),
  joined(fc.constant('02'), digits(9)),
);
const citizen = joined(
  fc.integer({ min: 1, max: 96 }).map((province) => String(province).padStart(3, '0')),
  digits(9),
);
/** Lengths of the groups in which people write ten, eleven and twelve digits. */
const GROUPINGS: Readonly<Record<number, readonly (readonly number[])[]>> = {
  10: [[10], [4, 3, 3], [3, 3, 4], [3, 4, 3], [4, 6], [4, 2, 2, 2], [2, 2, 2, 2, 2], [5, 5]],
  11: [[11], [4, 7], [4, 4, 3], [4, 1, 3, 3], [3, 4, 4], [3, 8], [4, 3, 4]],
  12: [[12], [3, 3, 3, 3], [4, 4, 4], [6, 6], [3, 9]],
};

function group(number: string, lengths: readonly number[], joint: string): string {
  let at = 0;
  const parts = lengths.map((length) => {
    at += length;
    return number.slice(at - length, at);
  });
  return parts.join(joint);
}

const JOINTS = fc.constantFrom(' ', '.', '-', '\u00A0', ' - ', '\u200B', '\u2011', '_');
const written = (number: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...(GROUPINGS[number.length] ?? [[number.length]])), JOINTS)
    .map(([lengths, joint]) => group(number, lengths, joint));

/** Words, years, amounts, punctuation, whatever people type. */
const around = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'gọi tôi ',
    ' nhé',
    'CCCD: ',
    'năm 2020 ',
    ' 1.234.567 đồng',
    '(',
    '. ',
    '07/2025 ',
    '131/NQ-CP ',
  ),
);
const ASCII_DIGITS = /\d/gu;

describe('masking what people write', () => {
  it('leaves no number of a person, however it is grouped and whatever stands around it', () => {
    const personal = fc
      .oneof(phone, citizen)
      .chain((number) => fc.tuple(fc.constant(number), written(number)));
    fc.assert(
      fc.property(around, personal, around, (before, [number, text], after) => {
        const masked = maskPersonalNumbers(`${before} ${text} ${after}`);
        // Its digits one after another, whatever parts them, unless the surroundings have them too.
        const left = (masked.match(ASCII_DIGITS) ?? []).join('');
        const known = `${before} ${after}`.match(ASCII_DIGITS)?.join('') ?? '';
        expect(left.includes(number) && !known.includes(number)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  it('leaves no nine digits in a row but amounts', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^\d{8,30}[1-9]$/u), fc.string(), (before, run, after) => {
        expect(maskPersonalNumbers(`${before} ${run}, ${after}`)).not.toContain(run);
      }),
    );
  });

  it('leaves no e-mail address', () => {
    const common = fc.emailAddress({ size: 'small' }).filter((address) => !address.includes('*'));
    fc.assert(
      fc.property(around, common, (before, address) => {
        expect(maskPersonalNumbers(`${before} ${address} nhé`)).not.toContain(address);
      }),
    );
  });

  it('changes nothing the second time', () => {
    const pieces = fc.constantFrom(
      ...[
        '0905',
        '123',
        '456',
        '84',
        '2020',
        '12',
        '1',
        '056',
        '4111',
        '1234567',
        '225123456',
        ' ',
        '.',
        '-',
        '/',
      ],
      ...[', ', 'CCCD ', 'hộ chiếu B', ' đồng', '+', '@x.vn', 'a', '(', '\u200B', '٠', '*'],
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const masked = maskPersonalNumbers(raw);
        expect(maskPersonalNumbers(masked)).toBe(masked);
      }),
      { numRuns: 5_000 },
    );
  });

  // A quadratic step would take minutes, and the runner gives a test some seconds.
  it.each([
    '0',
    '1 ',
    '0905123456 ',
    '84.905.123.456.',
    '1.234.567.',
    'CCCD 225.123.456 ',
    'a.',
    '@',
    'a@',
    '\u200B1',
    '0\u0301',
    '(',
    '+',
    '12/',
  ])('takes time in proportion to the length of %j repeated', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(maskPersonalNumbers(text).length).toBeLessThanOrEqual(text.length * 2);
  });
});

/** Texts of the banks that have a number of a person or an office in them; all others stay as they are. */
const HOLDS_A_NUMBER = /0258|0905|0987|CCCD 0560|mã số thuế 4200|tài khoản 0071|[\p{L}\d]@[\p{L}\d]/u;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

const BANKS = readdirSync(new URL('../bank/', import.meta.url)).filter((name) => name.endsWith('.jsonl'));

describe('the questions of the banks', () => {
  it.each(BANKS)('of %s stay as they are', (name) => {
    const lines = readFileSync(new URL(`../bank/${name}`, import.meta.url), 'utf8').split('\n');
    const texts = lines.filter(Boolean).flatMap((line) => textsIn(JSON.parse(line)));
    const changed = texts.filter((text) => maskPersonalNumbers(text) !== text);
    expect(changed.filter((text) => !HOLDS_A_NUMBER.test(text))).toEqual([]);
    const kept = texts.filter((text) => /0905[ .]?123|0258[ .]3/u.test(maskPersonalNumbers(text)));
    expect(kept).toEqual([]);
  });
});
