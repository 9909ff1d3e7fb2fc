import { isPlainSyllable } from '../syllables/match-rime.ts';
import { type LanguageModel, languageModel } from './language-model.ts';
import { isOwnPlacePair } from './lexicon.ts';
import { readingsAt, readingsOfWord } from './readings.ts';
import { type Alternatives, type ScoredReading, scoreReading } from './score-reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a question: folded, and whether it must stay as it is (a figure, a short form). */
export interface TypedWord {
  readonly word: string;
  readonly fixed: boolean;
}

/** The words from `start` to `end` (exclusive) were probably meant to be `words`. */
export interface TypoCorrection {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** Two letters say too little; three are as often a short form (`hdi`) and need more evidence. */
const SHORTEST = 3;
const SHORT = 3;
/** Unknown words looked at in one text: one with more is in another language, or about something else. */
const MOST = 6;
/** How much likelier the best reading must be than the second, natural logarithm. */
const MARGIN = 0.7;
/** Without a neighbour that was seen with it: a slip this cheap, or a word this long, with one reading only. */
const CHEAP = 1.5;
const LONG = 6;

const hasVowel = (word: string): boolean => /[aeiouy]/u.test(word);

/** A plural or its singular is another form of a foreign word, not a slip. */
const isOtherForm = (word: string, other: string): boolean => `${word}s` === other || word === `${other}s`;

/** What follows `chỉ số` is the name of an index, known or not. */
const namesIndex = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'index' || (words[at - 2] === 'chi' && words[at - 1] === 'so');

/** True when a neighbour makes the reading the name of a place that the word does not name. */
function namesOwnPlace(reading: ScoredReading, words: readonly string[]): boolean {
  const first = reading.words[0] ?? '';
  const last = reading.words[reading.words.length - 1] ?? '';
  return (
    isOwnPlacePair(words[reading.start - 1] ?? '', first) || isOwnPlacePair(last, words[reading.end] ?? '')
  );
}

/** Whether there is evidence enough for the best reading of a word, however the others compare. */
function isSupported(best: ScoredReading, words: readonly string[], at: number, others: number): boolean {
  const word = words[at] ?? '';
  const isStrong = best.seen >= 2 || best.firm;
  if (isPlainSyllable(word)) return isStrong && !namesOwnPlace(best, words);
  if (namesIndex(words, at)) return best.seen > 0 && best.cost <= CHEAP;
  if (word.length <= SHORT || !hasVowel(word)) return isStrong;
  if (best.seen > 0) return true;
  if (others > 0 || isOtherForm(word, best.words.join(''))) return false;
  return best.cost <= CHEAP || word.length >= LONG;
}

/** The reading that is both supported and clearly the best, or undefined: better as typed than another question. */
function chooseReading(
  scored: readonly ScoredReading[],
  words: readonly string[],
  at: number,
): ScoredReading | undefined {
  const [best, second] = scored.toSorted(
    (a, b) => b.score - a.score || (a.words.join(' ') < b.words.join(' ') ? -1 : 1),
  );
  if (!best || (second && best.score - second.score < MARGIN)) return undefined;
  return isSupported(best, words, at, scored.length - 1) ? best : undefined;
}

/** Words that are no word of the content or the language, from left to right. */
function suspectsOf(typed: readonly TypedWord[], model: LanguageModel): number[] {
  return typed
    .flatMap(({ word, fixed }, at) =>
      fixed || word.length < SHORTEST || !/^[a-z][a-z\d]*$/u.test(word) || model.isKnown(word) ? [] : [at],
    )
    .slice(0, MOST);
}

/**
 * Finds the slips of the fingers in a question and what was probably meant. Only words that neither the vocabulary nor
 * the tables of the language have are read otherwise, by a bigram model and what each slip costs; a figure, a short
 * form or the name of an index is never made or changed. Corrections are in order and do not overlap.
 */
export function correctTypos(typed: readonly TypedWord[], vocabulary: Vocabulary): TypoCorrection[] {
  const model = languageModel(vocabulary);
  const suspects = suspectsOf(typed, model);
  if (suspects.length === 0) return [];
  const words = typed.map(({ word }) => word);
  const fixed = (at: number): boolean => typed[at]?.fixed ?? true;
  const text: Alternatives[] = words.map((word) => [word]);
  for (const at of suspects) {
    const others = readingsOfWord(words[at] ?? '', at, model).flatMap((reading) => reading.words);
    text[at] = [words[at] ?? '', ...others];
  }
  const corrections: TypoCorrection[] = [];
  for (const at of suspects) {
    if ((corrections.at(-1)?.end ?? 0) > at) continue;
    const readings = readingsAt(words, at, { fixed, model });
    const scored = readings.map((reading) => scoreReading(reading, at, { text, model }));
    const best = chooseReading(scored, words, at);
    if (!best || best.start < (corrections.at(-1)?.end ?? 0)) continue;
    corrections.push({ start: best.start, end: best.end, words: best.words });
    if (best.words.length === best.end - best.start)
      for (const [i, word] of best.words.entries()) text[best.start + i] = [word];
  }
  return corrections;
}
