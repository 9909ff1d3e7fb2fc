import { numberWordAt } from './number-word-at.ts';
import {
  digitOf,
  isHalf,
  type Piece,
  readElliptical,
  readHundreds,
  readLinked,
  readTens,
} from './parse-hundreds.ts';
import type { TokenStream } from './token-stream.ts';

/** A number in words, from the token it was asked at to `to` (exclusive). */
export interface WordNumber {
  readonly value: number;
  readonly to: number;
  /** The number before its scale: 3 of `ba triệu`. */
  readonly base: number;
  readonly scaled: boolean;
  readonly decimal: boolean;
}

/** Beyond this a number is no longer exact, and no administration writes it in words. */
const MAX_VALUE = 9e15;

/** Scale words in a row: `nghìn tỷ`. `billions` counts the tỷ, `inner` is the product of the others. */
function readScales(stream: TokenStream, index: number): { inner: number; billions: number; to: number } {
  let inner = 1;
  let billions = 0;
  let to = index;
  for (let word = numberWordAt(stream, to); word?.role === 'scale'; word = numberWordAt(stream, to)) {
    if (to - index === 3) break;
    if (word.value === 1e9) billions++;
    else inner *= word.value;
    to++;
  }
  return { inner, billions, to };
}

/** lăm, nhăm, mốt or tư after another decimal: `phẩy hai lăm`. */
function readLoneDigit(stream: TokenStream, index: number): Piece | null {
  const digit = digitOf(numberWordAt(stream, index));
  return digit && { value: digit.value, to: index + 1 };
}

/** Digits after phẩy, one by one or as a number: `bốn chín`, `bốn mươi chín`, `không trăm lẻ năm`. */
function readFraction(stream: TokenStream, index: number): { digits: string; to: number } {
  let digits = '';
  let to = index;
  while (digits.length < 9) {
    const zeroHundred = digitOf(numberWordAt(stream, to))?.value === 0;
    const piece = readHundreds(stream, to) ?? (digits === '' ? null : readLoneDigit(stream, to));
    if (!piece || isYearsUnit(stream, to, digits)) break;
    const width = zeroHundred && piece.to > to + 1 ? 3 : 1;
    digits += String(piece.value).padStart(width, '0');
    to = piece.to;
  }
  return { digits, to };
}

/** `hai phẩy năm năm`: the second năm is years, unless percents or a scale follow it. */
function isYearsUnit(stream: TokenStream, index: number, before: string): boolean {
  if (Number(before) === 0 || stream.at(index).folded !== 'nam') return false;
  const next = numberWordAt(stream, index + 1);
  return next === null && stream.at(index + 1).folded !== 'phan' && stream.at(index + 1).folded !== 'diem';
}

function readDecimal(stream: TokenStream, whole: Piece): WordNumber | null {
  if (numberWordAt(stream, whole.to)?.role !== 'point') return null;
  const { digits, to } = readFraction(stream, whole.to + 1);
  if (digits === '') return null;
  const base = Number(`${whole.value}.${digits}`);
  const scales = readScales(stream, to);
  const factor = scales.inner * 1e9 ** scales.billions;
  const value = Number((base * factor).toPrecision(15));
  return { value, base, to: scales.to, scaled: factor > 1, decimal: true };
}

/** Adds up terms `chunk × scale` in falling order; a tỷ after smaller scales multiplies them all. */
class Sum {
  #high = 0;
  #low = 0;
  #inner = Number.POSITIVE_INFINITY;
  #billions = Number.POSITIVE_INFINITY;

  get value(): number {
    return this.#high + this.#low;
  }

  get lastScale(): number {
    return this.#inner * 1e9 ** this.#billions;
  }

  /** False, and nothing is added, when the scales do not fall. */
  add(chunk: number, inner: number, billions: number): boolean {
    const collects = billions > this.#billions && this.#high === 0 && inner < this.#inner;
    const falls = billions < this.#billions || (billions === this.#billions && inner < this.#inner);
    if (!falls && !collects) return false;
    this.#low += chunk * inner;
    if (billions > 0) {
      this.#high += this.#low * 1e9 ** billions;
      this.#low = 0;
    }
    this.#inner = inner;
    this.#billions = billions;
    return true;
  }
}

