import { groupBy } from './group-by.ts';
import { type Measure, shareWhere } from './measure.ts';
import type { QuestionResult } from './question-result.ts';

/** Accuracy, coverage and errors of the questions that have one property in common. */
export interface Group {
  readonly name: string;
  readonly accuracy: Measure;
  readonly coverage: Measure;
  readonly wrong: Measure;
}

/** How questions are grouped, in the order of the report. */
export const GROUPINGS = ['bank', 'kind', 'form', 'source', 'file'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Groups questions by one property, in order of the name. */
export function groupResults(results: readonly QuestionResult[], by: Grouping): Group[] {
  return [...groupBy(results, (one) => one[by])].sort(byName).map(([name, group]) => ({
    name,
    accuracy: shareWhere('accuracy', group, ({ outcome }) => outcome === 'right'),
    coverage: shareWhere('coverage', group, ({ answered }) => answered),
    wrong: shareWhere('wrong', group, ({ outcome }) => outcome === 'wrong'),
  }));
}

/** How often a kind of reply came where another, the best of `expect`, was wanted. */
export interface Confusion {
  readonly expected: string;
  readonly got: string;
  readonly count: number;
}

/** The pairs that occur, in order of their names. A reply that `expect` allows as well stands under its own kind. */
export function confuseKinds(results: readonly QuestionResult[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { expect, reply } of results) {
    const got = reply.kind;
    const expected = expect.includes(got) ? got : (expect[0] ?? 'abstain');
    const key = `${expected} ${got}`;
    counts.set(key, { expected, got, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(byName).map(([, confusion]) => confusion);
}
