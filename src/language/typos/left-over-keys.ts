import { isPlainSyllable } from '../syllables/match-rime.ts';

/** Tone keys of Telex after the first vowel; no Vietnamese syllable has these letters there. */
function withoutTelexKeys(word: string): string {
  const marked = word
    .replace(/dd/gu, 'd')
    .replace(/aa|ee|oo/gu, (pair) => pair.charAt(0))
    .replace(/([aou])w/gu, '$1')
    .replace(/w/gu, 'u')
    .replace(/uu(?=[aoy])/gu, 'u');
  const vowel = marked.search(/[aeiouy]/u);
  if (vowel < 0) return marked;
  // One tone for a syllable: `mars` is a word of its own.
  return marked.slice(0, vowel + 1) + marked.slice(vowel + 1).replace(/[sfrxjz]/u, '');
}

/** A digit that letters follow is no number; one at the end may be (`quy3`). */
function withoutVniKeys(word: string): string | undefined {
  return /^[a-z]+[1-9][a-z\d]*[a-z][1-9]?$/u.test(word) ? word.replace(/\d/gu, '') : undefined;
}

/** The folded syllable that remains when left-over Telex or VNI keys are taken out: `dduowcj` -> `duoc`. */
export function withoutLeftOverKeys(word: string): string | undefined {
  const plain = /\d/u.test(word) ? withoutVniKeys(word) : withoutTelexKeys(word);
  return plain !== undefined && plain !== word && plain.length >= 2 && isPlainSyllable(plain)
    ? plain
    : undefined;
}
