import { oneFigure, type Reading } from './draft.ts';
import type { TokenStream } from './token-stream.ts';

/** Index of `thang` when `thang` or `thang điểm` stands just before; unaccented it is tháng. */
function scaleBefore(stream: TokenStream, index: number): number | null {
  const at = stream.is(index - 1, 'điểm') ? index - 2 : index - 1;
  // `15 thang 8`, `thang 8 nam 2021` in a text with few diacritics is tháng.
  const isMonth = stream.at(at - 1).kind === 'number' || stream.at(index + 1).folded === 'nam';
  return !stream.plain && stream.is(at, 'thang') && !isMonth && !stream.is(index + 1, '/') ? at : null;
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
