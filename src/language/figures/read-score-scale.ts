import { oneFigure, type Reading } from './draft.ts';
import type { TokenStream } from './token-stream.ts';

/** Index of `thang` when `thang` or `thang điểm` stands just before; unaccented it is tháng. */
function scaleBefore(stream: TokenStream, index: number): number | null {
  const at = stream.is(index - 1, 'điểm') ? index - 2 : index - 1;
  return !stream.plain && stream.is(at, 'thang') ? at : null;
}

/** `thang 100`, `thang điểm 10-60`: what a score is measured on. A label, so that nobody takes it for a score. */
export function readScoreScale(stream: TokenStream, index: number): Reading | null {
  const from = scaleBefore(stream, index);
  if (from === null) return null;
  const isRange = stream.is(index + 1, '-') && stream.at(index + 2).kind === 'number';
  const to = isRange ? index + 3 : index + 1;
  const value = stream.phrase(index, to);
  return oneFigure({ kind: 'label', value, unit: stream.phrase(from, index), from, to });
}
