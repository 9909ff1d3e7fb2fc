import { findAll } from '../find-all.ts';
import { isVietnameseSyllable } from '../syllables/split-syllable.ts';

/** VIQR writes marks as punctuation after the letter: `ca?i ca'ch ha`nh chi'nh`. */
const COMBINING = new Map([
  ['^', '\u0302'],
  ['(', '\u0306'],
  ['+', '\u031B'],
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['?', '\u0309'],
  ['~', '\u0303'],
  ['.', '\u0323'],
]);

/** Without one, a text is not VIQR. */
export const VIQR_SIGN = /[\^(+'`?~.][a-z]/iu;

const WORD = /[A-Za-z^(+'`?~.]+/gu;

/** A sign with a letter right after it: punctuation does not stand so. A dot does (a.m.), so it is no sign here. */
const INNER_SIGN = /[aeiouy][\^(+'`?~][.'`?~]?[a-z]/u;

/** Seven letters, their signs, and punctuation at the ends. */
const LONGEST_WORD = 20;

function decodeWord(word: string): string {
  const letters = word.replace(/dd/gu, 'đ').replace(/[\^(+'`?~.]/gu, (sign) => COMBINING.get(sign) ?? sign);
  return letters.normalize('NFC');
}

/** Whether a plain ASCII text is likely VIQR: two different words with an inner sign are syllables, and more than are not. */
export function looksLikeViqr(text: string): boolean {
  if (!VIQR_SIGN.test(text) || /[^\P{L}A-Za-z]/u.test(text)) return false;
  const sound = new Set<string>();
  let unsound = 0;
  for (const [match] of findAll(text, WORD)) {
    if (match.length > LONGEST_WORD) continue;
    const word = match.toLowerCase().replace(/^[(+'`?~.^]+|[(.?]+$/gu, '');
    if (!INNER_SIGN.test(word)) continue;
    if (isVietnameseSyllable(decodeWord(word))) sound.add(word);
    else unsound += 1;
  }
  return sound.size >= 2 && sound.size > unsound;
}
