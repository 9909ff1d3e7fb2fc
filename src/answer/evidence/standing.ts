import { firstDay } from '../../content/partial-date.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Knowledge } from '../../search/knowledge.ts';

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

/** What the rows of each index name as its parts. */
export function indexParts(knowledge: Knowledge): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, Set<string>>();
  for (const statement of knowledge.content.statements) {
    if (statement.kind !== 'index-row') continue;
    const names = parts.get(statement.index) ?? new Set<string>();
    for (const { name } of statement.components) names.add(name);
    parts.set(statement.index, names);
  }
  return new Map([...parts].map(([index, names]) => [index, [...names]]));
}

const DOCUMENT_NUMBER = /\d+[a-z]?\/(?:\d{4}\/)?[\p{Lu}\p{N}-]+/u;
const REPLACING = / (?:thay|thay the|bai bo) /u;

/** That a legal document is replaced. */
export interface Superseded {
  /** The first day on which it is, `YYYY-MM-DD`; empty when the statement that says so gives none. */
  readonly since: string;
  /** Id of the statement that says so. */
  readonly by: string;
}

/** `Nghị định 118/2025/NĐ-CP thay cho Nghị định 61/2018/NĐ-CP`: the numbers that some statement says were replaced. */
export function replacedDocuments(knowledge: Knowledge): ReadonlyMap<string, Superseded> {
  const replaced = new Map<string, Superseded>();
  for (const { id, statement, validFrom } of knowledge.content.statements) {
    const at = statement.search(/ (?:thay cho|thay thế|thay) /u);
    if (at < 0) continue;
    const number = DOCUMENT_NUMBER.exec(statement.slice(at))?.[0];
    // The document that replaces stands before the word; without one it is not clear what replaced what.
    if (number !== undefined && DOCUMENT_NUMBER.test(statement.slice(0, at)))
      replaced.set(number, { since: validFrom === undefined ? '' : firstDay(validFrom), by: id });
  }
  return replaced;
}

/** That the document which a statement begins with is replaced; undefined when it is not, or the statement itself speaks of that. */
export function supersededIn(
  statement: string,
  replaced: ReadonlyMap<string, Superseded>,
): Superseded | undefined {
  const first = DOCUMENT_NUMBER.exec(statement)?.[0];
  const found = first === undefined ? undefined : replaced.get(first);
  return REPLACING.test(foldWords(statement)) ? undefined : found;
}
