import { hasDiacritics } from './fold.ts';

/** Common words that are no words without their marks. */
const NEVER_BARE: ReadonlySet<string> = new Set(
  'khong duoc cua phai nguoi nhieu diem khieu hien truong luong chuong duong la co cong hanh chinh nhan dau muoi dan ky bau dien toan noi dai thoi tuyen dong'.split(
    ' ',
  ),
);
/** A Vietnamese syllable that ends in a stop has a tone mark, sắc or nặng: `dich` is `dịch` typed without. */
const STOPPED = /^[bcdghklmnpqrstvx]{1,3}[aeiouy]{1,3}(?:c|ch|p|t)$/u;
const WORD = /\p{L}+/gu;

/** True when a text is typed with its diacritics, and not with half of them (`Có phai tỉnh được khen khong`). */
export function isFullyMarked(text: string): boolean {
  if (!hasDiacritics(text)) return false;
  return !(text.match(WORD) ?? []).some(
    (word) => NEVER_BARE.has(word) || STOPPED.test(word.slice(0, 1).toLowerCase() + word.slice(1)),
  );
}
