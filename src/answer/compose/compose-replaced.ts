import type { Citable } from '../../content/types.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { checkExpectation } from '../evidence/check-expectation.ts';
import { type Block, mark, note, paragraph, strong, text } from '../reply.ts';
import { answerSpan } from '../span/answer-span.ts';
import type { Query } from '../understand/query.ts';
import { citeCandidate, citeStatement } from './cite.ts';
import type { ComposeContext, Draft } from './compose-answer.ts';
import { heldWhen } from './held-when.ts';
import { remarksOn } from './remarks.ts';

/** A candidate that has lapsed and what holds in its place. */
export interface Replaced {
  readonly old: Candidate;
  /** The statements that followed, oldest first; the last is `current`. */
  readonly chain: readonly Citable[];
  readonly current: Candidate;
  /** It tells what the question asks for, not only that the old one has been replaced. */
  readonly answers: boolean;
}

/** What the newest statement answers, or that what is asked about does not hold any more. */
function leadLine(query: Query, { current, answers }: Replaced, marker: number): Block {
  const lead = answers ? answerSpan(query, current, checkExpectation(query, current)) : undefined;
  if (lead)
    return paragraph(strong(lead.text), text(heldWhen(query, current, lead.text)), text(' '), mark(marker));
  return paragraph(strong('Nội dung này không còn áp dụng'), text('; nay thay bằng '), mark(marker));
}

/** The reply to a question whose best answer has lapsed: what holds now first, then what held before. */
export function composeReplaced(query: Query, replaced: Replaced, context: ComposeContext): Draft {
  const { chain, old } = replaced;
  const newestFirst = [...chain].reverse();
  const after = newestFirst.map((statement, i) => citeStatement(i + 1, statement, context));
  const marker = after.length + 1;
  const before = citeCandidate(marker, old, context.knowledge, context.today);
  const remarks = remarksOn(replaced.current, context.today, marker + 1, context);
  return {
    kind: 'answer',
    blocks: [
      leadLine(query, replaced, 1),
      ...after.map(({ marker: shown }): Block => ({ kind: 'quote', marker: shown })),
      note(text('Trước đây tài liệu ghi '), mark(marker), text(', nay không còn áp dụng.')),
      { kind: 'quote', marker },
      ...remarks.blocks,
    ],
    citations: [...after, before, ...remarks.citations],
  };
}
