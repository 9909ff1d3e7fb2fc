/** NFC, with non-breaking and repeated spaces as one space: the article has both. */
export const plain = (value: string): string => value.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Whether a plain text in lower case holds a value: `54` is in `54 tập thể`, not in `1954` or `54,5`; `84,4` is in
 * `84,40`.
 */
export function holds(text: string, value: string): boolean {
  const wanted = plain(value).toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const rest = text.slice(at + wanted.length, at + wanted.length + 4);
    const after = wanted.includes(',') ? rest.replace(/^0+/u, '') : rest;
    const beginsInside = /^\d/u.test(wanted) && /\d[.,]?$/u.test(before);
    const endsInside = /\d$/u.test(wanted) && /^[.,]?\d/u.test(after);
    if (!beginsInside && !endsInside) return true;
  }
  return false;
}
