import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Query } from '../understand/query.ts';
import { compareAcrossMerger } from './compare-across-merger.ts';
import { changeInSentence } from './change-in-sentence.ts';
import { compareFactYears } from './compare-fact-years.ts';
import { compareInSentence } from './compare-in-sentence.ts';
import { compareIndex } from './compare-index.ts';
import { extremeYear } from './extreme-year.ts';
import { readIndexQuestion } from './index-question.ts';
import { rowsOf, type ValueSources } from './index-value.ts';
import type { Outcome } from './outcome.ts';
import type { SeveralFindings } from './several-findings.ts';

/** Everything beside the question that an answer from several figures or sentences is made of. */
export type SeveralSources = ValueSources & ComposeContext;

function fromIndexes(query: Query, sources: SeveralSources): Outcome | undefined {
  const question = readIndexQuestion(query, rowsOf(sources.knowledge));
  if (!question) return undefined;
  return compareIndex(question, query, sources) ?? extremeYear(question, query, sources);
}

/**
 * Answers a question that no single sentence answers: a difference, a best year, a list over several facts, a choice.
 * Undefined when it is none of these.
 */
export function answerSeveral(findings: SeveralFindings, sources: SeveralSources): Outcome | undefined {
  const { query, evidence } = findings;
  return (
    fromIndexes(query, sources) ??
    compareAcrossMerger(query, sources) ??
    compareFactYears(findings, sources) ??
    compareInSentence(query, evidence, sources) ??
    changeInSentence(query, evidence, sources)
  );
}
