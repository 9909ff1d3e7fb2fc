import type { Reply } from '../answer/reply.ts';
import type { Query, QueryTerm } from '../answer/understand/query.ts';
import { foldWords } from '../language/fold-words.ts';
import { opensFollowUp, pointsBack, pointsToPerson, withoutPointers } from './points-back.ts';

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

const ASKS_ON = / thi sao $/u;
const CLOSING = / (?:thi sao|the nao|ra sao|sao) $/u;

const INDEX_TERMS = new Set(['par', 'index', 'sipas', 'papi', 'pci', 'dti', 'pgi']);
const isYear = ({ term }: QueryTerm): boolean => /^(?:19|20)\d{2}(?:-(?:19|20)\d{2})?$/u.test(term);

const line = (query: Query): string => ` ${query.terms.map(({ term }) => term).join(' ')} `;

/** Own content of a follow-up: what it says itself, pronouns left out. */
function ownContent(query: Query): QueryTerm[] {
  return withoutPointers(query).filter(({ role }) => role === 'content');
}

/** True when a question leans on the one before: a pronoun, "thế còn …", or a bare question word. */
export function isFollowUp(query: Query): boolean {
  const own = ownContent(query).length;
  if ((pointsBack(query) || opensFollowUp(query)) && own <= 4) return true;
  if (ASKS_ON.test(line(query)) && own <= 3) return true;
  return own <= 1 && query.cue.type !== 'none' && query.cue.type !== 'definition';
}

/** Words of the earlier question that a follow-up replaces: its asked noun, year, index or place. */
function replacedBy(query: Query, topic: Topic, replacesNoun: boolean): (term: QueryTerm) => boolean {
  const before = topic.query;
  const newIndex = ownContent(query).some(({ term }) => INDEX_TERMS.has(term));
  const newPlace = query.places.length + query.otherProvinces.length > 0;
  const words = new Set<string>([
    ...(replacesNoun ? before.cue.noun.slice(0, 2) : []),
    ...(newIndex ? INDEX_TERMS : []),
    ...(newPlace
      ? [...before.places, ...before.otherProvinces].flatMap((name) => foldWords(name).trim().split(' '))
      : []),
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

/** Completes a follow-up from the topic before: its words first, then what it takes over. */
export function resolveFollowUp(query: Query, topic: Topic): Query {
  const spoken = line(query);
  const own = ownContent(query);
  const asksAnew = query.cue.type !== 'none' && !(CLOSING.test(spoken) && query.cue.type === 'how');
  const replacesNoun = !asksAnew && topic.query.cue.noun.length > 0 && query.years.length === 0;
  const kept = withoutPointers(query);
  const person: QueryTerm[] =
    pointsToPerson(query) && topic.person !== undefined
      ? topic.person.split(' ').map((term) => ({ term, role: 'content', weight: 1 }))
      : [];
  const inherited = person.length > 0 ? [] : inherit(query, topic, replacesNoun);
  const cue = asksAnew
    ? query.cue
    : {
        ...topic.query.cue,
        noun: replacesNoun ? own.map(({ term }) => term).slice(0, 4) : topic.query.cue.noun,
      };
  return {
    ...query,
    terms: [...kept, ...person, ...inherited],
    cue,
    years: query.years.length > 0 ? query.years : topic.query.years,
    bodies: query.bodies.length > 0 ? query.bodies : topic.query.bodies,
    numbers: [...new Set([...query.numbers, ...(query.years.length > 0 ? [] : topic.query.numbers)])].slice(
      0,
      MAX_INHERITED,
    ),
    ofIndex: query.ofIndex || topic.query.ofIndex,
    places: query.places.length > 0 ? query.places : topic.query.places,
    otherProvinces: query.otherProvinces.length > 0 ? query.otherProvinces : topic.query.otherProvinces,
  };
}

const PERSON_NAME = /(?<!\p{L})(?:[Ôô]ng|[Bb]à) ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,4})/u;

/** What to remember after a reply. */
export function topicOf(query: Query, reply: Reply, fold: (text: string) => string): Topic {
  const quotes = reply.citations.map(({ quote }) => quote).join(' ');
  const name = PERSON_NAME.exec(quotes)?.[1];
  return { query, ...(name !== undefined && { person: fold(name) }) };
}
