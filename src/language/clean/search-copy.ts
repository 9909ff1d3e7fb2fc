import { toPlainLetters } from './fold-width.ts';
import type { MappedText } from './mapped-text.ts';
import { squeezeRepeats } from './squeeze-repeats.ts';
import { canonTone } from './tone-placement.ts';

/**
 * Clean text as it is searched: styled letters plain, letters held down for emphasis written once, tones placed old
 * style (`ＣＣＨＣ ở Khánh Hoà là gìii` -> `CCHC ở Khánh Hòa là gì`). For terms and cues of questions, never for a quote.
 * @param text NFC, as `cleanText` gives it
 */
export function searchCopy(text: string): MappedText {
  const plain = toPlainLetters(text);
  const squeezed = squeezeRepeats(plain.text);
  return {
    text: canonTone(squeezed.text),
    toOriginal: (index) => plain.toOriginal(squeezed.toOriginal(index)),
  };
}
