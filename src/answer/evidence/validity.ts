import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';

/** No longer in force on that day, or about a document that has been replaced. */
export function isOutdated({ statement, superseded }: Candidate, today: string): boolean {
  const until = statement?.validUntil;
  return superseded === true || (until !== undefined && until < today.slice(0, until.length));
}

/** Kinds of questions that the row of an index answers. */
const OF_ROWS: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'claim', 'none']);

/** What speaks for or against a candidate beside the words: whether it still holds, whether it is the row asked for. */
export interface Standing {
  /** Asked without a year, a fact that no longer holds gives way to one that does. */
  readonly expired: boolean;
  /** Asked for an index as a whole, its row goes before remarks on one part of it. */
  readonly row: boolean;
}

export function standingOf(query: Query, { statement, newestRow }: Candidate, outdated: boolean): Standing {
  const isRow = query.ofIndex && statement?.kind === 'index-row' && OF_ROWS.has(query.cue.type);
  const asked =
    isRow && (query.years.length === 0 ? newestRow : query.years.includes(String(statement.year)));
  return {
    expired: !isRow && outdated && query.years.length === 0 && query.numbers.length === 0,
    row: asked === true,
  };
}
