import type { Query } from '../understand/query.ts';
import { AFTER_MERGER, BEFORE_MERGER } from './asked-time.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { about, type Rule } from './rule.ts';
import { asksPartOfYear, isInTenure } from './tenure.ts';

/** The year asked about must be the year spoken of; the end of a long period is not a year of its own. */
function yearFault(query: Query, candidate: Candidate): string | undefined {
  if (query.years.length === 0) return undefined;
  const row = candidate.statement?.kind === 'index-row' ? String(candidate.statement.year) : undefined;
  if (row !== undefined && query.years.length > 0 && !query.years.includes(row))
    return about(`năm ${query.years.join(', ')}`);
  const spoken =
    query.years.length > 1 ? new Set([...candidate.years, ...candidate.periodYears]) : candidate.years;
  const missing = query.years.find((year) => !spoken.has(year));
  return missing === undefined ? undefined : about(`năm ${missing}`);
}

/** A month or day asked about must occur too. */
function monthFault(query: Query, candidate: Candidate): string | undefined {
  const asked = query.figures
    .filter(({ kind }) => kind === 'month' || kind === 'quarter')
    .filter((figure) => !query.claimed.includes(figure));
  const missing = asked.find(({ value }) => {
    const month = String(value);
    return (
      !candidate.figures.some((figure) =>
        [figure.value].flat().some((found) => String(found).startsWith(month)),
      ) && !candidate.dates.some((date) => date.startsWith(month))
    );
  });
  return missing === undefined ? undefined : about(missing.surface);
}

/** A post is held in the months between its first and last day too. */
const unlessHeld =
  (rule: Rule): Rule =>
  (query, candidate) => {
    const why = rule(query, candidate);
    return why !== undefined && isInTenure(query, candidate) ? undefined : why;
  };

/** Before or after the merger of 2025-07-01, when the question says which. */
export const otherBasis: Rule = (query, candidate) => {
  const asked = askedWords(query);
  const wanted = BEFORE_MERGER.test(asked) ? 'old' : AFTER_MERGER.test(asked) ? 'new' : undefined;
  const basis = candidate.statement?.basis;
  if (wanted === undefined || basis === undefined || basis === wanted) return undefined;
  return wanted === 'old' ? about('tỉnh trước khi hợp nhất') : about('tỉnh sau khi hợp nhất');
};

/** Who held a post in a part of a year, only first and last days tell. */
const yearPartFault = (query: Query, _candidate: Candidate): string | undefined =>
  asksPartOfYear(query) ? about('đúng thời gian được hỏi') : undefined;

export const otherYear: Rule = unlessHeld(
  (query, candidate) => yearFault(query, candidate) ?? yearPartFault(query, candidate),
);
export const otherMonth: Rule = unlessHeld(monthFault);
