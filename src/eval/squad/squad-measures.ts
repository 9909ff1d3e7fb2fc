import { type Comparison, compareRuns, type Trial } from '../compare-runs.ts';
import { type Measure, numberOf, shareWhere } from '../measure.ts';
import { auroc } from '../statistics/auroc.ts';
import { bootstrap } from '../statistics/bootstrap.ts';
import type { Random } from '../statistics/seeded-random.ts';
import { CONDITIONS, type Condition } from './conditions.ts';
import type { SquadResult } from './run-squad.ts';

type Results = readonly SquadResult[];

/** Mean of 1/rank of the paragraph; 0 where it is not among the evidence (E. M. Voorhees, TREC-8, 1999). */
function reciprocalRank(results: Results, condition: Condition): number | undefined {
  if (results.length === 0) return undefined;
  const sum = results.reduce((total, { conditions }) => {
    const rank = conditions[condition].passageRank;
    return rank === 0 ? total : total + 1 / rank;
  }, 0);
  return sum / results.length;
}

function measureCondition(results: Results, condition: Condition, random: Random): Measure[] {
  const mrr = (sample: Results) => reciprocalRank(sample, condition);
  return [
    shareWhere(`${condition}.passage-hit`, results, (one) => one.conditions[condition].passageRank === 1),
    numberOf(`${condition}.passage-mrr`, mrr(results), bootstrap(results, mrr, random)),
    shareWhere(`${condition}.sentence-hit`, results, (one) => one.conditions[condition].sentenceHit),
    shareWhere(
      `${condition}.sentence-in-passage`,
      results,
      (one) => one.conditions[condition].sentenceInPassage,
    ),
  ];
}

const REMOVED = [
  ['auroc-article-removed', 'articleRemoved'],
  ['auroc-passage-removed', 'passageRemoved'],
] as const;

/** Each question is a positive case over the whole content and a negative one over the content without its text. */
const aurocWithout = (results: Results, removed: 'articleRemoved' | 'passageRemoved') =>
  auroc(
    results.flatMap(({ conditions, probability }) => [
      { score: conditions.clean.probability, positive: true },
      { score: probability[removed], positive: false },
    ]),
  );

/** All measures over a SQuAD-shaped file, in the order of the report. */
export function measureSquad(results: Results, random: Random): Measure[] {
  return [
    ...CONDITIONS.flatMap((condition) => measureCondition(results, condition, random)),
    ...REMOVED.map(([name, removed]) => {
      const area = (sample: Results) => aurocWithout(sample, removed);
      return numberOf(name, area(results), bootstrap(results, area, random));
    }),
  ];
}

/** The sentence hits under one condition, for a paired comparison. */
export const toTrials = (results: Results, condition: Condition): Trial[] =>
  results.map(({ id, text, answers, conditions }) => ({
    key: id,
    text,
    gold: JSON.stringify(answers),
    right: conditions[condition].sentenceHit,
  }));

/** Each condition against clean typing, by sentence hit. */
export const compareConditions = (results: Results): { condition: Condition; comparison: Comparison }[] =>
  CONDITIONS.filter((condition) => condition !== 'clean').map((condition) => ({
    condition,
    comparison: compareRuns(toTrials(results, 'clean'), toTrials(results, condition)),
  }));
