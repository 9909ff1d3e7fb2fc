import { isPlainDigitWord, numberWordAt } from './number-word-at.ts';
import type { DigitPlace, NumberWord } from './number-words.ts';
import type { TokenStream } from './token-stream.ts';

/** Part of a number in words, up to the token `to`. */
export interface Piece {
  readonly value: number;
  readonly to: number;
}

export const digitOf = (word: NumberWord | null) => (word?.role === 'digit' ? word : null);

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
  if (value === 1 || next.role !== 'digit') return null;
  return dropsTens(stream, index + 1, next.place) ? { value: value * 10 + next.value, to: index + 2 } : null;
}

/** `ba mốt` 31; before a decimal sign any digit: `chín chín phẩy chín`. */
function dropsTens(stream: TokenStream, index: number, place: DigitPlace): boolean {
  if (place === 'short') return mayBeShort(stream, index);
  return place === 'any' && stream.says(index + 1, 'phẩy');
}

/** 0 to 99. */
export function readTens(stream: TokenStream, index: number): Piece | null {
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
export function readLinked(stream: TokenStream, index: number): Piece | null {
  if (numberWordAt(stream, index)?.role !== 'link') return null;
  const digit = digitOf(numberWordAt(stream, index + 1));
  if (digit && digit.place !== 'head') return { value: digit.value, to: index + 2 };
  const piece = readTens(stream, index + 1);
  return piece && piece.value > 0 ? piece : null;
}

/** A single digit after a scale takes the next place down: `một trăm hai`. Not năm: a hundred years. */
export function readElliptical(stream: TokenStream, index: number): Piece | null {
  const digit = digitOf(numberWordAt(stream, index));
  if (!digit || digit.place === 'head') return null;
  if (digit.place === 'short' && !mayBeShort(stream, index)) return null;
  return { value: digit.value, to: index + 1 };
}

export function isHalf(stream: TokenStream, index: number): boolean {
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

/** A scale stands just before: unaccented `tu tram` elsewhere is more often từ trăm. */
function follows(stream: TokenStream, index: number): boolean {
  return !stream.plain || numberWordAt(stream, index - 1)?.role === 'scale';
}

/** 0 to 999. */
export function readHundreds(stream: TokenStream, index: number): Piece | null {
  const digit = digitOf(numberWordAt(stream, index));
  // In the South bốn trăm is tư trăm too.
  const isFour = stream.says(index, 'tư') && stream.says(index + 1, 'trăm') && follows(stream, index);
  const head = digit !== null && ((digit.place !== 'tail' && digit.place !== 'short') || isFour);
  if (head && numberWordAt(stream, index + 1)?.role === 'hundred' && isOneHand(stream, index)) {
    const rest = readBelowHundred(stream, index + 2);
    return { value: digit.value * 100 + rest.value, to: rest.to };
  }
  return readTens(stream, index);
}
