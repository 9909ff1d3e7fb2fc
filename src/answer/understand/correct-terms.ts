import { findAll } from '../../language/find-all.ts';
import { fold, hasDiacritics } from '../../language/fold.ts';
import { isProtectedChunk } from '../../language/keystrokes/protected-tokens.ts';
import { isPlainSyllable } from '../../language/syllables/match-rime.ts';
import type { Term } from '../../language/terms.ts';
import type { Token } from '../../language/tokenize.ts';
import { correctTypos, type TypoCorrection } from '../../language/typos/correct-typos.ts';
import type { Vocabulary } from '../../language/typos/vocabulary.ts';
import type { NameFinder } from './find-names.ts';
import type { Correction } from './query.ts';

/** A term of a question; `corrected` when it stands for something else that was typed. */
export interface CorrectedTerm extends Term {
  readonly corrected?: true;
}

/**
 * Collects the terms and the text that they stand in, slips put right and chat spelling in full, so that what reads
 * either finds what was meant.
 */
class CorrectedText {
  readonly terms: CorrectedTerm[] = [];
  readonly corrections: Correction[] = [];
  text = '';
  readonly #typed: string;
  /** Words in the case of the text, and without marks in a text that has none. */
  readonly #write: (full: string) => string;
  #at = 0;
  /** Where the last chat spelling stands in full. */
  #spelled = { start: 0, end: 0 };

  constructor(typed: string) {
    this.#typed = typed;
    const marked = hasDiacritics(typed);
    const isCapital = typed === typed.toUpperCase();
    this.#write = (full) => {
      const spelt = marked ? full : fold(full);
      return isCapital ? spelt.toUpperCase() : spelt;
    };
  }

  keep(terms: readonly Term[]): void {
    for (const { token, ...term } of terms) {
      if (term.chat && term.expanded !== undefined && token.start >= this.#at)
        this.#spellOut(token, term.expanded);
      const shift = this.text.length - this.#at;
      const place = term.chat ? this.#spelled : { start: token.start + shift, end: token.end + shift };
      this.terms.push({ ...term, token: { ...token, ...place } });
    }
  }

  #spellOut({ start, end }: Token, expanded: string): void {
    const full = this.#write(expanded);
    this.text += this.#typed.slice(this.#at, start);
    this.#spelled = { start: this.text.length, end: this.text.length + full.length };
    this.text += full;
    this.#at = end;
  }

  replace(typed: readonly Term[], words: readonly string[]): void {
    const [first, last] = [typed[0]?.token, typed.at(-1)?.token];
    if (!first || !last) return;
    this.text += this.#typed.slice(this.#at, first.start);
    for (const [i, term] of words.entries()) {
      if (i > 0) this.text += ' ';
      const start = this.text.length;
      this.text += term;
      const token = { surface: term, term, kind: 'syllable', start, end: this.text.length } as const;
      this.terms.push({ term, token, corrected: true });
    }
    this.#at = last.end;
    const { start } = first;
    const { end } = last;
    this.corrections.push({ start, end, from: this.#typed.slice(start, end), to: words.join(' ') });
  }

  finish(): Pick<CorrectedText, 'text' | 'terms' | 'corrections'> {
    this.text += this.#typed.slice(this.#at);
    return this;
  }
}

/** Where a web or mail address or the number of a document stands: nothing in it is a slip. */
function protectedSpans(text: string): { start: number; end: number }[] {
  return findAll(text, /\S+/gu)
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

/** The text and terms of a question with slips put right and chat spelling in full, and what was put right. */
export function correctTerms(
  terms: readonly Term[],
  { text, vocabulary, findNames }: CorrectionSources,
): Pick<CorrectedText, 'text' | 'terms' | 'corrections'> {
  const spans = protectedSpans(text);
  const typed = terms.map(({ term, token, expanded }) => ({
    word: term,
    fixed:
      expanded !== undefined ||
      token.kind === 'figure' ||
      spans.some(({ start, end }) => token.start >= start && token.end <= end),
  }));
  const found = correctTypos(typed, vocabulary).filter(
    (correction) => !makesName(terms, correction, findNames),
  );
  if (found.length === 0 && !terms.some(({ chat }) => chat))
    return { text, terms: [...terms], corrections: [] };
  const corrected = new CorrectedText(text);
  let at = 0;
  for (const { start, end, words } of found) {
    corrected.keep(terms.slice(at, start));
    corrected.replace(terms.slice(start, end), words);
    at = end;
  }
  corrected.keep(terms.slice(at));
  return corrected.finish();
}
