import type { Term } from '../../language/terms.ts';
import { correctTypos, type TypoCorrection } from '../../language/typos/correct-typos.ts';
import type { Vocabulary } from '../../language/typos/vocabulary.ts';
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

/** The terms of a question with slips of the fingers put right, and what was put right. */
export function correctTerms(
  terms: readonly Term[],
  vocabulary: Vocabulary,
): { terms: CorrectedTerm[]; corrections: Correction[] } {
  const found = correctTypos(
    terms.map(({ term, token, expanded }) => ({
      word: term,
      fixed: expanded !== undefined || token.kind === 'figure',
    })),
    vocabulary,
  );
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
