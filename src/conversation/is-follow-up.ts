import type { Query } from '../answer/understand/query.ts';
import { foldWords } from '../language/fold-words.ts';
import { namedIndexes } from '../language/index-names.ts';
import { comparesBarely } from './compares-on.ts';
import { comparesOn } from './goes-on.ts';
import { isYear } from './is-year.ts';
import { opensFollowUp, ownContent, pointsBack } from './points-back.ts';

const ASKS_ON = / thi (?:sao|s) $/u;
/** `của Ninh Thuận?`: whose it is, and nothing that it is. */
const OF_WHAT = /^\s*c(?:ủ|u)a\s/iu;
/** Most own content terms of a short question that names no subject. */
const TERSE = 3;
/** Most own content terms after `còn …`, `thế …` that ask nothing themselves. */
const NAMED = 6;

/** Words that stand before the name of a place. */
const KINDS_OF_PLACE: readonly string[] = [
  'tinh',
  'thanh',
  'pho',
  'huyen',
  'thi',
  'xa',
  'phuong',
  'cu',
  'moi',
];

/** `cả nước`, `bình quân toàn quốc`: a place too. */
const NATION: readonly string[] = ['ca', 'nuoc', 'toan', 'quoc', 'binh', 'quan', 'trung', 'muc'];
const NAMES_NATION = / (?:ca nuoc|toan quoc) /u;

/** Terms of the indexes that a question names. */
function indexTerms({ terms }: Pick<Query, 'terms'>): string[] {
  const spoken = terms.map(({ term }) => term);
  return namedIndexes(spoken).flatMap(({ start, end }) => spoken.slice(start, end));
}

/** Words of the places that a question names. */
function placeTerms({ places, otherProvinces }: Pick<Query, 'places' | 'otherProvinces'>): string[] {
  return [...places, ...otherProvinces].flatMap((name) => foldWords(name).trim().split(' '));
}

const namesNation = ({ terms }: Query): boolean =>
  NAMES_NATION.test(` ${terms.map(({ term }) => term).join(' ')} `);

/** `thấp nhất là gì?`: says nothing of what is lowest. */
function asksExtreme(query: Query): boolean {
  const own = ownContent(query).map(({ term }) => term);
  return (
    query.cue.type !== 'none' && !query.ofIndex && /^(?:cao|thap|tot|kem|nhieu|it) nhat$/u.test(own.join(' '))
  );
}

const OF_VALUE: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'change']);

/** `Khánh Hòa năm 2024 được bao nhiêu?` after an index: says nothing of what is measured. */
function asksOnlyWhereAndWhen(query: Query): boolean {
  const words = [...placeTerms(query), ...KINDS_OF_PLACE];
  const own = ownContent(query);
  return (
    OF_VALUE.has(query.cue.type) &&
    own.length > 0 &&
    own.every((one) => isYear(one) || one.term === 'nam' || words.includes(one.term))
  );
}

/** A comparison, an extreme or a value that says nothing of what it is. */
const saysNothingOfWhat = (query: Query, before: Query): boolean =>
  comparesBarely(query) || asksExtreme(query) || (before.ofIndex && asksOnlyWhereAndWhen(query));

/** `chính quyền số?`, `kết thúc?`: a word or two that ask nothing and name nothing. */
export function isShortNoun(query: Query): boolean {
  const { cue, numbers, years, bodies, names, figures } = query;
  const named = [numbers, years, bodies, names, placeTerms(query), indexTerms(query), figures];
  const own = ownContent(query).length;
  return cue.type === 'none' && own > 0 && own <= TERSE && named.every(({ length }) => length === 0);
}

/** `năm 2022?`, `Khánh Hòa?`, `SIPAS?`: one year, place or index and nothing else. An index follows only an index. */
function isBare(query: Query, before: Query | undefined): boolean {
  const own = ownContent(query);
  if (query.cue.type !== 'none' || own.length === 0) return false;
  const places = placeTerms(query);
  const indexes = indexTerms(query);
  const isOnly = (words: readonly string[]): boolean => own.every(({ term }) => words.includes(term));
  if (own.every(isYear)) return true;
  if (namesNation(query) && isOnly(NATION)) return true;
  if (places.length > 0 && isOnly([...places, ...KINDS_OF_PLACE])) return true;
  return indexes.length > 0 && isOnly(indexes) && before?.ofIndex !== false;
}

/**
 * True when a question leans on the one `before`: a pronoun, "thế còn …", a bare question word, or a bare year,
 * place or index.
 */
export function isFollowUp(query: Query, before?: Query): boolean {
  const own = ownContent(query).length;
  if ((pointsBack(query) || opensFollowUp(query)) && own <= 4) return true;
  if (ASKS_ON.test(` ${query.terms.map(({ term }) => term).join(' ')} `) && own <= 4) return true;
  if ((opensFollowUp(query) || OF_WHAT.test(query.typed)) && query.cue.type === 'none' && own <= NAMED)
    return true;
  if (isBare(query, before) || comparesOn(query, before)) return true;
  if (before !== undefined && saysNothingOfWhat(query, before)) return true;
  return own <= 1 && query.cue.type !== 'none' && query.cue.type !== 'definition';
}

/** True for a short question that names no subject (`có hiệu lực khi nào?`): it may stand alone, or lean on another. */
export function mayFollowUp(query: Query): boolean {
  const { cue, numbers, years, bodies, names } = query;
  if (cue.type === 'none' || cue.type === 'definition') return false;
  const named = [numbers, years, bodies, names, placeTerms(query), indexTerms(query)];
  return (
    ownContent(query).length <= TERSE &&
    named.every(({ length }) => length === 0) &&
    query.figures.every(({ kind }) => kind !== 'document')
  );
}
