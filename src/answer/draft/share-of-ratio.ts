import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { Verdict } from '../reply.ts';
import type { Point } from './statement-points.ts';

/** Between a ratio and its share: `115/164 vụ, đạt 70,1%`, `115/164 vụ (70,1%)`. */
const BETWEEN = /^ (?:[^\d,;.()]{1,60})?(?:, (?:đạt|chiếm|bằng|tương đương|tỷ lệ)(?: tỷ lệ)? |\()$/iu;

/** A share with the ratio that it is worked out from. */
export interface Share {
  readonly ratio: Point;
  readonly verdict: Verdict;
  /** `70,1%` */
  readonly found: string;
  /** `115 : 164 = 70,1%` */
  readonly computation: string;
}

const decimalsOf = (surface: string): number => /,(\d+)/u.exec(surface)?.[1]?.length ?? 0;

function shareOf(ratio: Figure, said: string, value: number): Omit<Share, 'ratio'> | undefined {
  const [part, whole] = [ratio.value].flat();
  if (typeof part !== 'number' || typeof whole !== 'number' || whole <= 0) return undefined;
  const decimals = decimalsOf(said);
  const exact = (100 * part) / whole;
  const found = `${exact.toFixed(decimals).replace('.', ',')}%`;
  const steps = Math.abs(exact - value) * 10 ** decimals;
  // Between the two stands what was rounded otherwise.
  if (steps > 0.5 + 1e-9 && steps < 1) return undefined;
  const verdict = steps < 1 ? 'supported' : 'contradicted';
  return { verdict, found, computation: `${part} : ${whole} = ${found}` };
}

/** The ratio right before a percentage, and what its share comes to. */
export function shareBefore(text: string, point: Point, points: readonly Point[]): Share | undefined {
  const figures = readFigures(text);
  const percent = figures.find(({ start, kind }) => start === point.start && kind === 'percent');
  if (typeof percent?.value !== 'number' || percent.mod !== undefined) return undefined;
  const ratio = figures.findLast(({ kind, end }) => kind === 'ratio' && end <= point.start);
  const own = points.find(({ start }) => start === ratio?.start);
  if (!ratio || !own || !BETWEEN.test(text.slice(ratio.end, point.start))) return undefined;
  const share = shareOf(ratio, point.surface, percent.value);
  return share && { ...share, ratio: own };
}
