import { measureBank, toAnswerabilities, toForecasts } from './bank-measures.ts';
import { type Comparison, compareRuns, type Trial } from './compare-runs.ts';
import {
  type Confusion,
  confuseKinds,
  GROUPINGS,
  type Group,
  type Grouping,
  groupResults,
} from './group-results.ts';
import type { Measure } from './measure.ts';
import type { QuestionResult } from './question-result.ts';
import type { Condition } from './squad/conditions.ts';
import type { SquadResult } from './squad/run-squad.ts';
import { compareConditions, measureSquad, toTrials } from './squad/squad-measures.ts';
import { type CalibrationBin, calibrationBins } from './statistics/calibration.ts';
import { type RiskPoint, riskCoverage, widestWithin } from './statistics/risk-coverage.ts';
import { seeded } from './statistics/seeded-random.ts';

/** Most of the answered that may be wrong, where the curve is asked for its widest coverage. */
export const RISK_ALLOWED = 0.02;

export interface RiskCurve {
  readonly points: readonly RiskPoint[];
  /** Where the bot works: what it really answered; its threshold is the lowest confidence of an answer. */
  readonly working: RiskPoint | null;
  /** The point that answers most at the risk that is allowed. */
  readonly widest: RiskPoint | null;
}

export interface BankEvaluation {
  readonly measures: readonly Measure[];
  readonly groups: Readonly<Record<Grouping, readonly Group[]>>;
  readonly calibration: readonly CalibrationBin[];
  readonly riskCurve: RiskCurve;
  readonly confusion: readonly Confusion[];
  readonly questions: readonly QuestionResult[];
}

export interface SquadEvaluation {
  readonly measures: readonly Measure[];
  readonly againstClean: readonly { readonly condition: Condition; readonly comparison: Comparison }[];
  readonly questions: readonly SquadResult[];
}

/** Everything that was found out in one run: the same again for the same bot, questions and day. */
export interface Evaluation {
  readonly today: string;
  readonly bank?: BankEvaluation;
  readonly squad?: SquadEvaluation;
  readonly comparison?: { readonly bank?: Comparison; readonly squad?: Comparison };
}

/** Seed of the bootstrap. */
const SEED = 4;

function riskCurveOf(results: readonly QuestionResult[]): RiskCurve {
  const decided = results.filter(({ probability }) => probability !== undefined);
  const points = riskCoverage(toAnswerabilities(decided));
  const answered = decided.filter((one) => one.answered);
  const working: RiskPoint | null =
    answered.length === 0
      ? null
      : {
          threshold: Math.min(...answered.map(({ reply }) => reply.confidence)),
          coverage: answered.length / decided.length,
          risk: answered.filter(({ outcome }) => outcome === 'wrong').length / answered.length,
        };
  return { points, working, widest: widestWithin(points, RISK_ALLOWED) ?? null };
}

/** Measures the questions of banks. */
export function evaluateBank(questions: readonly QuestionResult[]): BankEvaluation {
  return {
    measures: measureBank(questions, seeded(SEED)),
    // Every grouping is a key: built from their list.
    groups: Object.fromEntries(
      GROUPINGS.map((by) => [by, groupResults(questions, by)]),
    ) as unknown as BankEvaluation['groups'],
    calibration: calibrationBins(toForecasts(questions)),
    riskCurve: riskCurveOf(questions),
    confusion: confuseKinds(questions),
    questions,
  };
}

/** Measures the questions of a SQuAD-shaped file. */
export const evaluateSquad = (questions: readonly SquadResult[]): SquadEvaluation => ({
  measures: measureSquad(questions, seeded(SEED)),
  againstClean: compareConditions(questions),
  questions,
});

type Question = Pick<QuestionResult, 'bank' | 'id' | 'text' | 'expect' | 'gold' | 'outcome'>;

/** The outcomes of questions of banks, for a paired comparison. */
export const bankTrials = (questions: readonly Question[]): Trial[] =>
  questions.map(({ bank, id, text, expect, gold, outcome }) => ({
    key: `${bank} ${id}`,
    text,
    gold: JSON.stringify([expect, gold]),
    right: outcome === 'right',
  }));

/** What of a saved run is needed to compare with it. */
export interface SavedRun {
  readonly bank?: { readonly questions: readonly Question[] } | undefined;
  readonly squad?: { readonly questions: readonly SquadResult[] } | undefined;
}

/** This run against a saved one: questions of banks by outcome, those of a SQuAD-shaped file by clean sentence hit. */
export function compareEvaluations(before: SavedRun, now: Evaluation): NonNullable<Evaluation['comparison']> {
  return {
    ...(before.bank &&
      now.bank && { bank: compareRuns(bankTrials(before.bank.questions), bankTrials(now.bank.questions)) }),
    ...(before.squad &&
      now.squad && {
        squad: compareRuns(toTrials(before.squad.questions, 'clean'), toTrials(now.squad.questions, 'clean')),
      }),
  };
}
