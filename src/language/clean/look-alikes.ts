import { type Cell, isLetterCell, runsOf } from './cell.ts';

const LATIN = new Map<string, string>();

for (const [others, latin] of [
  // Cyrillic
  ['аеорсухіѕјһԁԛԝ', 'aeopcyxisjhdqw'],
  ['АВЕКМНОРСТУХІЅЈҺ', 'ABEKMHOPCTYXISJH'],
  // Greek
  ['αεικνορτυχ', 'aeikvoptux'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
] as const) {
  [...others].forEach((other, index) => {
    LATIN.set(other, latin.charAt(index));
  });
}

const GREEK_OR_CYRILLIC = /[\u0370-\u052F\u1F00-\u1FFF]/u;

/** A letter with marks keeps them: Cyrillic `о̀` becomes `ò`. */
function toLatin(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  return ((LATIN.get(base) ?? base) + marks.join('')).normalize('NFC');
}

/** Greek and Cyrillic letters that look Latin become Latin in words that have Latin letters too. */
export function replaceLookAlikes(cells: readonly Cell[]): readonly Cell[] {
  if (!cells.some(({ text }) => GREEK_OR_CYRILLIC.test(text))) return cells;
  const replaced = [...cells];
  for (const [from, to] of runsOf(cells, isLetterCell)) {
    const word = cells.slice(from, to);
    if (!word.some(({ text }) => /^\p{Script=Latin}/u.test(text))) continue;
    word.forEach((cell, index) => {
      if (GREEK_OR_CYRILLIC.test(cell.text)) replaced[from + index] = { ...cell, text: toLatin(cell.text) };
    });
  }
  return replaced;
}
