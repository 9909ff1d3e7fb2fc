import type { CitationCounts } from './gold-citations.ts';
import { type Measure, numberOf, shareWhere } from './measure.ts';
import type { QuestionResult } from './question-result.ts';
import { auroc } from './statistics/auroc.ts';
import { bootstrap } from './statistics/bootstrap.ts';
import { calibrationError } from './statistics/calibration.ts';
import { riskCoverageArea } from './statistics/risk-coverage.ts';
import type { Random } from './statistics/seeded-random.ts';

type Results = readonly QuestionResult[];

/** Confidence of every reply against whether it was right. */
export const toForecasts = (results: Results) =>
  results.map(({ reply, outcome }) => ({ confidence: reply.confidence, right: outcome === 'right' }));

/** The questions on which the bot decided whether to answer. */
export const toAnswerabilities = (results: Results) =>
  results.flatMap(({ probability, rightIfAnswered: right }) =>
    probability === undefined ? [] : [{ probability, right }],
  );

/** Among answers: does a right one have the higher confidence? */
const rightAmongAnswers = (results: Results) =>
  auroc(
    results
      .filter(({ answered }) => answered)
      .map(({ reply, outcome }) => ({ score: reply.confidence, positive: outcome === 'right' })),
  );

/** Does a question that the content answers have the higher probability of being answered? */
const answerable = (results: Results) =>
  auroc(
    results.flatMap(({ probability, gold }) =>
      probability === undefined ? [] : [{ score: probability, positive: gold !== 'ABSTAIN' }],
    ),
  );

function citationShare(part: keyof CitationCounts, whole: keyof CitationCounts) {
  return (results: Results): number | undefined => {
    let hits = 0;
    let total = 0;
    for (const { answered, citations } of results) {
      if (!answered || !citations) continue;
      hits += citations[part];
      total += citations[whole];
    }
    return total === 0 ? undefined : hits / total;
  };
}

const WITH_BOOTSTRAP: Readonly<Record<string, (results: Results) => number | undefined>> = {
  'citation-precision': citationShare('citedGold', 'cited'),
  'citation-recall': citationShare('goldCited', 'gold'),
  ece: (results) => calibrationError(toForecasts(results)),
  'auroc-right': rightAmongAnswers,
  'auroc-answerable': answerable,
  aurc: (results) => riskCoverageArea(toAnswerabilities(results)),
};

/** All measures over the questions of banks, in the order of the report. `random` draws the bootstrap samples. */
export function measureBank(results: Results, random: Random): Measure[] {
  const answered = results.filter((one) => one.answered);
  const refusable = results.filter((one) => one.mustRefuse);
  const severalParts = results.filter(({ goldTotal }) => goldTotal > 1);
  const isWrong = ({ outcome }: QuestionResult) => outcome === 'wrong';
  return [
    shareWhere('accuracy', results, ({ outcome }) => outcome === 'right'),
    shareWhere('coverage', results, (one) => one.answered),
    shareWhere('wrong', results, isWrong),
    shareWhere('risk', answered, isWrong),
    shareWhere(
      'partial',
      severalParts,
      (one) => one.answered && one.goldSaid > 0 && one.goldSaid < one.goldTotal,
    ),
    shareWhere('refusals', refusable, ({ outcome }) => outcome === 'right'),
    shareWhere('invented', refusable, isWrong),
    ...Object.entries(WITH_BOOTSTRAP).map(([name, statistic]) =>
      numberOf(name, statistic(results), bootstrap(results, statistic, random)),
    ),
  ];
}
