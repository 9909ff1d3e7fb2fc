import { type MappedText, textWithOffsets, unchangedText } from './mapped-text.ts';
import { readCells } from './read-cells.ts';

/** Full-width ASCII, mathematical letters and digits, and the letterlike symbols that fill the gaps between them. */
const STYLED = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u2100-\u214F]/u;

/** One styled letter, digit or sign as its plain ASCII one, or `undefined`: `№` and `ﬁ` are not one character. */
function plainLetter(character: string): string | undefined {
  if (!STYLED.test(character)) return undefined;
  const plain = character.normalize('NFKC');
  return /^[!-~]$/u.test(plain) ? plain : undefined;
}

/**
 * Styled letters as plain ones, for the search copy only: `ＣＣＨＣ`, `𝐂𝐂𝐇𝐂`, `𝕮𝕮𝕳𝕮` -> `CCHC`. Marks after them are
 * composed with the plain letter. All else is as it was; `m²` stays, which NFKC would read as m2.
 * @param text NFC, as `cleanText` gives it
 */
export function toPlainLetters(text: string): MappedText {
  if (!STYLED.test(text)) return unchangedText(text);
  let plain = '';
  const offsets: number[] = [];
  for (const { text: character, start, end } of readCells(text)) {
    const [first = ''] = character;
    const letter = plainLetter(first);
    const piece =
      letter === undefined ? character : (letter + character.slice(first.length)).normalize('NFC');
    plain += piece;
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(Math.min(start + unit, end));
  }
  return textWithOffsets(plain, [...offsets, text.length]);
}
