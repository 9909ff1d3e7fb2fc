import type { Abbreviation } from './abbreviation.ts';
import { fold } from './fold.ts';
import { BUILT_IN_LEXICON, type Lexicon } from './lexicon.ts';
import { plainFigure, type Token, tokenize } from './tokenize.ts';

/** A term of the index language, with the token it comes from (an abbreviation gives several terms). */
export interface Term {
  /** Folded syllable or plain figure, `i/y` merged. */
  readonly term: string;
  readonly token: Token;
  /** The full form of the abbreviation that this term is a part of. */
  readonly expanded?: string;
  /** That abbreviation is chat spelling: documents never write it. */
  readonly chat?: true;
  /** Other readings of the same short form (`đk`: đăng ký, điều kiện), each as folded terms. */
  readonly otherwise?: readonly (readonly string[])[];
}

export interface TermOptions {
  /** Expand chat spelling too: for what people type, not for documents. */
  readonly chat: boolean;
  /** The built-in short forms alone without it. */
  readonly lexicon?: Lexicon;
}

const expansions = new Map<string, readonly string[]>();
function syllablesOf(full: string): readonly string[] {
  let syllables = expansions.get(full);
  if (!syllables) {
    syllables = fold(full).split(' ').map(mergeIY);
    expansions.set(full, syllables);
  }
  return syllables;
}

/** `kỳ` and `kì` are one word: y becomes i after a bare h k l m s t v qu, for terms only. */
export function mergeIY(term: string): string {
  return /^(?:[hklmstv]|qu)y$/u.test(term) ? `${term.slice(0, -1)}i` : term;
}

/** `9/10/2020`, `76/nq-cp` and `5.000-6.000` are found by their parts too; `90.49` is one value. */
function figureParts(term: string): readonly string[] {
  return /[/:-]/u.test(term) ? term.split(/[/:-]/u).map(plainFigure) : [];
}

/** `nq76`: a short form or word with its number glued on. */
function gluedParts(term: string, lexicon: Lexicon, chat: boolean): readonly string[] | undefined {
  const [, letters, digits] = /^([a-z]{2,})(\d+)$/u.exec(term) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const forms = lexicon.entries(letters);
  const plain = forms.filter(({ scope, after, before, typed }) => {
    return (chat || scope === 'domain') && !after && !before && typed === undefined;
  });
  const form = forms.find(({ before }) => before?.includes('#')) ?? plain[0];
  // Only the full forms of the table are kept: what people type is not.
  return [...(form ? syllablesOf(form.full) : [mergeIY(letters)]), digits];
}

function expandedTerms(token: Token, { full, also, scope }: Abbreviation): Term[] {
  const otherwise = also?.map(syllablesOf);
  return syllablesOf(full).map((term) => ({
    term,
    token,
    expanded: full,
    ...(scope === 'chat' && { chat: true as const }),
    ...(otherwise !== undefined && { otherwise }),
  }));
}

function termsOfToken(token: Token, lexicon: Lexicon, chat: boolean): Term[] {
  if (token.kind === 'figure')
    return [token.term, ...figureParts(token.term)].map((term) => ({ term, token }));
  return (gluedParts(token.term, lexicon, chat) ?? [mergeIY(token.term)]).map((term) => ({ term, token }));
}

/** The tokens of a text that was typed, and what each stands for. */
export interface ReadTokens {
  readonly tokens: readonly Token[];
  readonly expansions: ReturnType<Lexicon['expansions']>;
}

/** A text that was typed, with its terms. */
interface ReadText extends ReadTokens {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly terms: readonly Term[];
}

/** The last texts that were typed: each step of understanding a question reads it. */
const recent: ReadText[] = [];
const RECENT = 4;
let oldest = 0;

function readTyped(text: string, lexicon: Lexicon): ReadText {
  const known = recent.find((one) => one.text === text && one.lexicon === lexicon);
  if (known) return known;
  const read = { text, lexicon, ...readTerms(text, lexicon, true) };
  recent[oldest] = read;
  oldest = (oldest + 1) % RECENT;
  return read;
}

/** Tokens of what people type, with the short forms among them. */
export const readTypedTokens = (text: string, lexicon: Lexicon): ReadTokens => readTyped(text, lexicon);

/** Terms of clean text in order: folded syllables with abbreviations spelled out, figures whole and in parts. */
export function toTerms(text: string, { chat, lexicon = BUILT_IN_LEXICON }: TermOptions): readonly Term[] {
  return (chat ? readTyped(text, lexicon) : readTerms(text, lexicon, chat)).terms;
}

function readTerms(
  text: string,
  lexicon: Lexicon,
  chat: boolean,
): ReadTokens & { readonly terms: readonly Term[] } {
  const tokens = tokenize(text);
  const expansions = lexicon.expansions(tokens, chat);
  const terms: Term[] = [];
  tokens.forEach((token, index) => {
    const expansion = expansions[index];
    const read = expansion ? expandedTerms(token, expansion) : termsOfToken(token, lexicon, chat);
    for (const term of read) terms.push(term);
  });
  return { tokens, expansions, terms };
}

/** Neighbouring pairs, joined by `_`: they restore what the lost tone marks said. */
export function toBigrams(terms: readonly string[]): string[] {
  const bigrams: string[] = [];
  for (let i = 1; i < terms.length; i++) bigrams.push(`${terms[i - 1]}_${terms[i]}`);
  return bigrams;
}
