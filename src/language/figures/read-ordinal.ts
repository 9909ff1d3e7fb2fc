import { parseNumberWords } from './parse-number-words.ts';
import { wholeNumberAt } from './read-unit.ts';
import { readRomanNumeral } from './roman-numeral.ts';
import type { TokenStream } from './token-stream.ts';

/** A number after thứ, hạng or lần. */
export interface Ordinal {
  readonly value: number;
  readonly to: number;
  readonly form: 'digits' | 'words' | 'roman';
}

const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['nhat', 1],
  ['nhì', 2],
  ['tư', 4],
  ['tu', 4],
]);
function isAfterThu(stream: TokenStream, index: number): boolean {
  return stream.at(index - 1).folded === 'thu';
}

/** Reads `10`, `XIII`, `tư`, `nhất`, `mười hai` as a place in an order. */
export function readOrdinal(stream: TokenStream, index: number): Ordinal | null {
  const { word, folded, kind } = stream.at(index);
  const digits = wholeNumberAt(stream, index, 1, 9999);
  if (digits !== null) return { value: digits, to: index + 1, form: 'digits' };
  if (kind !== 'word') return null;
  const roman = readRomanNumeral(word);
  if (roman !== null) return { value: roman, to: index + 1, form: 'roman' };
  // `xếp hạng năm 2018`, `xếp hạng một số đơn vị`: only after thứ is năm five.
  if (word === 'một' || (folded === 'nam' && !isAfterThu(stream, index))) return null;
  const number = parseNumberWords(stream, index);
  if (number && number.value > 0 && !number.decimal)
    return { value: number.value, to: number.to, form: 'words' };
  const single = ORDINAL_WORDS.get(word);
  return single === undefined ? null : { value: single, to: index + 1, form: 'words' };
}
