import type { Citation, ClaimCheck, Verdict } from '../reply.ts';
import type { Stretch } from './draft-line.ts';
import type { JudgedStatement, JudgeStatement } from './judged-statement.ts';
import { holds, type PlacedPoint, type PointProof, proofsOf } from './point-proofs.ts';
import { earlierValue } from './reached-value.ts';
import { shareBefore } from './share-of-ratio.ts';
import type { Statement } from './statement.ts';
import { pointsOf } from './statement-points.ts';

/** A point with its verdict and its place in the cleaned draft. */
export interface CheckedPoint extends Stretch {
  readonly said: string;
  readonly verdict: Verdict;
  readonly found?: string;
  /** `90,49 − 88,60 = 1,89` */
  readonly computation?: string;
  readonly citations: readonly Citation[];
}

/** The point that stands at a place, or is the first behind it. */
const pointAt = (points: readonly PlacedPoint[], at: number | undefined): PlacedPoint | undefined =>
  at === undefined ? undefined : points.find(({ point }) => point.end > at);

const opened = ({ start, end, said }: CheckedPoint): CheckedPoint => ({
  start,
  end,
  said,
  verdict: 'not_found',
  citations: [],
});

/** A value told as reached is right when it is, and when it went that way since the year before. */
function asReached(one: CheckedPoint, statement: Statement, judge: JudgeStatement): CheckedPoint {
  const earlier = earlierValue(statement, one.said, judge);
  if (!earlier) return opened(one);
  const isSame = earlier.way === statement.reached?.way;
  return {
    ...one,
    verdict: isSame ? 'supported' : 'contradicted',
    ...(!isSame && { found: earlier.way === 'up' ? `tăng lên ${one.said}` : `giảm còn ${one.said}` }),
    computation: earlier.told,
    citations: [
      ...one.citations,
      ...earlier.judged.citations.filter(({ marker }) => marker === earlier.check.marker),
    ],
  };
}

/** Percentages behind a ratio that is right are worked out from it. */
function withShares(
  text: string,
  placed: readonly PlacedPoint[],
  checked: readonly CheckedPoint[],
): CheckedPoint[] {
  const all = placed.map(({ point }) => point);
  return checked.map((one, i) => {
    const point = placed[i]?.point;
    if (one.verdict !== 'not_found' || !point) return one;
    const share = shareBefore(text, point, all);
    const ratio = share && checked[all.indexOf(share.ratio)];
    if (!share || ratio?.verdict !== 'supported') return one;
    const { verdict, found, computation } = share;
    return { ...one, verdict, found, computation, citations: ratio.citations };
  });
}

/** A point with what settles it. */
function checkedPoint(
  { point, place }: PlacedPoint,
  proof: PointProof | undefined,
  { citations, computation }: JudgedStatement,
): CheckedPoint {
  const said = point.surface;
  if (!proof) return { ...place, said, verdict: 'not_found', citations: [] };
  const { check, isOwn } = proof;
  const worked = computation !== undefined;
  return {
    ...place,
    said,
    verdict: isOwn ? check.verdict : 'supported',
    ...(isOwn && check.found !== undefined && { found: check.found }),
    ...(worked && { computation }),
    citations: worked ? citations : citations.filter(({ marker }) => marker === check.marker),
  };
}

/** Judges the points of a statement that stand in the draft itself. */
export function checkStatement(statement: Statement, judge: JudgeStatement): CheckedPoint[] {
  const points = pointsOf(statement.text).flatMap((point): PlacedPoint[] => {
    const place = statement.inDraft(point);
    return place ? [{ point, place }] : [];
  });
  if (points.length === 0) return [];
  const judged = judge(statement.text);
  const { claim, citations } = judged;
  const proves = ({ marker }: ClaimCheck): boolean =>
    citations.some(
      (one) => one.marker === marker && statement.mustHold.every((words) => holds(one.quote, words)),
    );
  const checks = (claim?.checks ?? []).filter((check) => check.verdict === 'not_found' || proves(check));
  const proofs = proofsOf(statement.text, points, { checks, citations });
  const reached = pointAt(points, statement.reached?.at);
  const checked = points.map((one, i): CheckedPoint => {
    const result = checkedPoint(one, proofs[i], judged);
    const isReached = one === reached && result.verdict === 'supported';
    return isReached ? asReached(result, statement, judge) : result;
  });
  return withShares(statement.text, points, checked);
}
