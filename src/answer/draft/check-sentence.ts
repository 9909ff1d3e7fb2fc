import { type CheckedPoint, checkStatement } from './check-statement.ts';
import type { JudgeStatement } from './judged-statement.ts';
import type { DraftSentence } from './read-draft.ts';
import type { Statement } from './statement.ts';
import { pointsOf } from './statement-points.ts';

const isOpen = ({ verdict }: CheckedPoint): boolean => verdict === 'not_found';

/** Points that are still open, settled by another reading where it can. */
function settleOpen(
  points: readonly CheckedPoint[],
  reading: Statement,
  judge: JudgeStatement,
): CheckedPoint[] {
  const others = checkStatement(reading, judge);
  return points.map((point) => {
    if (!isOpen(point)) return point;
    return (
      others.find((other) => !isOpen(other) && other.start === point.start && other.end === point.end) ??
      point
    );
  });
}

function checkClause([first, ...others]: readonly Statement[], judge: JudgeStatement): CheckedPoint[] {
  let points = first ? checkStatement(first, judge) : [];
  for (const reading of others) {
    if (!points.some(isOpen)) break;
    points = settleOpen(points, reading, judge);
  }
  return points;
}

/**
 * Judges a sentence that stands in the content word for word as it is, any other one clause by clause; what no clause alone settles is judged once more with the whole sentence around
 * it, where words of one clause are said of the others too.
 */
export function checkSentence(
  { clauses, whole, plain }: DraftSentence,
  judge: JudgeStatement,
): CheckedPoint[] {
  if (plain && pointsOf(plain.text).length > 0 && judge(plain.text).isVerbatim)
    return checkStatement(plain, judge);
  const points = clauses.flatMap((readings) => checkClause(readings, judge));
  return whole && points.some(isOpen) ? settleOpen(points, whole, judge) : points;
}
