import { foldWords } from '../../language/fold-words.ts';
import { mergeIY } from '../../language/terms.ts';
import { accentedWords } from './accented-words.ts';

/** Read once for each text that many checks look at: a question is held against some forty candidates. */
function once<T extends object>(wordsOf: (from: T) => string): (from: T) => string {
  const known = new WeakMap<T, string>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const words = wordsOf(from);
    known.set(from, words);
    return words;
  };
}

/** The question as folded words, with a space at both ends. */
export const askedWords = once((query: { readonly text: string }) => foldWords(query.text));

/** The quote of a candidate as folded words, with a space at both ends. */
export const quoteWords = once((candidate: { readonly quote: string }) => foldWords(candidate.quote));

/** The question as lower-case words with their diacritics, with a space at both ends. */
export const askedAccented = once((query: { readonly text: string }) => accentedWords(query.text));

/** The quote of a candidate as lower-case words with their diacritics, with a space at both ends. */
export const quoteAccented = once((candidate: { readonly quote: string }) => accentedWords(candidate.quote));

/** A text as terms are written, `kỳ` and `kì` alike: to be held against those of a question. */
export const termsIn = (text: string): string[] => foldWords(text).trim().split(' ').map(mergeIY);
