import tokenizerModule from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';
import { findAll } from './find-all.ts';
import { fold } from './fold.ts';

/** A syllable or a figure, with its place in the text it was read from (UTF-16, end exclusive). */
export interface Token {
  /** As it stands in the text. */
  readonly surface: string;
  /** Folded; a figure in its plain form (`6.500` -> `6500`, `90,49` -> `90.49`). */
  readonly term: string;
  readonly kind: 'syllable' | 'figure';
  readonly start: number;
  readonly end: number;
}

const tokenizer = new tokenizerModule();

// Figures are cut out before the tokenizer, which would turn `90,49%` into 90 and 49. A digit inside a word
// (`vneid2`) belongs to the word. Linear: each repetition begins with a sign that the one before cannot hold.
const FIGURE = /(?<![a-z0-9])\d+(?:[.,:/-]\d+)*(?:[a-z]?\/[a-z0-9]+(?:[-/][a-z0-9]+)*)?/gu;

/** One way to write a number: `6.500` -> `6500`, `90,49` -> `90.49`; anything else as it is. */
export function plainFigure(surface: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(surface)) return surface.replaceAll('.', '').replace(',', '.');
  if (/^\d+,\d+$/u.test(surface)) return surface.replace(',', '.');
  return surface;
}

function pushSyllables(
  tokens: Token[],
  text: string,
  folded: string,
  span: { start: number; end: number },
): void {
  let from = span.start;
  for (const term of tokenizer.tokenize(folded.slice(span.start, span.end))) {
    const start = folded.indexOf(term, from);
    if (start < 0) continue;
    const end = start + term.length;
    tokens.push({ surface: text.slice(start, end), term, kind: 'syllable', start, end });
    from = end;
  }
}

/**
 * Cuts clean (NFC, capped) text into folded syllables and whole figures. Everything else — punctuation, emoji,
 * other scripts — is left out.
 */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  let from = 0;
  for (const match of findAll(folded, FIGURE)) {
    const [figure] = match;
    const start = match.index;
    const end = start + figure.length;
    // `30c`, `2tr5`: a word of the tokenizer.
    if (/^\d+$/u.test(figure) && /[a-z]/u.test(folded.charAt(end))) continue;
    pushSyllables(tokens, text, folded, { start: from, end: start });
    tokens.push({ surface: text.slice(start, end), term: plainFigure(figure), kind: 'figure', start, end });
    from = end;
  }
  pushSyllables(tokens, text, folded, { start: from, end: folded.length });
  return tokens;
}
