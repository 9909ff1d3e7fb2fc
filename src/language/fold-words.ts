import { foldUnit, textOf } from './fold.ts';

const SPACE = 32;
/** Units written at a time. */
const CHUNK = 4096;
const chunk = new Uint16Array(CHUNK);

const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** The last texts and their words: what is asked of a question is asked of the same text again and again. */
const recent: { readonly text: string; readonly words: string }[] = [];
const RECENT = 4;
/** In UTF-16 units. */
const LONGEST_KEPT = 1000;
let oldest = 0;

/** Folded words parted by single spaces, with a space at both ends: ` ho so tre han `. For matching whole words. */
export function foldWords(text: string): string {
  if (text.length > LONGEST_KEPT) return readWords(text);
  for (const known of recent) if (known.text === text) return known.words;
  const words = readWords(text);
  recent[oldest] = { text, words };
  oldest = (oldest + 1) % RECENT;
  return words;
}

function readWords(text: string): string {
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
