import { type IssueDate, issueDates } from './issue-dates.ts';
import type { CheckedFigure } from './judge-verbatim.ts';
import type { ReadCandidate } from './read-candidate.ts';
import type { StatementReading } from './read-statement.ts';
import { isSameDocument } from './word-match.ts';

function datesOf({ text, naming, times }: StatementReading): IssueDate[] {
  return issueDates(
    text,
    [...naming, ...times].sort((a, b) => a.start - b.start),
  );
}

/** A document that a claim gives another day of issue than the sentences do. */
export function judgeIssueDates(
  reading: StatementReading,
  found: readonly ReadCandidate[],
): CheckedFigure | undefined {
  for (const { document, date } of datesOf(reading)) {
    const told = found.flatMap((one) =>
      datesOf(one.reading)
        .filter((other) => isSameDocument(String(document.value), String(other.document.value)))
        .map((other) => ({ date: other.date, candidate: one.candidate })),
    );
    const [first] = told;
    if (!first || told.some((other) => String(other.date.value) === String(date.value))) continue;
    return {
      said: date.surface,
      found: first.date.surface,
      verdict: 'contradicted',
      why: 'other-value',
      candidate: first.candidate,
    };
  }
  return undefined;
}
