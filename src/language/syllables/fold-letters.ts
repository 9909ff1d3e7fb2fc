const FOLDED = new Map<string, string>();

for (const [plain, marked] of [
  ['a', 'àáảãạăằắẳẵặâầấẩẫậ'],
  ['d', 'đ'],
  ['e', 'èéẻẽẹêềếểễệ'],
  ['i', 'ìíỉĩị'],
  ['o', 'òóỏõọôồốổỗộơờớởỡợ'],
  ['u', 'ùúủũụưừứửữự'],
  ['y', 'ỳýỷỹỵ'],
] as const) {
  for (const letter of marked) {
    FOLDED.set(letter, plain);
    FOLDED.set(letter.toUpperCase(), plain.toUpperCase());
  }
}

/** One precomposed Vietnamese letter without marks and tone (`ế` -> `e`, `Đ` -> `D`); others as they are. */
export function foldLetter(letter: string): string {
  return FOLDED.get(letter) ?? letter;
}

/** Every Vietnamese letter of the text folded; same length in UTF-16 units. */
export function foldLetters(text: string): string {
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}
