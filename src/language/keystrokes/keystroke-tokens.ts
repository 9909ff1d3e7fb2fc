import { findAll } from '../find-all.ts';
import { isPlainSyllable } from '../syllables/match-rime.ts';
import { isProtectedChunk, isProtectedToken } from './protected-tokens.ts';
import { typeSyllable } from './type-syllable.ts';
import { TELEX, VNI } from './typing-method.ts';

/** A run of ASCII letters and digits that may be keystrokes. */
export interface KeystrokeToken {
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** A capital where none is due. */
  readonly isName: boolean;
  /** Such a word right after a capitalised one that is not Vietnamese in any way: Angeles | Rams. */
  readonly continuesForeignName: boolean;
  /** Stands before a capital, as the particle of a name does: Los | Angeles. */
  readonly opensName: boolean;
}

/** The end of a name particle's window: `Los A`. */
const PARTICLE_WINDOW = 8;

function isForeign(word: string): boolean {
  return !(
    isProtectedToken(word) ||
    isPlainSyllable(word.toLowerCase()) ||
    [TELEX, VNI].some((method) => typeSyllable(word, method) !== undefined)
  );
}

/** The tokens of a text without accented letters; addresses, dates and document numbers are passed over. */
export function* keystrokeTokens(text: string): Generator<KeystrokeToken> {
  let opensSentence = true;
  /** The capitalised word right before, if any. */
  let capitalisedBefore = '';
  for (const chunk of findAll(text, /\S+/gu)) {
    const words = isProtectedChunk(chunk[0]) ? [] : findAll(chunk[0], /[A-Za-z0-9]+/gu);
    for (const { 0: word, index } of words) {
      const start = chunk.index + index;
      const isCapitalised = /^[A-Z]/u.test(word);
      const isName = isCapitalised && !opensSentence;
      yield {
        text: word,
        start,
        isName,
        continuesForeignName: isName && capitalisedBefore !== '' && isForeign(capitalisedBefore),
        opensName: isCapitalised && /^\w+ [A-Z]/u.test(text.slice(start, start + PARTICLE_WINDOW)),
      };
      capitalisedBefore = isCapitalised ? word : '';
      opensSentence = false;
    }
    opensSentence = /[.!?:]["')]*$/u.test(chunk[0]);
    if (!/[A-Za-z]$/u.test(chunk[0])) capitalisedBefore = '';
  }
}
