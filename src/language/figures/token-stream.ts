import { fold, hasDiacritics } from '../fold.ts';
import { type NumberLiteral, readNumberLiteral } from './number-literal.ts';
import { type NumberWord, numberWordOf } from './number-words.ts';

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
  /** What a number in digits says; null for other tokens, and for digits that are no quantity. */
  readonly literal: NumberLiteral | null;
  /** The number word that this may be, whatever stands around it. */
  readonly number: NumberWord | null;
}

const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);
const SPACE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u;
const LETTER = /[\p{L}\p{M}²³]/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Vietnamese letters, so that the common case needs no pattern.
  if ((code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00))
    return code !== 0xd7 && code !== 0xf7;
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

/** A text with all of it folded: as long as the text itself. */
interface ScannedText {
  readonly text: string;
  readonly folded: string;
}

function makeWord({ text, folded: all }: ScannedText, start: number, end: number, glued: boolean): Token {
  const surface = text.slice(start, end);
  const word = surface.toLowerCase();
  const capital = surface.charCodeAt(0) !== word.charCodeAt(0);
  const folded = all.slice(start, end);
  const number = numberWordOf(word, folded);
  return { kind: 'word', word, folded, start, end, glued, capital, literal: null, number };
}

function makeNumber(text: string, start: number, end: number, glued: boolean): Token {
  const word = text.slice(start, end);
  const literal = readNumberLiteral(word);
  return { kind: 'number', word, folded: word, start, end, glued, capital: false, literal, number: null };
}

function makeMark(text: string, start: number, end: number, glued: boolean): Token {
  const surface = text.slice(start, end);
  const word = DASHES.has(surface) ? '-' : surface;
  const kind = surface === '\n' ? 'break' : 'mark';
  return { kind, word, folded: word, start, end, glued, capital: false, literal: null, number: null };
}

function nextToken(scanned: ScannedText, start: number, glued: boolean): Token | null {
  const { text } = scanned;
  if (isLetter(text, start)) return makeWord(scanned, start, wordEnd(text, start), glued);
  if (isDigit(text.charCodeAt(start))) return makeNumber(text, start, numberEnd(text, start), glued);
  if (isSpace(text, start) && text.charAt(start) !== '\n') return null;
  return makeMark(text, start, start + 1, glued);
}

function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const scanned = { text, folded: fold(text) };
  let at = 0;
  let last = -1;
  while (at < text.length) {
    const token = nextToken(scanned, at, at === last);
    at = token?.end ?? at + 1;
    if (!token) continue;
    tokens.push(token);
    last = at;
  }
  return tokens;
}

const foldedWords = new Map<string, string>();

/** Folds a word of the rules, once for each. */
function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  foldedWords.set(word, folded);
  return folded;
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
    const end = { start: text.length, end: text.length, glued: false, capital: false };
    this.#end = { kind: 'end', word: '', folded: '', literal: null, number: null, ...end };
  }

  at(index: number): Token {
    // An array asked for a place before its first looks that up as a property, which is slow.
    return (index < 0 ? undefined : this.#tokens[index]) ?? this.#end;
  }

  /** The mark or word at `index`, written the one given way. */
  is(index: number, word: string): boolean {
    return this.at(index).word === word;
  }

  /** `word` at `index`, with its diacritics or, in an unaccented text, without. */
  says(index: number, word: string): boolean {
    const token = this.at(index);
    if (token.word === word) return true;
    return this.plain && token.kind === 'word' && token.folded === foldWord(word);
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
