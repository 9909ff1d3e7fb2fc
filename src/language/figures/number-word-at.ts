import { isPlainNumberWord, type NumberWord } from './number-words.ts';
import type { TokenStream } from './token-stream.ts';

/** A number word that begins another word when this syllable follows: tỷ lệ, ngân hàng, tư vấn, trạm y tế. */
const BEGINS_A_WORD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tỷ', new Set(['lệ', 'trọng', 'giá', 'số', 'suất'])],
  ['tỉ', new Set(['lệ', 'trọng', 'giá', 'số', 'mỉ'])],
  ['ty', new Set(['le', 'trong', 'gia', 'so', 'suat'])],
  ['ti', new Set(['le', 'trong', 'gia', 'so', 'mi', 'nh'])],
  ['ngan', new Set(['hang', 'sach', 'han', 'chan'])],
  ['tram', new Set(['y', 'bien', 'thu', 'xa'])],
  ['chuc', new Set(['nang', 'danh', 'vu', 'sac', 'trach', 'quyen', 'vi', 'mung'])],
  ['tư', new Set(['vấn', 'pháp', 'nhân', 'thục', 'duy', 'tưởng', 'liệu', 'cách', 'lệnh', 'thế'])],
  ['tu', new Set(['van', 'phap', 'thuc', 'duy', 'tuong', 'lieu', 'cach', 'lenh', 'the', 'ngay', 'den'])],
  ['linh', new Set(['hoạt', 'động', 'hoat', 'dong'])],
  ['triệu', new Set(['tập'])],
  ['lam', new Set(['viec', 'duoc'])],
]);

/** The number word at token `index`, or null. */
export function numberWordAt(stream: TokenStream, index: number): NumberWord | null {
  const { number, word } = stream.at(index);
  if (!number) return null;
  return BEGINS_A_WORD.get(word)?.has(stream.at(index + 1).word) ? null : number;
}

/** A digit word that lacks its diacritics. */
export function isPlainDigitWord(stream: TokenStream, index: number): boolean {
  return isPlainNumberWord(stream.at(index).word);
}
