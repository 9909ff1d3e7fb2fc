/** A question, the probability that answering it is right, and whether the answer is. */
export interface Answerability {
  readonly probability: number;
  readonly right: boolean;
}

/** What happens when only questions with at least this probability are answered. */
export interface RiskPoint {
  readonly threshold: number;
  /** Share of the questions that is answered. */
  readonly coverage: number;
  /** Share of the answered that is wrong. */
  readonly risk: number;
}

/**
 * Risk-coverage curve (R. El-Yaniv, Y. Wiener, JMLR 11, 2010): one point for each probability that occurs, from
 * the surest on.
 */
export function riskCoverage(cases: readonly Answerability[]): RiskPoint[] {
  const sorted = [...cases].sort((a, b) => b.probability - a.probability);
  const points: RiskPoint[] = [];
  let wrong = 0;
  for (const [i, { probability, right }] of sorted.entries()) {
    if (!right) wrong += 1;
    if (sorted[i + 1]?.probability === probability) continue;
    points.push({ threshold: probability, coverage: (i + 1) / sorted.length, risk: wrong / (i + 1) });
  }
  return points;
}

/**
 * Area under the curve: the mean risk over coverages 1/n ... n/n (Y. Geifman et al., ICLR 2019). Within a tie the wrong
 * ones are taken as spread evenly, so that the order of the cases does not matter. Undefined without cases.
 */
export function riskCoverageArea(cases: readonly Answerability[]): number | undefined {
  if (cases.length === 0) return undefined;
  let sum = 0;
  let done = 0;
  let wrong = 0;
  for (const { coverage, risk } of riskCoverage(cases)) {
    const upTo = Math.round(coverage * cases.length);
    const wrongUpTo = risk * upTo;
    const step = (wrongUpTo - wrong) / (upTo - done);
    for (let k = done + 1; k <= upTo; k++) sum += (wrong + step * (k - done)) / k;
    done = upTo;
    wrong = wrongUpTo;
  }
  return sum / cases.length;
}

/** The point that answers most while at most this share of the answered is wrong. */
export function widestWithin(points: readonly RiskPoint[], most: number): RiskPoint | undefined {
  return points.filter(({ risk }) => risk <= most).at(-1);
}
