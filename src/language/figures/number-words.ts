/** What a syllable is in the grammar of number words. */
export type NumberWord =
  | { readonly role: 'digit'; readonly value: number; readonly place: DigitPlace }
  /** mười; an unaccented `muoi` is mươi as well. */
  | { readonly role: 'ten'; readonly alsoTens: boolean }
  /** mươi */
  | { readonly role: 'tens' }
  /** chục */
  | { readonly role: 'dozen' }
  /** hăm, băm: 2x and 3x */
  | { readonly role: 'prefix'; readonly value: number }
  | { readonly role: 'hundred' }
  | { readonly role: 'scale'; readonly value: number }
  /** linh, lẻ: no tens */
  | { readonly role: 'link' }
  /** phẩy, chấm */
  | { readonly role: 'point' }
  /** rưỡi */
  | { readonly role: 'half' };

/**
 * Where a digit word may stand: `any`; `head`, never as the unit after mươi (năm: `mười năm` is ten years);
 * `tail`, only after tens (lăm); `short`, there and also for a dropped mươi (`ba mốt` 31).
 */
export type DigitPlace = 'any' | 'head' | 'short' | 'tail';

const digit = (value: number, place: DigitPlace = 'any'): NumberWord => ({ role: 'digit', value, place });
const scale = (value: number): NumberWord => ({ role: 'scale', value });

const ACCENTED: ReadonlyMap<string, NumberWord> = new Map([
  ['không', digit(0, 'head')],
  ['một', digit(1)],
  ['mốt', digit(1, 'short')],
  ['hai', digit(2)],
  ['ba', digit(3)],
  ['bốn', digit(4)],
  ['tư', digit(4, 'short')],
  ['năm', digit(5, 'head')],
  ['lăm', digit(5, 'short')],
  ['nhăm', digit(5, 'short')],
  ['sáu', digit(6)],
  ['bảy', digit(7)],
  ['bẩy', digit(7)],
  ['tám', digit(8)],
  ['chín', digit(9)],
  ['mười', { role: 'ten', alsoTens: false }],
  ['mươi', { role: 'tens' }],
  ['chục', { role: 'dozen' }],
  ['hăm', { role: 'prefix', value: 20 }],
  ['băm', { role: 'prefix', value: 30 }],
  ['trăm', { role: 'hundred' }],
  ['nghìn', scale(1e3)],
  ['ngàn', scale(1e3)],
  ['vạn', scale(1e4)],
  ['triệu', scale(1e6)],
  ['tỷ', scale(1e9)],
  ['tỉ', scale(1e9)],
  ['linh', { role: 'link' }],
  ['lẻ', { role: 'link' }],
  ['phẩy', { role: 'point' }],
  ['phảy', { role: 'point' }],
  ['chấm', { role: 'point' }],
  ['rưỡi', { role: 'half' }],
  ['rưởi', { role: 'half' }],
]);

/** Without diacritics. No `van`, `ham`, `bam`: văn, hàm, bám and their like are far more frequent. */
const PLAIN: ReadonlyMap<string, NumberWord> = new Map([
  ['khong', digit(0, 'head')],
  ['mot', digit(1)],
  ['bon', digit(4)],
  ['tu', digit(4, 'tail')],
  ['nam', digit(5, 'head')],
  ['lam', digit(5, 'tail')],
  ['nham', digit(5, 'short')],
  ['sau', digit(6)],
  ['bay', digit(7)],
  ['tam', digit(8)],
  ['chin', digit(9)],
  ['muoi', { role: 'ten', alsoTens: true }],
  ['chuc', { role: 'dozen' }],
  ['tram', { role: 'hundred' }],
  ['nghin', scale(1e3)],
  ['ngan', scale(1e3)],
  ['trieu', scale(1e6)],
  ['ty', scale(1e9)],
  ['ti', scale(1e9)],
  ['le', { role: 'link' }],
  ['phay', { role: 'point' }],
  ['cham', { role: 'point' }],
  ['ruoi', { role: 'half' }],
]);

/** The number word that a lower-case syllable is, with its diacritics or with none; null for other words. */
export function numberWordOf(word: string, folded: string): NumberWord | null {
  return ACCENTED.get(word) ?? (word === folded ? PLAIN.get(word) : undefined) ?? null;
}

/** True for a digit word that lacks its diacritics: alone, `sau` and `nam` say nothing. */
export function isPlainNumberWord(word: string): boolean {
  return PLAIN.has(word) && !ACCENTED.has(word);
}
