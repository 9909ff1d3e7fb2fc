import { isPlainDigitWord, type NumberWord, numberWordAt } from './number-words.ts';
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

interface Piece {
  readonly value: number;
  readonly to: number;
}

/** Beyond this a number is no longer exact, and no administration writes it in words. */
const MAX_VALUE = 9e15;

const digitOf = (word: NumberWord | null) => (word?.role === 'digit' ? word : null);

/** Digit words in the place of units after mươi or mười. Never năm: `mười năm` is ten years. */
function unitAfterTens(stream: TokenStream, index: number): number | null {
  const digit = digitOf(numberWordAt(stream, index));
  if (!digit || digit.place === 'head') return null;
  const next = numberWordAt(stream, index + 1)?.role;
  return next === 'tens' || next === 'hundred' ? null : digit.value;
}

function withUnit(stream: TokenStream, tens: number, index: number): Piece {
  const unit = unitAfterTens(stream, index);
  return unit === null ? { value: tens, to: index } : { value: tens + unit, to: index + 1 };
}

/** `bốn tư vấn viên` is four consultants: a dropped mươi with tư needs something that ends the number. */
function mayBeShort(stream: TokenStream, index: number): boolean {
  const { word } = stream.at(index);
  if (word !== 'tư') return word !== 'tu';
  const next = stream.at(index + 1);
  return next.kind !== 'word' || next.word === 'phần' || numberWordAt(stream, index + 1)?.role === 'scale';
}

/** A plain digit word takes its scale from the same hand: in `sau trăm mét`, sau is no six. */
function isOneHand(stream: TokenStream, index: number): boolean {
  if (!isPlainDigitWord(stream, index)) return true;
  const next = stream.at(index + 1);
  return next.word === next.folded;
}

function readTensAfterDigit(stream: TokenStream, index: number, value: number): Piece | null {
  const next = numberWordAt(stream, index + 1);
  if (value === 0 || !next || !isOneHand(stream, index)) return null;
  if (next.role === 'tens' || (next.role === 'ten' && next.alsoTens)) {
    return value > 1 ? withUnit(stream, value * 10, index + 2) : null;
  }
  if (next.role === 'dozen') return { value: value * 10, to: index + 2 };
  const drops = value > 1 && next.role === 'digit' && next.place === 'short';
  return drops && mayBeShort(stream, index + 1) ? { value: value * 10 + next.value, to: index + 2 } : null;
}

/** 0 to 99. */
function readTens(stream: TokenStream, index: number): Piece | null {
  const word = numberWordAt(stream, index);
  if (word?.role === 'ten') return withUnit(stream, 10, index + 1);
  if (word?.role === 'prefix') {
    const piece = withUnit(stream, word.value, index + 1);
    return piece.to > index + 1 ? piece : null;
  }
  if (word?.role !== 'digit' || word.place === 'tail' || word.place === 'short') return null;
  return readTensAfterDigit(stream, index, word.value) ?? { value: word.value, to: index + 1 };
}

/** The units after linh or lẻ, where năm is five. */
function readLinked(stream: TokenStream, index: number): Piece | null {
  if (numberWordAt(stream, index)?.role !== 'link') return null;
  const digit = digitOf(numberWordAt(stream, index + 1));
  if (digit && digit.place !== 'head') return { value: digit.value, to: index + 2 };
  const piece = readTens(stream, index + 1);
  return piece && piece.value > 0 ? piece : null;
}

/** A single digit after a scale takes the next place down: `một trăm hai`. Not năm: a hundred years. */
function readElliptical(stream: TokenStream, index: number): Piece | null {
  const digit = digitOf(numberWordAt(stream, index));
  if (!digit || digit.place === 'head') return null;
  if (digit.place === 'short' && !mayBeShort(stream, index)) return null;
  return { value: digit.value, to: index + 1 };
}

function isHalf(stream: TokenStream, index: number): boolean {
  return numberWordAt(stream, index)?.role === 'half';
}

/** What follows trăm: `lẻ năm`, `hai mươi`, `hai` (20) or `rưỡi` (50). */
function readBelowHundred(stream: TokenStream, index: number): Piece {
  if (isHalf(stream, index)) return { value: 50, to: index + 1 };
  const linked = readLinked(stream, index);
  if (linked) return linked;
  const tens = readTens(stream, index);
  if (tens && tens.to > index + 1) return tens;
  if (tens?.value === 10) return tens;
  const single = readElliptical(stream, index);
  if (single && numberWordAt(stream, single.to)?.role !== 'hundred')
    return { ...single, value: single.value * 10 };
  return { value: 0, to: index };
}

/** 0 to 999. */
function readHundreds(stream: TokenStream, index: number): Piece | null {
  const digit = digitOf(numberWordAt(stream, index));
  const head = digit !== null && digit.place !== 'tail' && digit.place !== 'short';
  if (head && numberWordAt(stream, index + 1)?.role === 'hundred' && isOneHand(stream, index)) {
    const rest = readBelowHundred(stream, index + 2);
    return { value: digit.value * 100 + rest.value, to: rest.to };
  }
  return readTens(stream, index);
}

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

/** Digits after phẩy, one by one or as a number: `bốn chín`, `bốn mươi chín`, `không trăm lẻ năm`. */
function readFraction(stream: TokenStream, index: number): { digits: string; to: number } {
  let digits = '';
  let to = index;
  while (digits.length < 9) {
    const zeroHundred = digitOf(numberWordAt(stream, to))?.value === 0;
    const piece = readHundreds(stream, to);
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
  if (linked && scale >= 1000) return linked;
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
    chunk = readHundreds(stream, to);
  }
  return wholeNumber(sum.value, to, first);
}

function wholeNumber(value: number, to: number, first: Piece): WordNumber {
  return { value, to, base: first.value, scaled: to > first.to, decimal: false };
}

/** `trăm rưỡi`, `triệu rưỡi`: a scale without its một. */
function readBareHalf(stream: TokenStream, index: number): WordNumber | null {
  const word = numberWordAt(stream, index);
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
