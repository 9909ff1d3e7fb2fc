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
