import { foldUnit, textOf } from './fold.ts';

const SPACE = 32;
/** Units written at a time. */
const CHUNK = 4096;
const chunk = new Uint16Array(CHUNK);

const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** Folded words parted by single spaces, with a space at both ends: ` ho so tre han `. For matching whole words. */
export function foldWords(text: string): string {
  let words = '';
  let length = 1;
  let last = SPACE;
  chunk[0] = SPACE;
  for (let i = 0; i < text.length; i++) {
    const folded = foldUnit(text.charCodeAt(i));
    const unit = isWordUnit(folded) ? folded : SPACE;
    if (unit === SPACE && last === SPACE) continue;
    if (length === CHUNK) {
      words += textOf(chunk);
      length = 0;
    }
    chunk[length] = unit;
    last = unit;
    length += 1;
  }
  words += textOf(chunk.subarray(0, length));
  // Also a text without words has a space at both ends.
  return last === SPACE && words.length > 1 ? words : `${words} `;
}
