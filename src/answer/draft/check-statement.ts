import { foldWords } from '../../language/fold-words.ts';
import type { Citation, ClaimCheck, Verdict } from '../reply.ts';
import type { Stretch } from './draft-line.ts';
import type { JudgeStatement } from './judged-statement.ts';
import { earlierValue } from './reached-value.ts';
import { shareBefore } from './share-of-ratio.ts';
import type { Statement } from './statement.ts';
import { type Point, pointsOf } from './statement-points.ts';

/** A point with its verdict and its place in the cleaned draft. */
export interface CheckedPoint extends Stretch {
  readonly said: string;
  readonly verdict: Verdict;
  readonly found?: string;
  /** `90,49 − 88,60 = 1,89` */
  readonly computation?: string;
  readonly citations: readonly Citation[];
}

interface PlacedPoint {
  readonly point: Point;
  readonly place: Stretch;
}

type Verdicts = Map<PlacedPoint, ClaimCheck>;

const holds = (longer: string, shorter: string): boolean => foldWords(longer).includes(foldWords(shorter));

/** The point with the words of a check, whole or in part. */
const sameWords = (points: readonly PlacedPoint[], { said }: ClaimCheck): PlacedPoint | undefined =>
  points.find(({ point }) => point.surface === said) ??
  points.find(
    ({ point }) => said.length < LONGEST_SAID && (holds(said, point.surface) || holds(point.surface, said)),
  );

/** Which point a check speaks of: the one with its words; one left over for a fault told otherwise, all for all of it. */
function assign(text: string, checks: readonly ClaimCheck[], points: readonly PlacedPoint[]): Verdicts {
  const verdicts: Verdicts = new Map();
  const open = (): PlacedPoint[] => points.filter((one) => !verdicts.has(one));
  const left = checks.filter((check) => {
    const same = sameWords(open(), check);
    if (same) verdicts.set(same, check);
    return !same;
  });
  for (const check of left) {
    // A fault in words that were carried over is told where they stand.
    if (check.verdict === 'contradicted' && holds(text, check.said)) continue;
    const spoken = open().filter(({ point }) => check.verdict !== 'contradicted' || fits(point, check.found));
    for (const one of check.verdict === 'contradicted' ? spoken.slice(0, 1) : spoken)
      verdicts.set(one, check);
  }
  return verdicts;
}

/** The point that stands at a place, or is the first behind it. */
const pointAt = (points: readonly PlacedPoint[], at: number | undefined): PlacedPoint | undefined =>
  at === undefined ? undefined : points.find(({ point }) => point.end > at);

const DIGIT = /\d/u;
/** `76/NQ-CP` */
const DOCUMENT = /\d\/(?:\d{4}\/)?\p{Lu}/u;
const DAY = /ngày |\d\/\d{1,2}\/\d/iu;
/** A check of more than this is one of all of a statement. */
const LONGEST_SAID = 40;

/** A fault whose words are not those of a point: what was found is of the kind of the point. */
function fits({ kind, surface }: Point, found: string | undefined): boolean {
  if (found === undefined) return true;
  if (kind === 'name' || kind === 'place') return !DIGIT.test(found);
  const isDocument = DOCUMENT.test(found);
  if (kind === 'document') return isDocument || /^\d+$/u.test(found) || holds(found, surface);
  return DIGIT.test(found) && !isDocument && (kind === 'date' || !DAY.test(found));
}

/** What a quote is known to speak of: all that the statement says, or all but its value. */
const isSpokenOf = ({ verdict, why }: ClaimCheck, { kind }: Point): boolean =>
  verdict === 'supported' || (kind === 'name' && verdict === 'contradicted' && why === 'other-value');

/** A point that no check speaks of is proved by a quote that proves the rest of its statement and holds it. */
function byQuote(
  { point }: PlacedPoint,
  checks: readonly ClaimCheck[],
  citations: readonly Citation[],
): ClaimCheck | undefined {
  return checks.find(
    (check) =>
      isSpokenOf(check, point) &&
      citations.some(({ marker, quote }) => marker === check.marker && holds(quote, point.surface)),
  );
}

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
  return checked.map((one, i) => {
    const point = placed[i]?.point;
    if (one.verdict !== 'not_found' || !point) return one;
    const share = shareBefore(
      text,
      point,
      placed.map((other) => other.point),
    );
    const ratio = share && checked[placed.findIndex((other) => other.point === share.ratio)];
    if (ratio?.verdict !== 'supported') return one;
    const { verdict, found, computation } = share as NonNullable<typeof share>;
    return { ...one, verdict, found, computation, citations: ratio.citations };
  });
}

/** Judges the points of a statement that stand in the draft itself. */
export function checkStatement(statement: Statement, judge: JudgeStatement): CheckedPoint[] {
  const points = pointsOf(statement.text).flatMap((point): PlacedPoint[] => {
    const place = statement.inDraft(point);
    return place ? [{ point, place }] : [];
  });
  if (points.length === 0) return [];
  const { claim, citations, computation } = judge(statement.text);
  const proves = ({ marker }: ClaimCheck): boolean =>
    citations.some(
      (one) => one.marker === marker && statement.mustHold.every((words) => holds(one.quote, words)),
    );
  const checks = (claim?.checks ?? []).filter((check) => check.verdict === 'not_found' || proves(check));
  const verdicts = assign(statement.text, checks, points);
  const cited = (check: ClaimCheck | undefined): readonly Citation[] =>
    computation === undefined ? citations.filter(({ marker }) => marker === check?.marker) : citations;
  const reached = pointAt(points, statement.reached?.at);
  const checked = points.map((one): CheckedPoint => {
    const own = verdicts.get(one);
    const isOwn = own !== undefined && own.verdict !== 'not_found';
    const check = isOwn ? own : byQuote(one, checks, citations);
    const verdict = isOwn ? own.verdict : check ? 'supported' : 'not_found';
    const result: CheckedPoint = {
      ...one.place,
      said: one.point.surface,
      verdict,
      ...(isOwn && own.found !== undefined && { found: own.found }),
      ...(computation !== undefined && verdict !== 'not_found' && { computation }),
      citations: verdict === 'not_found' ? [] : cited(check),
    };
    return one === reached && verdict === 'supported' ? asReached(result, statement, judge) : result;
  });
  return withShares(statement.text, points, checked);
}