/** What may end a number after a scale: rưỡi, `lẻ năm`, a single digit (`ba triệu tư`). */
function readRemainder(stream: TokenStream, index: number, scale: number): Piece | null {
  if (isHalf(stream, index)) return { value: scale / 2, to: index + 1 };
  const linked = readLinked(stream, index);
  // `một triệu linh năm nghìn`: the next scale goes on.
  if (linked && scale >= 1000) return numberWordAt(stream, linked.to)?.role === 'scale' ? null : linked;
  const single = readElliptical(stream, index);
  const next = single && numberWordAt(stream, single.to)?.role;
  const ends =
    next !== 'tens' && next !== 'hundred' && next !== 'scale' && next !== 'dozen' && next !== 'ten';
  const compound = single && (readTens(stream, index)?.to ?? 0) > single.to;
  return single && ends && !compound ? { value: (single.value * scale) / 10, to: single.to } : null;
}

function readSum(stream: TokenStream, index: number, first: Piece): WordNumber {
  const sum = new Sum();
  let to = index;
  let chunk: Piece | null = first;
  while (chunk) {
    const scales = readScales(stream, chunk.to);
    const scaled = scales.to > chunk.to;
    const isYears = to > index && !scaled && chunk.to === to + 1 && stream.at(to).folded === 'nam';
    if (isYears || !sum.add(chunk.value, scales.inner, scales.billions)) break;
    to = scales.to;
    if (!scaled) break;
    const remainder = readRemainder(stream, to, sum.lastScale);
    if (remainder) return wholeNumber(sum.value + remainder.value, remainder.to, first);
    chunk = readHundreds(stream, to) ?? readLinked(stream, to);
  }
  return wholeNumber(sum.value, to, first);
}

function wholeNumber(value: number, to: number, first: Piece): WordNumber {
  return { value, to, base: first.value, scaled: to > first.to, decimal: false };
}

/** `trăm hai mươi nghìn`: a hundred without its một, when two words or more follow; `trăm năm` is a century. */
function readBareHundred(stream: TokenStream, index: number): WordNumber | null {
  const tens = readTens(stream, index + 1);
  if (!tens || tens.to === index + 2) return null;
  return readSum(stream, index, { value: 100 + tens.value, to: tens.to });
}

/** `trăm rưỡi`, `triệu rưỡi`: a scale without its một. */
function readBareHalf(stream: TokenStream, index: number): WordNumber | null {
  const word = numberWordAt(stream, index);
  if (word?.role === 'hundred' && !isHalf(stream, index + 1)) return readBareHundred(stream, index);
  const scale = word?.role === 'scale' ? word.value : word?.role === 'hundred' ? 100 : 0;
  if (scale === 0 || !isHalf(stream, index + 1)) return null;
  return { value: scale * 1.5, base: 1.5, to: index + 2, scaled: true, decimal: false };
}

function parse(stream: TokenStream, index: number): WordNumber | null {
  const first = readHundreds(stream, index);
  if (!first) return readBareHalf(stream, index);
  const number = readDecimal(stream, first) ?? readSum(stream, index, first);
  return number.value <= MAX_VALUE ? number : null;
}

/** Many rules try the same words; each place is parsed once. */
const parsed = new WeakMap<TokenStream, Map<number, WordNumber | null>>();

function numbersOf(stream: TokenStream): Map<number, WordNumber | null> {
  const known = parsed.get(stream);
  if (known) return known;
  const numbers = new Map<number, WordNumber | null>();
  parsed.set(stream, numbers);
  return numbers;
}

/**
 * Reads the longest number in words at token `index`, or null. One lone digit word is a number here too:
 * whether it is one in its sentence, the caller decides.
 */
export function parseNumberWords(stream: TokenStream, index: number): WordNumber | null {
  if (!numberWordAt(stream, index)) return null;
  const numbers = numbersOf(stream);
  const known = numbers.get(index);
  if (known !== undefined) return known;
  const number = parse(stream, index);
  numbers.set(index, number);
  return number;
}
