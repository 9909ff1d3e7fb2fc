import { foldWords } from '../../language/fold-words.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';

/** Ids of the newest row of each index and province. */
export function newestRows(knowledge: Knowledge): ReadonlySet<string> {
  const newest = new Map<string, { id: string; year: number }>();
  for (const statement of knowledge.content.statements) {
    if (statement.kind !== 'index-row') continue;
    const series = `${statement.index}/${statement.province}`;
    if (statement.year > (newest.get(series)?.year ?? 0)) newest.set(series, statement);
  }
  return new Set([...newest.values()].map(({ id }) => id));
}

const DOCUMENT_NUMBER = /\d+[a-z]?\/(?:\d{4}\/)?[\p{Lu}\p{N}-]+/u;
const REPLACING = / (?:thay|thay the|bai bo) /u;

/** `Nghị định 118/2025/NĐ-CP thay cho Nghị định 61/2018/NĐ-CP`: the numbers that some statement says were replaced. */
export function replacedDocuments(knowledge: Knowledge): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const { statement } of knowledge.content.statements) {
    const at = statement.search(/ (?:thay cho|thay thế|thay) /u);
    if (at < 0) continue;
    const number = DOCUMENT_NUMBER.exec(statement.slice(at))?.[0];
    // The document that replaces stands before the word; without one it is not clear what replaced what.
    if (number !== undefined && DOCUMENT_NUMBER.test(statement.slice(0, at))) replaced.add(number);
  }
  return replaced;
}

/** True for a statement that begins with a replaced document and does not itself speak of the replacement. */
export function isSuperseded(statement: string, replaced: ReadonlySet<string>): boolean {
  const first = DOCUMENT_NUMBER.exec(statement)?.[0];
  return first !== undefined && replaced.has(first) && !REPLACING.test(foldWords(statement));
}

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
