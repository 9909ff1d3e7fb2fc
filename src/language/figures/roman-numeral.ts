const PLACES: readonly (readonly [string, number])[] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function writeRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [sign, size] of PLACES) {
    while (rest >= size) {
      roman += sign;
      rest -= size;
    }
  }
  return roman;
}

const ROMAN = new Map(Array.from({ length: 89 }, (_, i) => [writeRoman(i + 1), i + 1]));

/** The value of a well-formed roman numeral up to 89, in either case; null for anything else. */
export function readRomanNumeral(word: string): number | null {
  return ROMAN.get(word.toUpperCase()) ?? null;
}
