import { foldWords } from '../../language/fold-words.ts';

/** Folded once for each text that many checks look at: a question is held against some forty candidates. */
function folding<T extends object>(textOf: (from: T) => string): (from: T) => string {
  const known = new WeakMap<T, string>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const words = foldWords(textOf(from));
    known.set(from, words);
    return words;
  };
}

/** The question as folded words, with a space at both ends. */
export const askedWords = folding((query: { readonly text: string }) => query.text);

/** The quote of a candidate as folded words, with a space at both ends. */
export const quoteWords = folding((candidate: { readonly quote: string }) => candidate.quote);
