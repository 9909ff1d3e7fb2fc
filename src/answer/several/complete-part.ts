import { foldWords } from '../../language/fold-words.ts';
import { namedIndexes } from '../../language/index-names.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { rolesOf } from '../../language/questions/question-words.ts';
import { type Term, toTerms } from '../../language/terms.ts';
import { contentTerms, type Query } from '../understand/query.ts';

/** A question of this many topic words without a name, number, place or index says too little of what it asks about. */
const TERSE = 3;
/** Words of a measure: the next question asks for another. */
const MEASURES: ReadonlySet<string> = new Set(['diem', 'hang', 'bac', 'phan', 'tram', 'xep', 'thu']);

/** True when a question names what it is about: an index, number, place, body or person. */
const namesSubject = ({ ofIndex, numbers, places, otherProvinces, bodies, names }: Query): boolean =>
  ofIndex || [numbers, places, otherProvinces, bodies, names].some((named) => named.length > 0);

const MEASURED: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'change', 'none']);

/** True when a question leans on the one before it in the same message. */
export function leansOn(query: Query, before: Query): boolean {
  if (query.cue.flags?.includes('follow-up')) return true;
  if (before.ofIndex && !query.ofIndex && MEASURED.has(query.cue.type))
    return contentTerms(query).length <= TERSE + 2;
  return !namesSubject(query) && contentTerms(query).length <= TERSE;
}

const isYear = (term: string): boolean => /^(?:19|20)\d{2}$/u.test(term);
const wordsOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => foldWords(name).trim().split(' '));

/** Words of the question before that the next one replaces: its measure, and its year, place or index where it names one. */
function replaced(
  query: Query,
  before: Query,
  terms: readonly Term[],
): (term: string, at: number) => boolean {
  const places = new Set(
    query.places.length + query.otherProvinces.length > 0
      ? wordsOf([...before.places, ...before.otherProvinces])
      : [],
  );
  // `so với 2022` sets the year against the one before.
  const replacesYear = query.years.length > 0 && !foldWords(query.text).includes(' so voi ');
  const folded = terms.map(({ term }) => term);
  const indexes = query.ofIndex ? namedIndexes(folded) : [];
  return (term, at) =>
    MEASURES.has(term) ||
    places.has(term) ||
    (before.cue.noun[0] !== undefined && before.cue.noun.slice(0, 2).includes(term)) ||
    (replacesYear && isYear(term)) ||
    indexes.some(({ start, end }) => at >= start && at < end);
}

const ASKS_ON = / (?:thi sao|the nao|ra sao|sao) $/u;

/** `còn năm 2023 thì sao?` asks the same again: the question before, with another year, place or index in it. */
function askedAgain(query: Query, before: Query, subject: string): string | undefined {
  const asksNothing =
    query.cue.type === 'none' || (query.cue.type === 'how' && ASKS_ON.test(foldWords(query.text)));
  if (!asksNothing || contentTerms(query).length > TERSE + 1) return undefined;
  const asking = ['percent', 'figure'].includes(before.cue.type)
    ? 'bao nhiêu'
    : before.cue.type === 'rank'
      ? 'xếp thứ mấy'
      : undefined;
  const own = contentTerms(query)
    .map(({ surface, term }) => surface ?? term)
    .join(' ');
  return asking && `${subject} ${own} ${asking}`;
}

/** `Nghị định 118/2025 có hiệu lực …`: behind the number of the document stands what was asked of it then. */
function upToNumber(tokens: readonly string[], hasOwnTopic: boolean): readonly string[] {
  const last = tokens.findLastIndex((token) => /\d/u.test(token) && !isYear(token));
  return hasOwnTopic && last >= 0 ? tokens.slice(0, last + 1) : tokens;
}

/** The text of a question with what it leans on from the one before it, topic first as it is said in Vietnamese. */
export function completeText(query: Query, before: Query, lexicon: Lexicon): string {
  const terms = toTerms(before.text, { chat: true, lexicon });
  const roles = rolesOf(terms);
  const isReplaced = replaced(query, before, terms);
  const kept = terms.filter(({ term }, at) => roles[at] === 'content' && !isReplaced(term, at));
  // A short form or a date gives several terms of one token.
  const tokens = [...new Map(kept.map(({ token }) => [token.start, token.surface])).values()];
  const subject = upToNumber(tokens, contentTerms(query).length > 0).join(' ');
  return askedAgain(query, before, subject) ?? `${subject} ${query.text}`.trim();
}
