import type { Interval } from './interval.ts';
import { below, type Random } from './seeded-random.ts';

const ROUNDS = 1000;

/**
 * Percentile bootstrap interval (95%) of a statistic over cases: Efron and Tibshirani, An Introduction to the
 * Bootstrap (1993), 13.3. Rounds in which the statistic is undefined are left out; undefined when all are.
 */
export function bootstrap<T>(
  cases: readonly T[],
  statistic: (sample: readonly T[]) => number | undefined,
  random: Random,
): Interval | undefined {
  const values: number[] = [];
  for (let round = 0; round < ROUNDS && cases.length > 0; round++) {
    const sample = cases.map((_, __, all) => all[below(random, all.length)] as T);
    const value = statistic(sample);
    if (value !== undefined) values.push(value);
  }
  values.sort((a, b) => a - b);
  const low = values[Math.floor(0.025 * values.length)];
  const high = values[Math.ceil(0.975 * values.length) - 1];
  return low === undefined || high === undefined ? undefined : { low, high };
}
