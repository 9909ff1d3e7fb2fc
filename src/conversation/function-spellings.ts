import type { QueryTerm } from '../answer/understand/query.ts';

/** How the function words are spelt whose syllable, with other marks, is an ordinary word (`sổ đỏ`, `nhà`, `thẻ`). */
const SPELT: ReadonlyMap<string, readonly string[]> = new Map([
  ['so', ['số']],
  ['do', ['do', 'đó']],
  ['the', ['thế']],
  ['ma', ['mà']],
  ['nha', ['nha']],
]);

/** True for a function word that was typed with marks which make it another word. */
export function isOrdinaryWord({ term, role, surface }: QueryTerm): boolean {
  const spellings = SPELT.get(term);
  if (role !== 'filler' || spellings === undefined || surface === undefined) return false;
  const typed = surface.toLowerCase();
  return typed !== term && !spellings.includes(typed.normalize('NFC'));
}
