import { fold } from './fold.ts';

/** Folded words parted by single spaces, with a space at both ends: ` ho so tre han `. For matching whole words. */
export function foldWords(text: string): string {
  return ` ${fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()} `;
}
