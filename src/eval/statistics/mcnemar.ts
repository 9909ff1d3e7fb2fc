import { type Interval, Z95 } from './interval.ts';

/**
 * Exact McNemar test, two-sided: the probability, were both runs equally good, that wins and losses are at least this
 * uneven. Binomial with p = 1/2 over the questions on which the runs differ. Q. McNemar, Psychometrika 12 (1947).
 */
export function mcnemar(won: number, lost: number): number {
  const differing = won + lost;
  // Logarithms: 2^-n is 0 for a computer from n = 1075 on.
  let logTerm = -differing * Math.LN2;
  let tail = Math.exp(logTerm);
  for (let k = 1; k <= Math.min(won, lost); k++) {
    logTerm += Math.log((differing - k + 1) / k);
    tail += Math.exp(logTerm);
  }
  return Math.min(1, 2 * tail);
}

/**
 * 95% interval of the difference (won - lost) / total of two paired shares. A. Agresti and Y. Min, Statistics in
 * Medicine 24 (2005): Wald's interval after half a case is added to each of the four cells.
 */
export function pairedInterval(won: number, lost: number, total: number): Interval {
  const n = total + 2;
  const difference = (won - lost) / n;
  const half = (Z95 * Math.sqrt(won + lost + 1 - (won - lost) ** 2 / n)) / n;
  return { low: Math.max(-1, difference - half), high: Math.min(1, difference + half) };
}
