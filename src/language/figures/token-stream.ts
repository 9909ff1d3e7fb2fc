import { fold, hasDiacritics } from '../fold.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'break' | 'end';

/** A word, a number with its separators (`1.234,5`), one other sign, or a line break. */
export interface Token {
  readonly kind: TokenKind;
  /** Lower case. */
  readonly word: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);
const SPACE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u;
const LETTER = /[\p{L}\p{M}²³]/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(text.charAt(at));
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text.charAt(at));
}

/** End of the number that begins at `at`: digits, and dots or commas that have a digit on both sides. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const separates = (code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1));
    if (!isDigit(code) && !separates) break;
    end++;
  }
  return end;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text, end)) end++;
  return end;
}

function makeToken(text: string, kind: TokenKind, span: { start: number; end: number; glued: boolean }): Token {
  const surface = text.slice(span.start, span.end);
  if (kind !== 'word') {
    const word = DASHES.has(surface) ? '-' : surface;
    return { kind, word, folded: word, capital: false, ...span };
  }
  const word = surface.toLowerCase();
  return { kind, word, folded: fold(surface), capital: surface.charAt(0) !== word.charAt(0), ...span };
}

function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let last = -1;
  while (at < text.length) {
    const start = at;
    let kind: TokenKind = 'mark';
    if (isSpace(text, at)) {
      at++;
      if (text.charAt(start) !== '\n') continue;
      kind = 'break';
    } else if (isDigit(text.charCodeAt(at))) {
      at = numberEnd(text, at);
      kind = 'number';
    } else if (isLetter(text, at)) {
      at = wordEnd(text, at);
      kind = 'word';
    } else at++;
    tokens.push(makeToken(text, kind, { start, end: at, glued: start === last }));
    last = at;
  }
  return tokens;
}

/** The tokens of one text. Reading beyond either end gives an `end` token, so rules need no bounds checks. */
export class TokenStream {
  readonly text: string;
  readonly length: number;
  /** The text has no diacritics at all, so a bare `nam` may stand for năm. */
  readonly plain: boolean;
  /** All letters are capitals, so a capital says nothing. */
  readonly shouting: boolean;
  readonly #tokens: readonly Token[];
  readonly #end: Token;

  constructor(text: string) {
    this.text = text;
    this.#tokens = scan(text);
    this.length = this.#tokens.length;
    this.plain = !hasDiacritics(text);
    this.shouting = text === text.toUpperCase();
    const { length } = text;
    this.#end = { kind: 'end', word: '', folded: '', start: length, end: length, glued: false, capital: false };
  }

  at(index: number): Token {
    return this.#tokens[index] ?? this.#end;
  }

  /** The mark or word at `index`, written the one given way. */
  is(index: number, word: string): boolean {
    return this.at(index).word === word;
  }

  /** `word` at `index`, with its diacritics or, in an unaccented text, without. */
  says(index: number, word: string): boolean {
    const token = this.at(index);
    return token.word === word || (this.plain && token.folded === fold(word));
  }

  /** A capital letter that means a name: not in a text all in capitals. */
  isCapital(index: number): boolean {
    return !this.shouting && this.at(index).capital;
  }

  /** The text of tokens `from` to `to`, in lower case, with single spaces: how a unit is given. */
  phrase(from: number, to: number): string {
    const surface = this.text.slice(this.at(from).start, this.at(to - 1).end);
    return surface.toLowerCase().replace(/\s+/gu, ' ');
  }
}
