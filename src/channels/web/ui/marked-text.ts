import type { ShownCheck } from './draft-check.ts';

/** A stretch of a draft; `check` is the number of the figure that it is. */
export interface MarkedPiece {
  readonly text: string;
  readonly check?: number;
}

/** A draft cut at its checked figures. What overlaps an earlier figure or leads out of the text is not marked. */
export function markedPieces(text: string, checks: readonly ShownCheck[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const [check, { start, end }] of checks.entries()) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), check });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
