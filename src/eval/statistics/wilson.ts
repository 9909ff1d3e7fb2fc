import { type Interval, Z95 } from './interval.ts';

/**
 * Wilson's score interval (95%) for a share: E. B. Wilson, JASA 22 (1927). Sound near 0 and 1 and for few cases,
 * where the usual `p ± 1.96 s` is not. Without any case it is 0..1: nothing is known.
 */
export function wilson(hits: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = hits / total;
  const z2 = Z95 ** 2 / total;
  const centre = share + z2 / 2;
  const half = Z95 * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total));
  return {
    low: hits === 0 ? 0 : (centre - half) / (1 + z2),
    high: hits === total ? 1 : (centre + half) / (1 + z2),
  };
}
