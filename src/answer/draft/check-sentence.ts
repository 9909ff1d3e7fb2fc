import { type CheckedPoint, checkStatement } from './check-statement.ts';
import type { JudgeStatement } from './judged-statement.ts';
import type { DraftSentence } from './read-draft.ts';

/**
 * Judges a sentence clause by clause; what no clause alone settles is judged once more with the whole sentence around
 * it, where words of one clause are said of the others too.
 */
export function checkSentence({ clauses, whole }: DraftSentence, judge: JudgeStatement): CheckedPoint[] {
  const points = clauses.flatMap((clause) => checkStatement(clause, judge));
  if (!whole || points.every(({ verdict }) => verdict !== 'not_found')) return points;
  const others = checkStatement(whole, judge);
  return points.map((point) => {
    if (point.verdict !== 'not_found') return point;
    const other = others.find(({ start, end }) => start === point.start && end === point.end);
    return other && other.verdict !== 'not_found' ? other : point;
  });
}
