import type { Cell } from './cell.ts';

const PLAIN = new Map<string, string>();

for (const [plain, variants] of [
  // Eth and African d look like đ and are typed for it.
  ['Đ', 'ÐƉ'],
  ['đ', 'ðɖ'],
  ["'", '‘’‚‛‹›′‵ʹʼʻ'],
  ['"', '“”„‟«»″‶'],
  ['-', '‐‑‒–—―−'],
  ['\n', '\r\u2028\u2029'],
] as const) {
  for (const variant of variants) PLAIN.set(variant, plain);
}

const BLANK = /^[\p{Zs}\p{Cc}\u2800]/u;

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return character;
  const [first = ''] = character;
  const plain = PLAIN.get(first);
  if (plain === '\n') return plain;
  if (plain !== undefined) return plain + character.slice(first.length);
  return character !== '\n' && BLANK.test(character) ? ' ' : character;
}

/**
 * Eth becomes đ; typographic quotes and dashes become `'`, `"` and `-`; line ends become a newline; every other
 * space and control character becomes a space. One character stays one character.
 */
export function toPlainCharacters(cells: readonly Cell[]): Cell[] {
  return cells.map((cell, index) => {
    const isHalfLineEnd = cell.text === '\r' && cells[index + 1]?.text === '\n';
    const text = isHalfLineEnd ? ' ' : plainCharacter(cell.text);
    return text === cell.text ? cell : { ...cell, text };
  });
}
