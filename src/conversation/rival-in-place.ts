import { CONTRASTS } from '../answer/evidence/contrast-words.ts';
import { fold } from '../language/fold.ts';
import { foldInPlace } from './slots.ts';

/** Things told apart by name, besides those that answers tell apart. */
const RIVALS: readonly (readonly string[])[] = [['khiếu nại', 'tố cáo', 'phản ánh']];

/** Groups of sides, each side with its folded phrases, the longest first. */
const GROUPS: readonly (readonly (readonly string[])[])[] = [
  ...CONTRASTS.map(({ sides }) => sides.map(({ says, also = [] }) => [...says, ...also])),
  ...RIVALS.map((names) => names.map((name) => [name])),
].map((sides) => sides.map((phrases) => phrases.map(fold).sort((a, b) => b.length - a.length)));

/** Where a phrase stands as whole words; the last place counts. */
function placeOf(phrase: string, line: string): number {
  return ` ${line} `.replace(/[?.!,;:]/gu, ' ').lastIndexOf(` ${phrase} `);
}

/** `còn khá?` after `bao nhiêu đơn vị tốt`: the question with the other side of the contrast in place of its own. */
export function rivalInPlace(bare: string, text: string): string[] {
  const wanted = fold(bare);
  const line = foldInPlace(text).toLowerCase();
  return GROUPS.flatMap((sides) => {
    const own = sides.findIndex((phrases) => phrases.includes(wanted));
    if (own < 0 || (sides[own] ?? []).some((phrase) => placeOf(phrase, line) >= 0)) return [];
    const found = sides
      .flat()
      .map((phrase) => ({ phrase, at: placeOf(phrase, line) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.phrase.length - a.phrase.length)[0];
    return found ? [`${text.slice(0, found.at)}${bare}${text.slice(found.at + found.phrase.length)}`] : [];
  });
}
