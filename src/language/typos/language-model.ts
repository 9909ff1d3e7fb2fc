import { hasLexiconWord, lexiconPair } from './known-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase of the lexicon counts as if it stood in this many documents. */
const LEXICON_COUNT = 5;
/** How many documents' worth the frequency of a word alone weighs beside what was seen of its pairs. */
const BACK_OFF = 0.5;
/** Words in all, roughly; only sets how much rarer an unseen pair is. */
const TOTAL = 5000;

/** Marks of the two ends of a text, as neighbours. */
export const TEXT_START = '^';
export const TEXT_END = '$';

/** What the content and the phrases of questions say about words and neighbours. All words folded. */
export interface LanguageModel {
  isKnown(word: string): boolean;
  /** In how many documents the pair stands, phrases of the lexicon included. */
  pairCount(first: string, second: string): number;
  /** True for a pair that makes one word or one phrase. */
  isFirm(first: string, second: string): boolean;
  /** Natural logarithm of the probability of a word after another, smoothed with the word's own frequency. */
  logProbability(word: string, after: string): number;
}

/** A bigram model over the vocabulary; nothing is computed before it is asked for. */
export function languageModel(vocabulary: Vocabulary): LanguageModel {
  const count = (word: string): number =>
    Math.max(vocabulary.documentFrequency(word), hasLexiconWord(word) ? 1 : 0);
  const pairCount = (first: string, second: string): number =>
    vocabulary.documentFrequency(`${first}_${second}`) + (lexiconPair(first, second) ? LEXICON_COUNT : 0);
  return {
    isKnown: (word) => vocabulary.documentFrequency(word) > 0 || hasLexiconWord(word),
    pairCount,
    isFirm: (first, second) =>
      lexiconPair(first, second) === 'phrase' || vocabulary.isCompound(first, second),
    logProbability(word, after) {
      const alone = (count(word) + 0.1) / TOTAL;
      return Math.log((pairCount(after, word) + BACK_OFF * alone) / (count(after) + BACK_OFF));
    },
  };
}
