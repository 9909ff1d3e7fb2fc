import type { Reply } from '../answer/reply.ts';
import type { Query, QueryTerm } from '../answer/understand/query.ts';
import type { QuestionCue } from '../language/questions/question-type.ts';
import { indexTerms, placeTerms } from './is-follow-up.ts';
import { isYear } from './is-year.ts';
import { ownContent, pointsToPerson, withoutPointers } from './points-back.ts';

/** What a conversation remembers of its last answered question. */
export interface Topic {
  readonly query: Query;
  /** Person that the last reply named, if it did: what `ông ấy` means. */
  readonly person?: string;
}

/** How much a term taken over from the question before counts in search. */
const INHERITED_WEIGHT = 0.6;
/** Terms taken over at most, the latest first: a long chain of follow-ups does not grow without end. */
const MAX_INHERITED = 24;

const CLOSING = / (?:thi sao|the nao|ra sao|sao) $/u;

const line = (query: Query): string => ` ${query.terms.map(({ term }) => term).join(' ')} `;

/** Words of the earlier question that a follow-up replaces: its asked noun, year, index or place. */
function replacedBy(query: Query, topic: Topic, replacesNoun: boolean): (term: QueryTerm) => boolean {
  const before = topic.query;
  const newIndex = indexTerms(query).length > 0;
  const newPlace = placeTerms(query).length > 0;
  const words = new Set<string>([
    ...(replacesNoun ? before.cue.noun.slice(0, 2) : []),
    ...(newIndex ? indexTerms(before) : []),
    ...(newPlace ? placeTerms(before) : []),
  ]);
  return (term) => words.has(term.term) || (query.years.length > 0 && isYear(term));
}

/** Terms of the earlier question that the follow-up takes over. */
function inherit(query: Query, topic: Topic, replacesNoun: boolean): QueryTerm[] {
  const own = new Set(ownContent(query).map(({ term }) => term));
  const isReplaced = replacedBy(query, topic, replacesNoun);
  return topic.query.terms
    .filter((term) => term.role === 'content' && !own.has(term.term) && !isReplaced(term))
    .slice(0, MAX_INHERITED)
    .map((term) => ({ ...term, weight: term.weight * INHERITED_WEIGHT, inherited: true }));
}

/** The cue of the question before, where the follow-up asks nothing anew: for the noun or index it names instead. */
function takeOverCue(query: Query, before: Query, replacesNoun: boolean): QuestionCue {
  // Another index has a unit of its own.
  if (before.cue.type === 'percent' && indexTerms(query).length > 0) return { type: 'figure', noun: [] };
  if (!replacesNoun) return before.cue;
  const noun = ownContent(query).map(({ term }) => term);
  return { ...before.cue, noun: noun.slice(0, 4) };
}

/** The person that a pronoun stands for, as terms; none when nobody was named. */
function personTerms(query: Query, { person }: Topic): QueryTerm[] {
  if (person === undefined || !pointsToPerson(query)) return [];
  return person.split(' ').map((term) => ({ term, role: 'content', weight: 1 }));
}

/** Own text first, so that the places of its figures stay right; rules that read the text find what is meant. */
function mergedText(text: string, taken: readonly QueryTerm[]): string {
  const words = taken.map(({ surface, term }) => surface ?? term);
  return words.length > 0 ? `${text} (${words.join(' ')})` : text;
}

const firstOf = (own: readonly string[], before: readonly string[]): readonly string[] =>
  own.length > 0 ? own : before;

/** Completes a follow-up from the topic before: its words first, then what it takes over, in terms and in text. */
export function resolveFollowUp(query: Query, topic: Topic): Query {
  const before = topic.query;
  const asksAnew = query.cue.type !== 'none' && !(CLOSING.test(line(query)) && query.cue.type === 'how');
  const replacesNoun = !asksAnew && before.cue.noun.length > 0 && query.years.length === 0;
  const person = personTerms(query, topic);
  const taken = person.length > 0 ? person : inherit(query, topic, replacesNoun);
  const numbers = [...query.numbers, ...(query.years.length > 0 ? [] : before.numbers)];
  return {
    ...query,
    text: mergedText(query.text, taken),
    terms: [...withoutPointers(query), ...taken],
    cue: asksAnew ? query.cue : takeOverCue(query, before, replacesNoun),
    years: firstOf(query.years, before.years),
    bodies: firstOf(query.bodies, before.bodies),
    numbers: [...new Set(numbers)].slice(0, MAX_INHERITED),
    ofIndex: query.ofIndex || before.ofIndex,
    places: firstOf(query.places, before.places),
    otherProvinces: firstOf(query.otherProvinces, before.otherProvinces),
  };
}

const PERSON_NAME = /(?<!\p{L})(?:[Ôô]ng|[Bb]à) ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,4})/gu;

/** What to remember after a reply. A pronoun means the person whom its first quote named last. */
export function topicOf(query: Query, reply: Reply, fold: (text: string) => string): Topic {
  const name = [...(reply.citations[0]?.quote ?? '').matchAll(PERSON_NAME)].at(-1)?.[1];
  return { query, ...(name !== undefined && { person: fold(name) }) };
}
