import type { Comparison } from './compare-runs.ts';
import type { Measure } from './measure.ts';

/** Measures as plain lines: name, value, 95% interval, cases. */
export function measureLines(title: string, measures: readonly Measure[]): string[] {
  const lines = measures.map(({ name, value, low, high, hits, total }) => {
    const interval = low === undefined || high === undefined ? '' : `[${low.toFixed(3)}, ${high.toFixed(3)}]`;
    const cases = total === undefined ? '' : `${hits} of ${total}`;
    const shown = value === null ? '-' : value.toFixed(3);
    return `${name.padEnd(30)}${shown.padStart(6)}  ${interval.padEnd(16)}  ${cases}`.trimEnd();
  });
  return [title, ...lines, ''];
}

/** A paired comparison in plain lines. */
export function comparisonLines(title: string, comparison: Comparison): string[] {
  const { paired, rightBefore, rightNow, won, lost, difference, interval, p, notPaired } = comparison;
  const points = (share: number): string => `${share < 0 ? '' : '+'}${(100 * share).toFixed(1)}`;
  return [
    `${title}: ${rightBefore} -> ${rightNow} of ${paired} right, ${points(difference)} points [${points(interval.low)}, ${points(interval.high)}], McNemar p = ${p.toFixed(4)}; ${notPaired} not paired`,
    `won (${won.length}): ${won.join(', ')}`.trimEnd(),
    `lost (${lost.length}): ${lost.join(', ')}`.trimEnd(),
    '',
  ];
}
