import { isFunctionWord } from '../questions/question-words.ts';
import { isPlainSyllable } from '../syllables/match-rime.ts';
import { isOwnPlacePair } from './known-words.ts';
import { type LanguageModel, languageModel } from './language-model.ts';
import { isProtectedWord } from './protected-words.ts';
import { readingsAsSeveral, readingsOfWord } from './readings.ts';
import { type Alternatives, type ScoredReading, scoreReading } from './score-reading.ts';
import type { Reading } from './spacing.ts';
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

/** Words that are as often a short form (`hdi`) as a slip and need more evidence. */
const SHORT = 3;
/** Unknown words looked at in one text, which keeps time linear. */
const MOST = 6;
/** How much likelier the best reading must be than the second, natural logarithm. */
const MARGIN = 0.7;
/** The same, where no neighbour speaks for it. */
const CLEAR = 1.5;
/** Without a neighbour that was seen with it: only a slip this cheap, or in a word this long. */
const CHEAP = 1.5;
const LONG = 6;
/** What could be a word of Vietnamese or another language is taken for another only by a slip no unlikelier than this. */
const LIKELY = 3;

/** The best reading of a word, and how much likelier it is than the second, natural logarithm. */
interface Choice {
  readonly best: ScoredReading;
  readonly lead: number;
}

const hasVowel = (word: string): boolean => /[aeiouy]/u.test(word);

/** A plural or its singular is another form of a foreign word, not a slip. */
const isOtherForm = (word: string, other: string): boolean =>
  `${word}s` === other || (word === `${other}s` && !other.endsWith('s') && !isPlainSyllable(other));

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

/** A long o is spelt `oo` in a few loans only; a question with `coong` is more likely about công. */
const couldBeVietnamese = (word: string): boolean => isPlainSyllable(word) && !word.includes('oo');

/** Whether a word that is no syllable has evidence enough; `lead` is how far the best reading is ahead of the next. */
function isEvident({ best, lead }: Choice, words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const isCheap = best.cost <= CHEAP;
  const isSeen = best.seen > 0;
  // Foreign names differ by a letter: Columbia is not Colombia.
  if (best.cost > LIKELY && !best.words.every(isPlainSyllable)) return false;
  if (namesIndex(words, at)) return best.firm || (isSeen && isCheap);
  if (word.length < SHORT) return best.firm && lead >= MARGIN;
  if (word.length === SHORT || !hasVowel(word))
    return best.seen >= 2 || best.firm || (isSeen && isCheap && lead >= CLEAR);
  return isSeen || (lead >= CLEAR && (isCheap || word.length >= LONG));
}

/** Whether a word that could be Vietnamese has evidence enough to be taken for another. */
function isObvious({ best }: Choice, words: readonly string[]): boolean {
  // Particles stand beside anything.
  const isParticle = best.words.every(isFunctionWord);
  const isStrong = best.firm || (best.seen >= 2 && !isParticle);
  return isStrong && best.cost <= LIKELY && !namesOwnPlace(best, words);
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
  if (!best) return undefined;
  const lead = second ? best.score - second.score : Number.POSITIVE_INFINITY;
  const word = words[at] ?? '';
  if (lead < MARGIN || isOtherForm(word, best.words.join(''))) return undefined;
  const choice = { best, lead };
  const isSupported = couldBeVietnamese(word) ? isObvious(choice, words) : isEvident(choice, words, at);
  return isSupported ? best : undefined;
}

/** Longer runs of letters are no words, with or without their spaces. */
const LONGEST = 28;
const mayBeWord = ({ length }: string): boolean => length > 1 && length <= LONGEST;

/** Words that are no word of the content or the language, from left to right. */
function suspectsOf(typed: readonly TypedWord[], model: LanguageModel): number[] {
  const suspects: number[] = [];
  for (const [at, { word, fixed }] of typed.entries())
    if (!fixed && mayBeWord(word) && !model.isKnown(word) && !isProtectedWord(word)) suspects.push(at);
  return suspects;
}

/** A word that may be a slip, and its readings by itself. */
interface Suspect {
  readonly at: number;
  readonly word: string;
  readonly readings: readonly Reading[];
}

/** From so many words on, a text whose words are mostly no syllables is in another language. */
const SENTENCE = 8;

/** True when most words are neither Vietnamese nor near to it: another language, where a fit is only chance. */
function isForeign(suspects: readonly Suspect[], words: readonly string[]): boolean {
  const strange = suspects.filter(
    ({ word, readings }) => !isPlainSyllable(word) && !readings.some(({ cost }) => cost <= CHEAP),
  );
  if (strange.length >= 2 && strange.length * 2 >= words.length) return true;
  return words.length >= SENTENCE && words.filter((word) => !isPlainSyllable(word)).length * 2 > words.length;
}

/**
 * Finds the slips of the fingers in a question and what was probably meant. Only words that neither the vocabulary nor
 * the tables of the language have are read otherwise, by a bigram model and what each slip costs; a figure, a short
 * form or the name of an index is never made or changed. Corrections are in order and do not overlap.
 */
export function correctTypos(typed: readonly TypedWord[], vocabulary: Vocabulary): TypoCorrection[] {
  const model = languageModel(vocabulary);
  const words = typed.map(({ word }) => word);
  const suspects = suspectsOf(typed, model)
    .slice(0, MOST)
    .map((at): Suspect => {
      const word = words[at] ?? '';
      return { at, word, readings: readingsOfWord(words, at, model) };
    });
  if (suspects.length === 0 || isForeign(suspects, words)) return [];
  const fixed = (at: number): boolean => typed[at]?.fixed ?? true;
  const text: Alternatives[] = words.map((word) => [word]);
  for (const { at, word, readings } of suspects) text[at] = [word, ...readings.flatMap((one) => one.words)];
  const corrections: TypoCorrection[] = [];
  for (const { at, readings } of suspects) {
    const end = corrections.at(-1)?.end ?? 0;
    if (at < end) continue;
    const scored = [...readings, ...readingsAsSeveral(words, at, { fixed, model })].map((reading) =>
      scoreReading(reading, at, { text, model }),
    );
    const best = chooseReading(scored, words, at);
    if (!best || best.start < end) continue;
    corrections.push({ start: best.start, end: best.end, words: best.words });
    if (best.words.length === best.end - best.start)
      for (const [i, word] of best.words.entries()) text[best.start + i] = [word];
  }
  return corrections;
}
