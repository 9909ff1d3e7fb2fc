import type { Interval } from './statistics/interval.ts';
import { mcnemar, pairedInterval } from './statistics/mcnemar.ts';

/** What two runs must have in common to be paired: the question as it was put, and whether it went right. */
export interface Trial {
  /** The same in both runs; only once in each. */
  readonly key: string;
  readonly text: string;
  /** The gold answer, in any form that tells whether it has changed. */
  readonly gold: string;
  readonly right: boolean;
}

/** This run against a saved one, over the questions that both have. */
export interface Comparison {
  readonly paired: number;
  readonly rightBefore: number;
  readonly rightNow: number;
  /** Keys of questions that are right only in this run, or only in the saved one. */
  readonly won: readonly string[];
  readonly lost: readonly string[];
  /** Share right of this run less that of the saved one, with a 95% interval. */
  readonly difference: number;
  readonly interval: Interval;
  /** Exact McNemar, two-sided. */
  readonly p: number;
  /** Questions that are in one run only, or were asked otherwise: not compared. */
  readonly notPaired: number;
}

/** Pairs two runs question by question. */
export function compareRuns(before: readonly Trial[], now: readonly Trial[]): Comparison {
  const earlier = new Map(before.map((trial) => [trial.key, trial]));
  const pairs = now.flatMap((trial) => {
    const old = earlier.get(trial.key);
    return old?.text === trial.text && old.gold === trial.gold ? [{ trial, old }] : [];
  });
  const won = pairs.filter(({ trial, old }) => trial.right && !old.right).map(({ trial }) => trial.key);
  const lost = pairs.filter(({ trial, old }) => !trial.right && old.right).map(({ trial }) => trial.key);
  return {
    paired: pairs.length,
    rightBefore: pairs.filter(({ old }) => old.right).length,
    rightNow: pairs.filter(({ trial }) => trial.right).length,
    won,
    lost,
    difference: pairs.length === 0 ? 0 : (won.length - lost.length) / pairs.length,
    interval: pairedInterval(won.length, lost.length, pairs.length),
    p: mcnemar(won.length, lost.length),
    notPaired: before.length + now.length - 2 * pairs.length,
  };
}
