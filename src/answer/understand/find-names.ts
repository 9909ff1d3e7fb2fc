import type { Content } from '../../content/types.ts';
import { findAll } from '../../language/find-all.ts';
import { tokenize } from '../../language/tokenize.ts';

/** Finds names of the content in folded terms: each as its words. */
export type NameFinder = (terms: readonly string[]) => string[][];

const PERSON = /(?:[Ôô]ng|[Bb]à|[Tt]hủ tướng|[Cc]hủ tịch) ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,4})/gu;
/** Three capitalised syllables inside a sentence: streets, people without a title. */
const LONG_NAME = /\p{Ll} ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){2,4})/gu;

const namesOf = (text: string): string[][] =>
  [...findAll(text, PERSON), ...findAll(text, LONG_NAME)].map((match) =>
    tokenize(match[1] ?? '').map(({ term }) => term),
  );

/**
 * Collects the names of people and places that the content writes with capitals. A question is matched without regard
 * to case and diacritics, so that it is understood the same however it is typed.
 */
export function createNameFinder({ passages, statements }: Content): NameFinder {
  const names = new Map<string, string[][]>();
  const texts = [...passages.map(({ text }) => text), ...statements.map(({ statement }) => statement)];
  const seen = new Set<string>();
  for (const run of texts.flatMap(namesOf)) {
    const key = run.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const first = run[0] ?? '';
    names.set(
      first,
      [...(names.get(first) ?? []), run].sort((a, b) => b.length - a.length),
    );
  }
  return (terms) => {
    const found: string[][] = [];
    for (let at = 0; at < terms.length; at++) {
      const name = names
        .get(terms[at] ?? '')
        ?.find((words) => words.every((word, i) => terms[at + i] === word));
      if (!name) continue;
      found.push(name);
      at += name.length - 1;
    }
    return found;
  };
}
