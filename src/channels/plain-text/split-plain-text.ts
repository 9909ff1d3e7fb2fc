import { lastBreak, lastWholeCharacter } from '../shared/cut-text.ts';

const BETWEEN_BLOCKS = '\n\n';

/**
 * Packs blocks into as few parts of at most `longest` UTF-16 units as their order allows. A block stays whole unless
 * it is longer than a part by itself; then it is cut at a line, a sentence or a word. Only space is lost at a
 * cut. No part is empty, begins or ends with space.
 */
export function splitPlainText(blocks: readonly string[], longest: number): readonly string[] {
  const parts: string[] = [];
  for (const block of blocks.flatMap((whole) => cut(wellFormed(whole).trim(), longest))) {
    const last = parts.at(-1);
    const together = last === undefined ? block : `${last}${BETWEEN_BLOCKS}${block}`;
    if (last !== undefined && together.length <= longest) parts[parts.length - 1] = together;
    else parts.push(block);
  }
  return parts;
}

/** A lone half of a surrogate pair cannot be written as UTF-8. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

function cut(block: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let rest = block;
  while (rest.length > longest) {
    const at = cutPoint(rest, longest);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** Where to cut so that the first piece has at most `longest` units, and not much less: 0 < result <= longest. */
const cutPoint = (text: string, longest: number): number =>
  lastBreak(text, longest, Math.floor(longest / 2)) ??
  lastBreak(text, longest, 0) ??
  lastWholeCharacter(text, longest);
