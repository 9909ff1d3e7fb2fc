/** A text made from another one, with the way back. */
export interface MappedText {
  readonly text: string;
  /**
   * The offset in the original of an offset in `text`, both in UTF-16 units, `0..text.length`. Never falls as the
   * index grows, stays inside the original; an index outside `text` is taken to the nearer end. A span
   * `[start, end)` of `text` comes from `[toOriginal(start), toOriginal(end))`; characters that were left out belong
   * to the span before them.
   */
  toOriginal(index: number): number;
}

/** A piece of a changed text: what it says now, and the span of the text before that it stands for. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text that is its own original. */
export function unchangedText(text: string): MappedText {
  return { text, toOriginal: (index) => clamp(index, text.length) };
}

/** `offsets` holds the original offset of every UTF-16 unit of `text` and of its end. */
export function textWithOffsets(text: string, offsets: readonly number[]): MappedText {
  return { text, toOriginal: (index) => offsets[clamp(index, text.length)] ?? 0 };
}

/**
 * The text with the pieces replaced; they must be in order and not overlap. An offset inside a replaced piece
 * goes to the matching share of the original piece.
 */
export function replacePieces(before: MappedText, pieces: readonly Replacement[]): MappedText {
  if (pieces.length === 0) return before;
  let text = '';
  let at = 0;
  const offsets: number[] = [];
  const keepUntil = (end: number): void => {
    text += before.text.slice(at, end);
    for (; at < end; at += 1) offsets.push(before.toOriginal(at));
  };
  for (const piece of pieces) {
    keepUntil(piece.start);
    text += piece.text;
    for (let unit = 0; unit < piece.text.length; unit += 1) {
      const share = Math.floor((unit * (piece.end - piece.start)) / piece.text.length);
      offsets.push(before.toOriginal(piece.start + share));
    }
    at = piece.end;
  }
  keepUntil(before.text.length);
  offsets.push(before.toOriginal(before.text.length));
  return textWithOffsets(text, offsets);
}

function clamp(index: number, length: number): number {
  if (!(index > 0)) return 0;
  return index < length ? Math.floor(index) : length;
}
