import { foldWords } from '../../language/fold-words.ts';
import type { Citation, ClaimCheck } from '../reply.ts';
import type { Stretch } from './draft-line.ts';
import type { Point } from './statement-points.ts';

/** A point and where it stands in the cleaned draft. */
export interface PlacedPoint {
  readonly point: Point;
  readonly place: Stretch;
}

type Verdicts = Map<PlacedPoint, ClaimCheck>;

const DIGIT = /\d/u;
/** `76/NQ-CP` */
const DOCUMENT = /\d\/(?:\d{4}\/)?\p{Lu}/u;
const DAY = /ngày |\d\/\d{1,2}\/\d/iu;
/** A check of more than this is one of all of a statement. */
const LONGEST_SAID = 40;

export const holds = (longer: string, shorter: string): boolean =>
  foldWords(longer).includes(foldWords(shorter));

/** Holds it as words and figures of its own: `0` is not in `0,678`. */
function stands(quote: string, words: string): boolean {
  if (!DIGIT.test(words)) return holds(quote, words);
  const [line, sought] = [quote.toLowerCase(), words.toLowerCase()];
  for (let at = line.indexOf(sought); at >= 0; at = line.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!/[\d.,/]/u.test(line.charAt(at - 1)) && !/^[.,/]?\d/u.test(line.slice(end, end + 2))) return true;
  }
  return false;
}

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
      citations.some(({ marker, quote }) => marker === check.marker && stands(quote, point.surface)),
  );
}

/** What settles a point: a check of its own, or a quote that proves the rest of its statement. */
export interface PointProof {
  readonly check: ClaimCheck;
  readonly isOwn: boolean;
}

/** What settles each point of a statement, in order; undefined for those that stay open. */
export function proofsOf(
  text: string,
  points: readonly PlacedPoint[],
  { checks, citations }: { checks: readonly ClaimCheck[]; citations: readonly Citation[] },
): (PointProof | undefined)[] {
  const verdicts = assign(text, checks, points);
  return points.map((one): PointProof | undefined => {
    const own = verdicts.get(one);
    if (own && own.verdict !== 'not_found') return { check: own, isOwn: true };
    // A figure that was looked at and not proved is none that merely stands in the quote.
    const check = own && one.point.kind === 'figure' ? undefined : byQuote(one, checks, citations);
    return check && { check, isOwn: false };
  });
}
