import type { Statement } from '../../content/types.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';

type Validity = Pick<Statement, 'validFrom' | 'validUntil'>;

/** Its last day is over. A date without a day or a month is compared as far as it goes. */
export const isLapsed = ({ validUntil: until }: Validity, today: string): boolean =>
  until !== undefined && until < today.slice(0, until.length);

/** Its first day has not come. */
export const isPending = ({ validFrom: from }: Validity, today: string): boolean =>
  from !== undefined && from > today.slice(0, from.length);

/** Lapsed on that day, or about a document that has been replaced by then. */
export function isOutdated({ statement, superseded }: Candidate, today: string): boolean {
  return (
    (superseded !== undefined && superseded.since <= today) ||
    (statement !== undefined && isLapsed(statement, today))
  );
}

/** Does not hold on that day: no longer, or not yet. */
export const isOutOfForce = (candidate: Candidate, today: string): boolean =>
  isOutdated(candidate, today) ||
  (candidate.statement !== undefined && isPending(candidate.statement, today));

/** Kinds of questions that the row of an index answers. */
const OF_ROWS: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'claim', 'none']);

/** What speaks for or against a candidate beside the words: whether it holds, whether it is the row asked for. */
export interface Standing {
  /** Asked without a year, a fact that does not hold gives way to one that does. */
  readonly expired: boolean;
  /** Asked for an index as a whole, its row goes before remarks on one part of it. */
  readonly row: boolean;
}

export function standingOf(query: Query, { statement, newestRow }: Candidate, isOut: boolean): Standing {
  const isRow = query.ofIndex && statement?.kind === 'index-row' && OF_ROWS.has(query.cue.type);
  const asked =
    isRow && (query.years.length === 0 ? newestRow : query.years.includes(String(statement.year)));
  return {
    expired: !isRow && isOut && query.years.length === 0 && query.numbers.length === 0,
    row: asked === true,
  };
}
