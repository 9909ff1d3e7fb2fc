import { fold } from './fold.ts';
import { INDEX_NAMES } from './index-names.ts';
import { KEPT_WHOLE, NEAR_WORD_GROUPS } from './near-word-groups.ts';
import { OTHER_PROVINCE_WORDS, OWN_PLACE_WORDS } from './places.ts';
import type { Paraphrase } from './synonyms.ts';
import { mergeIY } from './terms.ts';

/** A phrase of a question that has near words: where it stands, and those words, as folded terms. */
export type NearPhrase = Paraphrase;

/** Near words of one phrase; each costs a look-up in every sentence that is scored. */
const MAX_OTHERS = 5;

interface Entry {
  readonly words: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/** Entries by their first word, the longest first. */
type Table = ReadonlyMap<string, readonly Entry[]>;

const termsOf = (phrase: string): string[] => fold(phrase).split(' ').map(mergeIY);

function tableOf(entries: Iterable<Entry>): Table {
  const table = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? '';
    const known = table.get(first);
    if (known) known.push(entry);
    else table.set(first, [entry]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** One entry a phrase; a phrase with two senses has the others of both. */
function nearEntries(groups: readonly (readonly string[])[]): Iterable<Entry> {
  const entries = new Map<string, { words: string[]; others: string[][] }>();
  for (const group of groups) {
    const phrases = group.map(termsOf);
    for (const words of phrases) {
      const key = words.join(' ');
      const entry = entries.get(key) ?? { words, others: [] };
      entry.others.push(...phrases.filter((other) => other !== words));
      entries.set(key, entry);
    }
  }
  return [...entries.values()].map(({ words, others }) => ({ words, others: others.slice(0, MAX_OTHERS) }));
}

const NEAR = tableOf(nearEntries(NEAR_WORD_GROUPS));
const KEPT = tableOf(
  [
    ...[...KEPT_WHOLE, ...INDEX_NAMES.flatMap(({ spellings }) => spellings)].map(termsOf),
    ...[...OTHER_PROVINCE_WORDS, ...OWN_PLACE_WORDS].map((words) => words.map(mergeIY)),
  ].map((words) => ({ words, others: [] })),
);

const entriesAt = (table: Table, terms: readonly string[], at: number): Entry[] =>
  (table.get(terms[at] ?? '') ?? []).filter(({ words }) => words.every((word, i) => terms[at + i] === word));

/** Positions between two terms of a kept phrase, each by the index of the second: no near word begins or ends there. */
function closedBoundaries(terms: readonly string[]): ReadonlySet<number> {
  const closed = new Set<number>();
  for (let at = 0; at < terms.length; ) {
    const length = entriesAt(KEPT, terms, at)[0]?.words.length ?? 1;
    for (let i = 1; i < length; i++) closed.add(at + i);
    at += length;
  }
  return closed;
}

/**
 * Phrases of folded terms that have near words, from the left, the longest at each place, with at most five others.
 * Only to raise the rank of a sentence: what is near need not answer the question.
 */
export function nearWords(terms: readonly string[]): readonly NearPhrase[] {
  const closed = closedBoundaries(terms);
  const found: NearPhrase[] = [];
  for (let start = 0; start < terms.length; ) {
    const entry = closed.has(start)
      ? undefined
      : entriesAt(NEAR, terms, start).find(({ words }) => !closed.has(start + words.length));
    if (entry) found.push({ start, end: start + entry.words.length, others: entry.others });
    start += entry?.words.length ?? 1;
  }
  return found;
}
