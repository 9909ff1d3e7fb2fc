import type { Interval } from './statistics/interval.ts';
import { wilson } from './statistics/wilson.ts';

/** One number about the bot, with its 95% confidence interval. */
export interface Measure {
  readonly name: string;
  /** Null when there is nothing to measure it on. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  /** For shares: the cases that count, of how many. */
  readonly hits?: number;
  readonly total?: number;
}

/** A share of cases, with Wilson's interval. */
function shareOf(name: string, hits: number, total: number): Measure {
  if (total === 0) return { name, value: null, hits, total };
  return { name, value: hits / total, ...wilson(hits, total), hits, total };
}

/** A share of the cases that fit. */
export function shareWhere<T>(name: string, cases: readonly T[], fits: (one: T) => boolean): Measure {
  return shareOf(name, cases.filter(fits).length, cases.length);
}

/** A value with an interval found otherwise. */
export const numberOf = (name: string, value: number | undefined, interval?: Interval): Measure => ({
  name,
  value: value ?? null,
  ...(value !== undefined && interval),
});
