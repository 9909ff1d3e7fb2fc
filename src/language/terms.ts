import { ABBREVIATIONS, type Abbreviation } from './abbreviations.ts';
import { fold } from './fold.ts';
import { plainFigure, type Token, tokenize } from './tokenize.ts';

/** A term of the index language, with the token it comes from (an abbreviation gives several terms). */
export interface Term {
  /** Folded syllable or plain figure, `i/y` merged. */
  readonly term: string;
  readonly token: Token;
  /** The full form of the abbreviation that this term is a part of. */
  readonly expanded?: string;
}

export interface TermOptions {
  /** Expand chat spelling too: for what people type, not for documents. */
  readonly chat: boolean;
}

const byShort = new Map<string, Abbreviation[]>();
for (const entry of ABBREVIATIONS) byShort.set(entry.short, [...(byShort.get(entry.short) ?? []), entry]);

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

function neighbour(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  return token && (token.kind === 'figure' ? '#' : token.term);
}

/** A short form is typed without marks: `hồng` is not `hong`. A đ stands where the full form has one (`HĐND`, `đc`). */
function isTypedAs(surface: string, { typed, full }: Abbreviation): boolean {
  const lower = surface.toLowerCase();
  if (typed !== undefined) return lower === typed;
  return fold(lower) === (full.includes('đ') ? lower.replaceAll('đ', 'd') : lower);
}

function expansionOf(
  tokens: readonly Token[],
  index: number,
  options: TermOptions,
): Abbreviation | undefined {
  const token = tokens[index];
  if (!token || token.kind === 'figure') return undefined;
  const previous = neighbour(tokens, index - 1);
  const next = neighbour(tokens, index + 1);
  return byShort.get(token.term)?.find((entry) => {
    if (entry.scope === 'chat' && !options.chat) return false;
    if (!isTypedAs(token.surface, entry)) return false;
    if (entry.after && !(previous !== undefined && entry.after.includes(previous))) return false;
    return !entry.before || (next !== undefined && entry.before.includes(next));
  });
}

/** `9/10/2020`, `76/nq-cp` and `5.000-6.000` are found by their parts too; `90.49` is one value. */
function figureParts(term: string): readonly string[] {
  return /[/:-]/u.test(term) ? term.split(/[/:-]/u).map(plainFigure) : [];
}

/** `nq76`: a short form or word with its number glued on. */
function gluedParts(term: string): readonly string[] | undefined {
  const [, letters, digits] = /^([a-z]{2,})(\d+)$/u.exec(term) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const forms = byShort.get(letters);
  const form = forms?.find(({ before }) => before?.includes('#')) ?? forms?.[0];
  return [...syllablesOf(form?.full ?? letters), digits];
}

function termsOfToken(token: Token, expansion: Abbreviation | undefined): Term[] {
  if (expansion)
    return syllablesOf(expansion.full).map((term) => ({ term, token, expanded: expansion.full }));
  if (token.kind === 'figure')
    return [token.term, ...figureParts(token.term)].map((term) => ({ term, token }));
  return (gluedParts(token.term) ?? [mergeIY(token.term)]).map((term) => ({ term, token }));
}

/** Terms of clean text in order: folded syllables with abbreviations spelled out, figures whole and in parts. */
export function toTerms(text: string, options: TermOptions): Term[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token, index) => termsOfToken(token, expansionOf(tokens, index, options)));
}

/** Neighbouring pairs, joined by `_`: they restore what the lost tone marks said. */
export function toBigrams(terms: readonly string[]): string[] {
  const bigrams: string[] = [];
  for (let i = 1; i < terms.length; i++) bigrams.push(`${terms[i - 1]}_${terms[i]}`);
  return bigrams;
}
