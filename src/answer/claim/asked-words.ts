import type { Candidate } from '../evidence/candidate.ts';
import type { StatementReading } from './read-statement.ts';
import { readWords, type WordReader } from './read-words.ts';
import { has, isClass } from './word-match.ts';

/** The words of the ways in which people ask for a fact, without its own, names, sides and words that say nothing. */
export function askedWords(
  { statement }: Candidate,
  reading: StatementReading,
  reader: WordReader,
): ReadonlySet<string> {
  const questions = statement?.kind === 'fact' ? statement.questions : [];
  return new Set(
    questions
      .flatMap((question) => readWords(question, [], reader))
      .filter((word) => word.sort !== 'free' && !isClass(word) && !has(reading.words, word))
      .map(({ token }) => token),
  );
}
