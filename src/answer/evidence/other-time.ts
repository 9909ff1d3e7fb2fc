import type { Query } from '../understand/query.ts';
import { AFTER_MERGER, BEFORE_MERGER } from './asked-time.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { about, ruleFor } from './rule.ts';
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

const monthsAsked = perQuery(({ figures, claimed }) =>
  figures.filter(
    (figure) => (figure.kind === 'month' || figure.kind === 'quarter') && !claimed.includes(figure),
  ),
);

/** A month or day asked about must occur too. */
function monthFault(query: Query, candidate: Candidate): string | undefined {
  const missing = monthsAsked(query).find(({ value }) => {
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
  (check: (query: Query, candidate: Candidate) => string | undefined) =>
  (query: Query, candidate: Candidate): string | undefined => {
    const why = check(query, candidate);
    return why !== undefined && isInTenure(query, candidate) ? undefined : why;
  };

function basisAsked(query: Query): 'old' | 'new' | undefined {
  const asked = askedWords(query);
  if (BEFORE_MERGER.test(asked)) return 'old';
  return AFTER_MERGER.test(asked) ? 'new' : undefined;
}

/** Before or after the merger of 2025-07-01, when the question says which. */
export const otherBasis = ruleFor(
  (query) => basisAsked(query) !== undefined,
  (query, candidate) => {
    const wanted = basisAsked(query);
    const basis = candidate.statement?.basis;
    if (basis === undefined || basis === wanted) return undefined;
    return wanted === 'old' ? about('tỉnh trước khi hợp nhất') : about('tỉnh sau khi hợp nhất');
  },
);

/** Who held a post in a part of a year, only first and last days tell. */
const yearPartFault = (query: Query, _candidate: Candidate): string | undefined =>
  asksPartOfYear(query) ? about('đúng thời gian được hỏi') : undefined;

export const otherYear = ruleFor(
  (query) => query.years.length > 0 || asksPartOfYear(query),
  unlessHeld((query, candidate) => yearFault(query, candidate) ?? yearPartFault(query, candidate)),
);
export const otherMonth = ruleFor((query) => monthsAsked(query).length > 0, unlessHeld(monthFault));
