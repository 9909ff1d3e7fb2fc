import { composeAnswer, quoteAll } from './compose/compose-answer.ts';
import type { Evidence } from './evidence/find-evidence.ts';
import { isInTenure } from './evidence/tenure.ts';
import type { Decision, Findings } from './findings.ts';
import { paragraph, text } from './reply.ts';

/** A person may hold a post for this share of the words of the question. */
const LEAST_COVERAGE = 0.5;
/** What the dates of the content decide is as sure as they are. */
const SURE = 0.9;

/**
 * Who held a post on the day, in the month or in the year asked for, by the first and last days that the content gives;
 * all of them when it changed hands. Undefined when no post is asked for or no time is known for its holder.
 */
export function holderDecision({ query, evidence, context }: Findings): Decision | undefined {
  const holders = evidence.filter(
    ({ candidate, kept, expectation, features }: Evidence) =>
      kept &&
      expectation.met &&
      expectation.span !== undefined &&
      features.coverage >= LEAST_COVERAGE &&
      isInTenure(query, candidate),
  );
  const [first, ...others] = holders;
  if (!first) return undefined;
  if (others.length === 0) return { draft: composeAnswer(query, first, context), sure: SURE };
  const inOrder = holders
    .map(({ candidate }) => candidate)
    .sort((a, b) => ((a.statement?.validFrom ?? '') < (b.statement?.validFrom ?? '') ? -1 : 1));
  const { blocks, citations } = quoteAll(inOrder, context);
  const line = paragraph(text('Trong thời gian này, chức vụ được hỏi có thay đổi; tài liệu ghi như sau.'));
  return { draft: { kind: 'answer', blocks: [line, ...blocks], citations }, sure: SURE };
}
