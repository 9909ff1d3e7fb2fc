import { ABBREVIATIONS } from '../../src/language/abbreviations.ts';

/** Short forms that say one thing wherever they stand, by their full form; the first where there are several. */
const SHORT_OF = new Map<string, string>();
for (const { short, typed, full, after, before } of ABBREVIATIONS) {
  const readings = ABBREVIATIONS.filter((other) => (other.typed ?? other.short) === (typed ?? short));
  if (!after && !before && readings.length === 1 && !SHORT_OF.has(full)) SHORT_OF.set(full, typed ?? short);
}
const FULL_FORMS = [...SHORT_OF.keys()].sort((a, b) => b.length - a.length);
const PATTERN = new RegExp(`(?<!\\p{L})(?:${FULL_FORMS.join('|')})(?!\\p{L})`, 'giu');

/** As in a chat: every phrase that has an unambiguous short form in it, without capitals. */
export const inChatSpelling = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(PATTERN, (full) => SHORT_OF.get(full) ?? full);
