/**
 * Control characters, which a terminal takes as commands, and marks that turn the reading direction, which make a text
 * look like another one.
 */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text that only shows itself when it is written to a terminal. Line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
