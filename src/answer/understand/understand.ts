import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import { hasDiacritics } from '../../language/fold.ts';
import { INDEX_TERMS, namedIndexes } from '../../language/index-names.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { namedBodies, otherProvinces, ownPlaces } from '../../language/places.ts';
import { intentOf, readIntent } from '../../language/questions/intent.ts';
import { asksPercent, questionCue } from '../../language/questions/question-type.ts';
import { rolesOf, type TermRole } from '../../language/questions/question-words.ts';
import { type Paraphrase, paraphrases } from '../../language/synonyms.ts';
import { type Term, toTerms } from '../../language/terms.ts';
import type { Vocabulary } from '../../language/typos/vocabulary.ts';
import { askingPart } from './asking-part.ts';
import { claimedFigures } from './claimed-figures.ts';
import { type CorrectedTerm, correctTerms } from './correct-terms.ts';
import type { NameFinder } from './find-names.ts';
import type { Query, QueryTerm } from './query.ts';

/** Terms looked at in one question; a longer one is cut (search cost grows with each term). */
const MAX_TERMS = 48;
const WEIGHTS: Readonly<Record<TermRole, number>> = { content: 1, question: 0.3, filler: 0.15 };

/** Four-digit years of a figure: `2018`, both ends of `2011-2020`, the year of a date. */
function yearsOf(figure: Figure): string[] {
  if (!['year', 'period', 'date', 'month', 'quarter'].includes(figure.kind)) return [];
  return [figure.value].flat().flatMap((value) => /^(?:19|20)\d{2}/u.exec(String(value))?.[0] ?? []);
}

const isYear = (term: Term): boolean => term.token.kind === 'figure' && /^(?:19|20)\d{2}$/u.test(term.term);

/** The two content terms right after `ai`, or right before it when it ends the question. */
function focusOf(terms: readonly Term[], roles: readonly TermRole[]): ReadonlySet<number> {
  const at = terms.findIndex((term, i) => term.term === 'ai' && roles[i] === 'question');
  if (at < 0) return new Set();
  const content = roles.flatMap((role, i) => (role === 'content' ? [i] : []));
  const after = content.filter((i) => i > at).slice(0, 2);
  return new Set(after.length > 0 ? after : content.filter((i) => i < at).slice(-2));
}

/** Other ways to say the phrase that the term stands in, and other readings of its short form. */
function otherwise(phrases: readonly Paraphrase[], term: Term, at: number): Pick<QueryTerm, 'otherwise'> {
  const phrase = phrases.find(({ start, end }) => at >= start && at < end);
  const others = [...(phrase?.others ?? []), ...(term.otherwise ?? [])];
  return others.length > 0 ? { otherwise: others } : {};
}

/** Terms with role and weight; claimed figures only hold the sentence together. */
function toQueryTerms(terms: readonly CorrectedTerm[], roles: readonly TermRole[]): QueryTerm[] {
  const focus = focusOf(terms, roles);
  const phrases = paraphrases(terms.map(({ term }) => term));
  return terms.map((read, i) => {
    const { term, token, expanded, corrected } = read;
    const role = roles[i] ?? 'content';
    const asTyped = expanded === undefined && !corrected;
    return {
      term,
      role,
      weight: WEIGHTS[role],
      ...(asTyped && { surface: token.surface.toLowerCase() }),
      ...(focus.has(i) && { focus: true as const }),
      ...otherwise(phrases, read, i),
    };
  });
}

const lineOf = (text: string, lexicon: Lexicon): string =>
  toTerms(text, { chat: true, lexicon })
    .map(({ term }) => term)
    .join(' ');

/** Numbers of two digits or more, and compounds, as whole tokens. */
function numbersOf(terms: readonly Term[]): string[] {
  const whole = terms.filter(({ token }) => token.kind === 'figure').map(({ token }) => token.term);
  return [...new Set(whole)].filter((number) => /^\d{2}|\d[/:-]/u.test(number));
}

/** What reading a question needs to know of the content. */
export interface Reader {
  readonly vocabulary: Vocabulary;
  readonly findNames: NameFinder;
  readonly lexicon: Lexicon;
}

type Named = Pick<
  Query,
  'otherProvinces' | 'places' | 'bodies' | 'names' | 'ofIndex' | 'abbreviations' | 'numbers' | 'years'
>;

const isOfIndex = (terms: readonly string[]): boolean =>
  terms.some((term) => INDEX_TERMS.has(term)) || namedIndexes(terms).length > 0;

/** Which thing a question is about: places, bodies, people, indexes, numbers and years; what it claims is apart. */
function namedThings(
  terms: readonly Term[],
  { unclaimed, figures }: { unclaimed: readonly Term[]; figures: readonly Figure[] },
  findNames: NameFinder,
): Named {
  const shortForms = terms.filter(({ expanded }) => expanded !== undefined);
  return {
    otherProvinces: otherProvinces(terms),
    places: ownPlaces(terms),
    bodies: namedBodies(terms),
    names: findNames(terms.map(({ token }) => token.term)),
    ofIndex: isOfIndex(terms.map(({ term }) => term)),
    abbreviations: [...new Set(shortForms.map(({ token }) => token.surface.toLowerCase()))],
    numbers: numbersOf(unclaimed),
    years: [...new Set([...figures.flatMap(yearsOf), ...unclaimed.filter(isYear).map(({ term }) => term)])],
  };
}

/** Reads a clean message: roles and weights of its terms, typos corrected, figures, cue, years, places. */
export function understand(cleanText: string, { vocabulary, findNames, lexicon }: Reader): Query {
  const message = readIntent(cleanText, lexicon);
  const { question } = message;
  const typed = askingPart(question, lexicon);
  const all = typed === cleanText ? message.terms : toTerms(typed, { chat: true, lexicon });
  const typedTerms = all.slice(0, MAX_TERMS);
  const { text, terms, corrections } = correctTerms(typedTerms, { text: typed, vocabulary, findNames });
  // A cue may stand behind the terms that are searched for.
  const isCut = all.length > MAX_TERMS && corrections.length === 0;
  const isWhole = text === cleanText && corrections.length === 0;
  const intent = corrections.length > 0 ? intentOf(text, lexicon) : message.intent;
  const cue = isWhole ? message.cue : questionCue(isCut ? all : terms, asksPercent(text));
  const figures = readFigures(text);
  const claimed = claimedFigures(cue.type, figures, text);
  const isClaimed = ({ token }: Term): boolean =>
    claimed.some(({ start, end }) => token.start >= start && token.end <= end);
  const roles = rolesOf(terms, (first, second) => vocabulary.isCompound(first, second)).map(
    (role, i): TermRole => (terms[i] && isClaimed(terms[i]) ? 'filler' : role),
  );
  const unclaimed = {
    unclaimed: terms.filter((term) => !isClaimed(term)),
    figures: figures.filter((figure) => !claimed.includes(figure)),
  };
  return {
    text,
    typed,
    terms: toQueryTerms(terms, roles),
    line: lineOf(question, lexicon),
    cue,
    intent,
    figures,
    claimed,
    ...namedThings(terms, unclaimed, findNames),
    corrections,
    accented: hasDiacritics(typed),
  };
}
