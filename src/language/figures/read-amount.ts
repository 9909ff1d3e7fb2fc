import { numberWordAt } from './number-word-at.ts';
import { parseNumberWords } from './parse-number-words.ts';
import type { TokenStream } from './token-stream.ts';

/** A number in digits or words with its scale (`15 nghìn`, `2tr5`), without its unit. */
export interface Amount {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly form: 'digits' | 'words';
  /** The number before its scale: 3 of `3 tỷ`. */
  readonly base: number;
  readonly scaled: boolean;
  /** Digits only, no separator and no scale: what a year, day or level looks like. */
  readonly bare: boolean;
  readonly decimal: boolean;
  readonly ambiguous: boolean;
  /** Shop forms that mean money when nothing else is said: `250k`, `2tr5`. */
  readonly short: boolean;
}

interface Scaled {
  readonly value: number;
  readonly to: number;
  readonly short: boolean;
}

const SCALE_SIGNS: ReadonlyMap<string, number> = new Map([
  ['trăm', 100],
  ['tram', 100],
  ['chục', 10],
  ['k', 1e3],
  ['tr', 1e6],
]);
/** `12 van ban` is twelve văn bản, `12 van ho so` 120,000. */
const NOT_AFTER_PLAIN_VAN = new Set('ban phong de hoa thu kien tai nghe su nan dong vien'.split(' '));
const SHORT = new Set(['k', 'tr']);

/** Sums and halves of scales keep 15 digits: 1.2 × 10⁹ is exactly 1200000000. */
const exact = (value: number): number => Number(value.toPrecision(15));

function scaleAt(stream: TokenStream, index: number): number | null {
  const token = stream.at(index);
  if (token.kind !== 'word') return null;
  // Apart from its number, `k` is chat for không.
  if (token.word === 'k' && !token.glued) return null;
  if (stream.plain && token.word === 'van')
    return NOT_AFTER_PLAIN_VAN.has(stream.at(index + 1).word) ? null : 1e4;
  const word = numberWordAt(stream, index);
  if (word?.role === 'scale') return word.value;
  if (word && word.role !== 'hundred' && word.role !== 'dozen') return null;
  return SCALE_SIGNS.get(token.word) ?? null;
}

/** Scales in a row multiply: `nghìn tỷ`. */
function readScales(stream: TokenStream, index: number): Scaled {
  let value = 1;
  let to = index;
  let short = false;
  for (let scale = scaleAt(stream, to); scale !== null && to - index < 3; scale = scaleAt(stream, to)) {
    value *= scale;
    short ||= SHORT.has(stream.at(to).word);
    to++;
  }
  return { value, to, short };
}

const ENDS_MONEY = new Set(['đồng', 'dong', 'đ', 'vnđ', 'vnd', '₫']);

/** Digits after a scale: `2tr5`, `2 triệu 5`, `1 tỷ 200 triệu`. */
function readLowerPart(stream: TokenStream, index: number, scale: number): Scaled | null {
  const token = stream.at(index);
  const number = token.literal;
  if (!number?.bare) return null;
  if (token.glued)
    return { value: (number.value * scale) / 10 ** token.word.length, to: index + 1, short: true };
  const lower = readScales(stream, index + 1);
  if (lower.to > index + 1 && lower.value < scale) {
    return { value: number.value * lower.value, to: lower.to, short: lower.short };
  }
  const next = stream.at(index + 1);
  const ends = next.kind === 'end' || next.kind === 'break' || ENDS_MONEY.has(next.word);
  return ends && token.word.length === 1
    ? { value: (number.value * scale) / 10, to: index + 1, short: false }
    : null;
}

function applyScales(stream: TokenStream, base: number, index: number): Scaled {
  const scales = readScales(stream, index);
  let value = base * scales.value;
  let { to, short } = scales;
  let scale = scales.value;
  if (to === index) return { value, to, short };
  if (numberWordAt(stream, to)?.role === 'half')
    return { value: exact(value + scale / 2), to: to + 1, short };
  for (let lower = readLowerPart(stream, to, scale); lower; lower = readLowerPart(stream, to, scale)) {
    value += lower.value;
    scale = lower.value;
    to = lower.to;
    short ||= lower.short;
  }
  return { value: exact(value), to, short };
}

/** `1 234 567`: groups of three parted by spaces. One group alone (`6 500`) may be two numbers. */
function readSpaced(stream: TokenStream, index: number): { value: number; groups: number } {
  let digits = stream.at(index).word;
  let groups = 0;
  if (!/^[1-9]\d{0,2}$/u.test(digits)) return { value: Number(digits), groups };
  for (let next = stream.at(index + 1); groups < 4; next = stream.at(index + 1 + groups)) {
    const { end } = stream.at(index + groups);
    if (next.start !== end + 1 || !/^\d{3}$/u.test(next.word)) break;
    digits += next.word;
    groups++;
  }
  return { value: Number(digits), groups };
}

function readDigits(stream: TokenStream, index: number): Amount | null {
  const number = stream.at(index).literal;
  if (!number) return null;
  const spaced = number.bare ? readSpaced(stream, index) : { value: number.value, groups: 0 };
  const after = index + 1 + spaced.groups;
  const { value, to, short } = applyScales(stream, spaced.value, after);
  return {
    value,
    from: index,
    to,
    form: 'digits',
    base: spaced.value,
    scaled: to > after,
    bare: number.bare && to === index + 1,
    decimal: number.decimal,
    ambiguous: number.ambiguous || spaced.groups === 1,
    short,
  };
}

function readWords(stream: TokenStream, index: number): Amount | null {
  const number = parseNumberWords(stream, index);
  if (!number) return null;
  const { value, to, base, scaled, decimal } = number;
  return {
    value,
    from: index,
    to,
    form: 'words',
    base,
    scaled,
    bare: false,
    decimal,
    ambiguous: false,
    short: false,
  };
}

/** Reads a number with its scale at token `index`; null where none begins. */
export function readAmount(stream: TokenStream, index: number): Amount | null {
  const { kind } = stream.at(index);
  if (kind === 'number') return readDigits(stream, index);
  return kind === 'word' ? readWords(stream, index) : null;
}
