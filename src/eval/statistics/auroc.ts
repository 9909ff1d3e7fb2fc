/** A case with a score and what it turned out to be. */
export interface Judged {
  readonly score: number;
  readonly positive: boolean;
}

/**
 * Area under the ROC curve: the probability that a positive case scores above a negative one, ties counted half
 * (Mann-Whitney U with mid-ranks; Hanley and McNeil, Radiology 143, 1982). Undefined when one side is empty.
 */
export function auroc(cases: readonly Judged[]): number | undefined {
  const sorted = [...cases].sort((a, b) => a.score - b.score);
  let positives = 0;
  let wins = 0;
  let negativesBelow = 0;
  for (let i = 0; i < sorted.length; ) {
    const score = sorted[i]?.score;
    let tied = 0;
    let tiedPositives = 0;
    for (; i < sorted.length && sorted[i]?.score === score; i++) {
      tied += 1;
      if (sorted[i]?.positive) tiedPositives += 1;
    }
    const tiedNegatives = tied - tiedPositives;
    wins += tiedPositives * (negativesBelow + tiedNegatives / 2);
    negativesBelow += tiedNegatives;
    positives += tiedPositives;
  }
  const pairs = positives * negativesBelow;
  return pairs === 0 ? undefined : wins / pairs;
}
