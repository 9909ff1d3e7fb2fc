import type { Knowledge } from '../../search/knowledge.ts';
import { askedTime } from '../evidence/asked-time.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import { isOutdated } from '../evidence/validity.ts';
import { type Block, type Citation, mark, note, paragraph, type Reply, strong, text } from '../reply.ts';
import { answerSpan } from '../span/answer-span.ts';
import { asksIfReached, statesGoalOnly } from '../span/goal-only.ts';
import type { Query } from '../understand/query.ts';
import { citeCandidate } from './cite.ts';
import { heldWhen } from './held-when.ts';
import { remarksOn } from './remarks.ts';
import { toldWhen } from './told-when.ts';

export interface ComposeContext {
  readonly knowledge: Knowledge;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export type Draft = Pick<Reply, 'kind' | 'blocks' | 'citations'>;

/** A day without a year gets the year of publication, and the reply says so. */
function yearRemark(evidence: Evidence, knowledge: Knowledge): string | undefined {
  const figure = evidence.expectation.met ? evidence.expectation.figure : undefined;
  if (figure?.kind !== 'date' || !String(figure.value).startsWith('--')) return undefined;
  const published = knowledge.source(evidence.candidate.sourceId)?.published;
  return published ? ` (bài đăng năm ${published.slice(0, 4)})` : undefined;
}

/** Said behind a goal when the question did not ask for one. */
const NO_RESULT = ' (đây là mục tiêu, yêu cầu; chưa phải kết quả)';

/** Said behind an answer that does not hold any more. */
const LAPSED = ' (nội dung cũ, nay không còn áp dụng)';

/** Said below a quote that is the answer itself. */
const GOAL_ONLY = 'Đây là mục tiêu, yêu cầu; chưa phải kết quả.';

/** The answer line: what was asked for, lifted out of the quote. Undefined when the quote is the answer. */
function answerLine(query: Query, evidence: Evidence, context: ComposeContext): Block | undefined {
  const lead = answerSpan(query, evidence.candidate, evidence.expectation);
  if (!lead) return undefined;
  const remarks = [
    yearRemark(evidence, context.knowledge),
    lead.isTarget && !lead.targetAsked ? NO_RESULT : undefined,
    askedTime(query) !== 'then' && isOutdated(evidence.candidate, context.today)
      ? LAPSED
      : toldWhen(query, evidence.candidate, lead.text, context.today),
  ].filter((remark) => remark !== undefined);
  const held = heldWhen(query, evidence.candidate, lead.text);
  return paragraph(strong(lead.text), text(held), ...remarks.map(text), text(' '), mark(1));
}

/** An answer from one piece of evidence: answer line, quote with source, remarks. */
export function composeAnswer(query: Query, evidence: Evidence, context: ComposeContext): Draft {
  const { knowledge, today } = context;
  const citation = citeCandidate(1, evidence.candidate, knowledge, today);
  const line = answerLine(query, evidence, context);
  const goal = !line && asksIfReached(query) && statesGoalOnly(evidence.candidate.quote);
  // Asked for a time of its own, what came after it is not asked for.
  const isAfterAsked = askedTime(query) !== 'then';
  const remarks = remarksOn(evidence.candidate, today, 2, { knowledge, isAfterAsked });
  return {
    kind: 'answer',
    blocks: [
      ...(line ? [line] : []),
      { kind: 'quote', marker: 1 },
      ...(goal ? [note(text(GOAL_ONLY))] : []),
      ...remarks.blocks,
    ],
    citations: [citation, ...remarks.citations],
  };
}

/** Quotes for a list of candidates, numbered from `first`. */
export function quoteAll(
  candidates: readonly Evidence['candidate'][],
  { knowledge, today }: Pick<ComposeContext, 'knowledge'> & Partial<ComposeContext>,
  first = 1,
): { blocks: Block[]; citations: Citation[] } {
  const citations = candidates.map((candidate, i) => citeCandidate(first + i, candidate, knowledge, today));
  return { blocks: citations.map(({ marker }) => ({ kind: 'quote', marker })), citations };
}
