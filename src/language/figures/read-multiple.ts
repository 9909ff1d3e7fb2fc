import { oneFigure, type Reading } from './draft.ts';
import type { FigureModifier } from './figure.ts';
import { numberWordAt } from './number-word-at.ts';
import { readAmount } from './read-amount.ts';
import type { TokenStream } from './token-stream.ts';

const BOUNDS: ReadonlyMap<string, FigureModifier> = new Map([
  ['hơn', 'over'],
  ['hon', 'over'],
  ['trên', 'over'],
  ['gần', 'under'],
  ['gan', 'under'],
  ['khoảng', 'approx'],
  ['khoang', 'approx'],
  ['chừng', 'approx'],
]);
const FILLERS = new Set(['tới', 'toi', 'đến', 'den', 'lên', 'len']);
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['doi', 2],
  ['rưỡi', 1.5],
  ['ruoi', 1.5],
]);

interface Factor {
  readonly value: number;
  readonly to: number;
}

function readFactor(stream: TokenStream, index: number): Factor | null {
  const named = FACTORS.get(stream.at(index).word);
  const to = stream.says(index + 1, 'lần') ? index + 2 : index + 1;
  if (named !== undefined) return { value: named, to };
  const amount = readAmount(stream, index);
  if (!amount) return null;
  // `gap ba` may be "meets three": unaccented, it needs lan.
  const times = stream.says(amount.to, 'lần') || stream.is(amount.to, 'lan');
  if (!times && (stream.plain || numberWordAt(stream, index)?.role !== 'digit')) return null;
  return { value: amount.value, to: times ? amount.to + 1 : amount.to };
}

/** `gấp đôi`, `gấp 2,5 lần`, `gấp khoảng 10 lần`, `gấp rưỡi`. */
export function readMultiple(stream: TokenStream, index: number): Reading | null {
  if (!stream.says(index, 'gấp')) return null;
  let at = index + 1;
  const mod = BOUNDS.get(stream.at(at).word);
  if (mod) at++;
  while (at < index + 4 && FILLERS.has(stream.at(at).word)) at++;
  const factor = readFactor(stream, at);
  if (!factor) return null;
  const { value, to } = factor;
  return oneFigure({ kind: 'multiple', value, unit: 'lần', from: index, to, ...(mod && { mod }) });
}
