import { findAll } from '../find-all.ts';
import { isProtectedChunk } from '../keystrokes/protected-tokens.ts';

/** A run of letters, or of digits and what hangs on them, with its place (UTF-16 units, end exclusive). */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly surface: string;
  /** `letters` may be a syllable; `figure` begins with a digit; `code` is an address, a document number, `nq76`. */
  readonly kind: 'letters' | 'figure' | 'code';
  /** Stands at the beginning of a sentence. */
  readonly opens: boolean;
}

const CHUNK = /\S+/gu;
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const SENTENCE_END = /[.?!;:…\n]/u;

function kindOf(surface: string): Word['kind'] {
  if (!/\p{N}/u.test(surface)) return 'letters';
  return /^\p{N}/u.test(surface) ? 'figure' : 'code';
}

/** The words of NFC text in order; what lies between them is punctuation and space. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  const push = (start: number, end: number, kind?: Word['kind']): void => {
    const surface = text.slice(start, end);
    const between = text.slice(from, start);
    const opens = words.length === 0 || (between !== ' ' && SENTENCE_END.test(between));
    words.push({ start, end, surface, kind: kind ?? kindOf(surface), opens });
    from = end;
  };
  for (const { 0: chunk, index } of findAll(text, CHUNK)) {
    if (isProtectedChunk(chunk)) {
      push(index, index + chunk.length, 'code');
      continue;
    }
    for (const run of findAll(chunk, RUN)) push(index + run.index, index + run.index + run[0].length);
  }
  return words;
}
