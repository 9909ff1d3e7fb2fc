import { answerSeries } from '../series/answer-series.ts';
import { yearsBeyond } from '../series/years-beyond.ts';
import type { Query } from '../understand/query.ts';
import { changeInSentence } from './change-in-sentence.ts';
import { type ChoiceSources, chooseSide } from './choose-side.ts';
import { compareAcrossMerger } from './compare-across-merger.ts';
import { compareFactYears, isSaid } from './compare-fact-years.ts';
import { compareInSentence } from './compare-in-sentence.ts';
import { compareIndex } from './compare-index.ts';
import { compareSides } from './compare-sides.ts';
import { termLine } from './comparison-words.ts';
import { countOnly } from './count-only.ts';
import { extremePart } from './extreme-part.ts';
import { extremeYear } from './extreme-year.ts';
import { fitQuotes } from './fit-quotes.ts';
import { gatherItems } from './gather-items.ts';
import { readIndexQuestion } from './index-question.ts';
import { rowsOf, type ValueSources } from './index-value.ts';
import type { ItemSeries } from './item-series.ts';
import { mixedProvinces } from './mixed-provinces.ts';
import type { Outcome } from './outcome.ts';
import { quoteSteps } from './quote-steps.ts';
import type { SeveralFindings } from './several-findings.ts';
import { steadyChange } from './steady-change.ts';

/** Everything beside the question that an answer from several figures or sentences is made of. */
export interface SeveralSources extends ValueSources, ChoiceSources {
  /** The lists that the content gives in several sentences. */
  readonly series: () => readonly ItemSeries[];
}

function fromIndexes(query: Query, sources: SeveralSources): Outcome | undefined {
  const question = readIndexQuestion(query, rowsOf(sources.knowledge), sources.today);
  if (!question) return undefined;
  return (
    steadyChange(question, query, sources) ??
    compareIndex(question, query, sources) ??
    extremeYear(question, query, sources)
  );
}

/** The values of a series, unless one sentence says the difference itself. */
function ofSeries({ query, evidence }: SeveralFindings, sources: SeveralSources): Outcome | undefined {
  const isOfYears = !query.ofIndex && query.years.length > 1;
  const best = isOfYears && isSaid(evidence, query.years) ? evidence.find(({ kept }) => kept) : undefined;
  return answerSeries(query, 'all but changes of rows', { ...sources, said: best?.candidate.quote });
}

const GOAL = / (?:muon|muc tieu|phan dau|chi tieu|dat ra|de ra) /u;

/** `đến năm 2025 muốn vào top mấy`: a goal of an index is told by a fact, its values are no answer. */
function asksForGoal({ query, evidence }: SeveralFindings): boolean {
  if (!query.ofIndex || !GOAL.test(termLine(query))) return false;
  return evidence.find(({ kept }) => kept)?.candidate.statement?.kind === 'fact';
}

/**
 * Answers a question that no single sentence answers: a difference, a best year, a list over several facts, a choice.
 * Undefined when it is none of these.
 */
export function answerSeveral(findings: SeveralFindings, sources: SeveralSources): Outcome | undefined {
  const { query, evidence } = findings;
  if (asksForGoal(findings)) return undefined;
  const outcome =
    mixedProvinces(query, sources) ??
    yearsBeyond(query, sources) ??
    extremePart(query, sources) ??
    compareSides(query, sources) ??
    ofSeries(findings, sources) ??
    fromIndexes(query, sources) ??
    compareAcrossMerger(query, sources) ??
    answerSeries(query, 'changes of rows', sources) ??
    compareFactYears(findings, sources) ??
    compareInSentence(query, evidence, sources) ??
    changeInSentence(query, evidence, sources) ??
    chooseSide(findings, sources) ??
    gatherItems(query, sources.series(), sources) ??
    countOnly(findings, sources) ??
    quoteSteps(findings, sources);
  return outcome && { ...outcome, draft: fitQuotes(outcome.draft) };
}
