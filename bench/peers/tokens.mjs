/** Tokens of Vietnamese as a user of a search library would make them: syllables, folded, and pairs of neighbours. */

/** Syllables and figures in lower case, NFC. */
export const syllables = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Without diacritics; đ is a letter of its own and has no decomposition. */
export const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Folded syllables: `cải cách` and `cai cach` are the same. */
export const folded = (text) => syllables(text).map(fold);

/** Neighbouring syllables as one token: most Vietnamese words have two syllables. */
export const bigrams = (tokens) => tokens.slice(1).map((token, i) => `${tokens[i]}_${token}`);

/** Words that ask and words that only bind: they say nothing of the topic. */
const QUESTION_WORDS = new Set(
  fold(
    'là gì nào ai đâu bao nhiêu mấy khi sao tại vì thế như hãy không những các của và có được ở cho bởi để',
  ).split(' '),
);

/** Weight of a folded term: words that ask count little. */
export const weightOf = (term) => (QUESTION_WORDS.has(term) ? 0.4 : 1);

/** True when the person typed without any diacritics. */
export const isPlain = (text) => fold(text) === text.normalize('NFC');

/** What is asked about; all tokens when nothing is left without the words that ask. */
export function topical(tokens) {
  const left = tokens.filter((token) => weightOf(fold(token)) === 1);
  return left.length > 0 ? left : tokens;
}
