import { oneFigure, type Reading } from './draft.ts';
import { numberWordAt } from './number-word-at.ts';
import { readOrdinal } from './read-ordinal.ts';
import { isListed, readUnit } from './read-unit.ts';
import { readRomanNumeral } from './roman-numeral.ts';
import type { TokenStream } from './token-stream.ts';

const NTH = new Set(['lần', 'kỳ', 'đợt', 'khóa', 'khoá', 'tập']);

/** `lần 2`, `lần hai`, `khóa XV`, `Đại hội XIII`, `thế kỷ XXI`. */
export function readNth(stream: TokenStream, index: number): Reading | null {
  if (stream.says(index, 'thế') && /^k[ỷỉy]$/u.test(stream.at(index + 1).word))
    return readCentury(stream, index);
  if (stream.says(index, 'đại') && stream.says(index + 1, 'hội'))
    return readRomanAfter(stream, index + 2, index + 2);
  const { word } = stream.at(index);
  if (!NTH.has(word) && !(word === 'lan' && stream.at(index + 1).kind === 'number')) return null;
  const roman = readRomanAfter(stream, index, index + 1);
  return roman ?? readNumberedTurn(stream, index);
}

function readCentury(stream: TokenStream, index: number): Reading | null {
  const ordinal = readOrdinal(stream, stream.says(index + 2, 'thứ') ? index + 3 : index + 2);
  if (!ordinal || numberWordAt(stream, index - 1) || stream.at(index - 1).kind === 'number') return null;
  const unit = stream.phrase(index, index + 2);
  return oneFigure({ kind: 'ordinal', value: ordinal.value, unit, from: index, to: ordinal.to });
}

/** In lower case these are letters and words before they are numerals; `xiii` is none. */
const ALSO_WORDS = new Set(['i', 'v', 'x', 'l', 'vi', 'xi', 'li']);

function readRomanAfter(stream: TokenStream, from: number, index: number): Reading | null {
  const { word, capital } = stream.at(index);
  const value = readRomanNumeral(word);
  const isSure = capital || !ALSO_WORDS.has(word);
  return value === null || !isSure
    ? null
    : oneFigure({ kind: 'ordinal', value, unit: null, from, to: index + 1 });
}

function readNumberedTurn(stream: TokenStream, index: number): Reading | null {
  const ordinal = readOrdinal(stream, index + 1);
  const isTurn = ordinal && ordinal.value > 1 && ordinal.value < 100 && ordinal.form !== 'roman';
  const before = stream.at(index - 1);
  // `mỗi lần hai người`, `hai lần ba ngày`: turns and people are counted there.
  if (!isTurn || before.kind === 'number' || numberWordAt(stream, index - 1) || before.folded === 'moi')
    return null;
  if (isListed(readUnit(stream, ordinal.to)) || stream.at(ordinal.to).word === '/') return null;
  return oneFigure({ kind: 'ordinal', value: ordinal.value, unit: null, from: index, to: ordinal.to });
}
