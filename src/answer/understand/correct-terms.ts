import { isProtectedChunk } from '../../language/keystrokes/protected-tokens.ts';
import { isPlainSyllable } from '../../language/syllables/match-rime.ts';
import type { Term } from '../../language/terms.ts';
import { correctTypos, type TypoCorrection } from '../../language/typos/correct-typos.ts';
import type { Vocabulary } from '../../language/typos/vocabulary.ts';
import type { NameFinder } from './find-names.ts';
import type { Correction } from './query.ts';

/** A term of a question; `corrected` when it stands for something else that was typed. */
export interface CorrectedTerm extends Term {
  readonly corrected?: true;
}

function correctedTerms(typed: readonly Term[], { words }: TypoCorrection): CorrectedTerm[] {
  const first = typed[0]?.token;
  const last = typed.at(-1)?.token;
  if (!first || !last) return [];
  return words.map((term) => ({
    term,
    // Everything after this reads the word that was meant; the span stays that of what was typed.
    token: { surface: term, term, kind: 'syllable', start: first.start, end: last.end },
    corrected: true,
  }));
}

/** Where a web or mail address or the number of a document stands: nothing in it is a slip. */
function protectedSpans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S+/gu)]
    .filter(([chunk]) => isProtectedChunk(chunk))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Words on each side that a name may reach to. */
const LONGEST_NAME = 4;

/** True when a word that could be part of a name itself would become part of a name of the content: another person. */
function makesName(terms: readonly Term[], { start, end, words }: TypoCorrection, findNames: NameFinder) {
  if (!terms.slice(start, end).some(({ term }) => isPlainSyllable(term))) return false;
  const wordsOf = (from: number, to: number): string[] => terms.slice(from, to).map(({ term }) => term);
  const before = wordsOf(Math.max(0, start - LONGEST_NAME), start);
  const names = findNames([...before, ...words, ...wordsOf(end, end + LONGEST_NAME)]);
  return names.some((name) => words.some((word) => name.includes(word)));
}

interface CorrectionSources {
  /** The text that the terms were read from. */
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly findNames: NameFinder;
}

/** The terms of a question with slips of the fingers put right, and what was put right. */
export function correctTerms(
  terms: readonly Term[],
  { text, vocabulary, findNames }: CorrectionSources,
): { terms: CorrectedTerm[]; corrections: Correction[] } {
  const spans = protectedSpans(text);
  const found = correctTypos(
    terms.map(({ term, token, expanded }) => ({
      word: term,
      fixed:
        expanded !== undefined ||
        token.kind === 'figure' ||
        spans.some(({ start, end }) => token.start >= start && token.end <= end),
    })),
    vocabulary,
  ).filter((correction) => !makesName(terms, correction, findNames));
  const corrected: CorrectedTerm[] = [];
  const corrections: Correction[] = [];
  let at = 0;
  for (const correction of found) {
    const typed = terms.slice(correction.start, correction.end);
    corrected.push(...terms.slice(at, correction.start), ...correctedTerms(typed, correction));
    corrections.push({
      from: typed.map(({ token }) => token.surface).join(' '),
      to: correction.words.join(' '),
    });
    at = correction.end;
  }
  return { terms: [...corrected, ...terms.slice(at)], corrections };
}
