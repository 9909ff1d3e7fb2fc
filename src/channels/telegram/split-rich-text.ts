import { lastBreak, lastWholeCharacter } from '../shared/cut-text.ts';
import { join, type RichText, slice, type TelegramEntity, trim } from './rich-text.ts';

export interface PartLimits {
  /** UTF-16 units of text in one part. */
  readonly units: number;
  readonly entities: number;
}

const BETWEEN_BLOCKS = '\n\n';

/**
 * Packs blocks into as few parts as their order allows. A block stays whole unless it is longer than a
 * part by itself; then it is cut at a line, a sentence or a word, outside its entities where that can be.
 * Only space is lost at a cut. No part is empty, begins or ends with space.
 */
export function splitRichText(blocks: readonly RichText[], limits: PartLimits): readonly RichText[] {
  const parts: RichText[] = [];
  for (const block of blocks.flatMap((whole) => cut(trim(whole), limits.units))) {
    const last = parts.at(-1);
    const together = last && join([last, block], BETWEEN_BLOCKS);
    if (together && together.text.length <= limits.units && together.entities.length <= limits.entities) {
      parts[parts.length - 1] = together;
    } else {
      parts.push(block);
    }
  }
  return parts;
}

function cut(block: RichText, units: number): readonly RichText[] {
  const pieces: RichText[] = [];
  let rest = block;
  while (rest.text.length > units) {
    const at = cutPoint(rest, units);
    pieces.push(trim(slice(rest, 0, at)));
    rest = trim(slice(rest, at, rest.text.length));
  }
  pieces.push(rest);
  return pieces.filter(({ text }) => text !== '');
}

/** Where to cut so that the first piece has at most `units`: 0 < result <= units. */
function cutPoint({ text, entities }: RichText, units: number): number {
  const half = Math.floor(units / 2);
  const outside = (at: number) => !entities.some((entity) => isInside(entity, at));
  return (
    lastBreak(text, units, half, outside) ??
    // A short piece before a long entity is better than an entity in two pieces.
    lastBreak(text, units, 0, outside) ??
    lastBreak(text, units, half) ??
    lastBreak(text, units, 0) ??
    lastWholeCharacter(text, units)
  );
}

function isInside({ offset, length }: TelegramEntity, at: number): boolean {
  return offset < at && at < offset + length;
}
