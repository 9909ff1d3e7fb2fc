import { canonTone } from '../../language/clean/tone-placement.ts';

/** Words in lower case with their diacritics, parted by single spaces, with a space at both ends. */
export function accentedWords(text: string): string {
  return ` ${canonTone(text.normalize('NFC').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
