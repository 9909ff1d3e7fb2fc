import { hasDiacritics } from '../../language/fold.ts';
import type { QueryTerm } from '../understand/query.ts';
import { askedTime } from './asked-time.ts';
import type { Candidate } from './candidate.ts';
import { askedWords, quoteAccented, quoteWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const isSaid = ({ term, otherwise = [] }: QueryTerm, { termSet, around, labels }: Candidate): boolean =>
  termSet.has(term) ||
  around.has(term) ||
  labels.has(term) ||
  otherwise.some((other) => other.every((word) => termSet.has(word)));

const LEVEL = / (muc do|muc|cap do) (\d)(?= )/u;
const LEVELS_SAID = / (?:muc do|muc|cap do) (\d(?: (?:va )?\d)*)(?= )/gu;

/** `mức 3` is neither `mức 1` nor `mức 2`: the sentence must name that very level. */
const otherGrade = ruleFor(
  (query) => LEVEL.test(askedWords(query)),
  (query, candidate) => {
    const [, , digit = ''] = LEVEL.exec(askedWords(query)) ?? [];
    const said = [...quoteWords(candidate).matchAll(LEVELS_SAID)].flatMap(
      (match) => match[1]?.split(' ') ?? [],
    );
    return said.includes(digit) ? undefined : about(`mức ${digit}`);
  },
);

const PERSON_WHERE = / (?:ong|ba|dong chi) (?:\S+ ){1,6}?(?:o|tai) (?:dau|tinh nao|noi nao) /u;
const TITLES: ReadonlySet<string> = new Set(['ong', 'ba', 'dong', 'chi']);
/** Says where a person lives or comes from. */
const LIVES = / (?:que|que quan|song|cu tru|tru tai|thuong tru|nha rieng|sinh ra) /u;

/** The words that ask something of a named person, without the name. */
const askedOfPerson = perQuery(({ terms, names }): readonly QueryTerm[] => {
  const named = new Set(names.flat());
  return terms.filter(
    ({ term, role, surface }) =>
      role === 'content' && !named.has(term) && !TITLES.has(term) && !/^\p{Lu}\p{Ll}/u.test(surface ?? ''),
  );
});

/** Asked where a person lives or comes from, a sentence that only names him tells nothing. */
const otherThanHome = ruleFor(
  (query) => query.cue.type === 'place' && PERSON_WHERE.test(askedWords(query)),
  (query, candidate) => {
    const things = askedOfPerson(query);
    const missing = things.find((term) => !isSaid(term, candidate));
    if (missing !== undefined) return about(missing.surface ?? missing.term);
    return things.length === 0 && !LIVES.test(quoteWords(candidate)) ? 'không nói người đó ở đâu' : undefined;
  },
);

const DOES_NOW =
  / (?:ong|ba|dong chi) (?:\S+ ){1,5}?(?:hien|hien nay|hien tai|nay|gio|bay gio|dang) (?:dang )?(?:lam gi|giu chuc (?:vu )?gi|lam chuc gi|cong tac o dau) /u;
const HAS_POST =
  / (?:chu tich|giam doc|bi thu|chanh van phong|thu tuong|bo truong|truong ban|nghi huu|nghi che do) /u;

/** Asked what a person does now: a post that he has, not what he did on a day gone by. */
const otherThanPost = ruleFor(
  (query) => DOES_NOW.test(askedWords(query)) && askedTime(query) !== 'then',
  (_query, candidate) => {
    const { statement } = candidate;
    const isOpen = statement !== undefined && statement.validUntil === undefined;
    const words = quoteWords(candidate);
    return isOpen && HAS_POST.test(words) && !words.includes(' khi do ')
      ? undefined
      : 'không nói người đó nay làm gì';
  },
);

const WEEKDAY = / (?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cuoi tuan|ngay nghi|ngay le) /u;
/** Marked so that `thứ ba trong cả nước` is no day. */
const ASKS_DAY =
  / (?:(?:lam(?: viec)?|mo cua|nghi|tiep dan|truc|ngay|sang|chieu|vao) (?:\S+ )?thu (?:hai|ba|tu|nam|sau|bay|[2-7])|thu (?:bay|7)|chu nhat|cuoi tuan) /u;

/** Typed with its marks, `đậu` is not `dấu`. */
const isOtherWord = ({ surface, otherwise }: QueryTerm, candidate: Candidate): boolean =>
  surface !== undefined &&
  otherwise === undefined &&
  hasDiacritics(surface) &&
  !quoteAccented(candidate).includes(` ${surface.toLowerCase()} `);

const OFFERS = / co (?<what>(?:\S+ ){1,6}?)(?:khong|hay khong|chua|ko|k|hok) $/u;

/** `có chỗ đậu xe không`: none of the words after `có` stands in the sentence. */
const missingOffer = ruleFor(
  ({ cue }) => cue.type === 'yesno',
  (query, candidate) => {
    // Office hours tell by their days, whatever is done in them.
    if (ASKS_DAY.test(askedWords(query)) && WEEKDAY.test(quoteWords(candidate))) return undefined;
    const what = OFFERS.exec(askedWords(query).replace(/ \? $/u, ' '))?.groups?.['what'];
    if (what === undefined) return undefined;
    const words = new Set(what.trim().split(' '));
    const things = query.terms.filter(({ term, role }) => role === 'content' && words.has(term));
    return things.length > 0 &&
      things.every((term) => !isSaid(term, candidate) || isOtherWord(term, candidate))
      ? about(what.trim())
      : undefined;
  },
);

const REDUCED =
  / (?:giam|cat giam|tinh gian|cat bot|bot|rut bot|tinh gon|giam bot) (?:duoc |di |bot )?(?:bao nhieu|may) /u;
const REDUCTION = / (?:giam(?! doc)|cat|gian|bot|con|xuong|bo|rut|tinh gon|thay vi|it hon) /u;

/** Asked by how much something was cut, the sentence must speak of cutting, not of what there is. */
const notReduced = ruleFor(
  (query) => REDUCED.test(askedWords(query)),
  (_query, candidate) => (REDUCTION.test(quoteWords(candidate)) ? undefined : 'không nói về mức giảm'),
);

/** A seat of the province that was merged is not that of ours. */
const otherSeat = ruleFor(
  ({ cue, places }) => cue.type === 'place' && places.includes('Khánh Hòa') && !places.includes('Ninh Thuận'),
  (_query, { quote }) =>
    quote.includes('Ninh Thuận') && !quote.includes('Khánh Hòa') ? about('Khánh Hòa') : undefined,
);

const BEFORE_PERIOD = /^Trước (?:giai đoạn|thời kỳ) ((?:19|20)\d\d-(?:19|20)\d\d)/u;

/** `Trước giai đoạn 2011-2020, …` tells of the time before, not of that period. */
const beforePeriod = ruleFor(
  (query) => query.numbers.length > 0 && !/ truoc /u.test(askedWords(query)),
  (query, { quote }) => {
    const period = BEFORE_PERIOD.exec(quote)?.[1];
    return period !== undefined && query.numbers.includes(period) ? about(period) : undefined;
  },
);

/** Asked of a day of the week, the sentence must speak of such days. */
const otherWeekday = ruleFor(
  (query) => ASKS_DAY.test(askedWords(query)),
  (_query, candidate) => (WEEKDAY.test(quoteWords(candidate)) ? undefined : 'không nói về ngày trong tuần'),
);

const PERIODIC = / (?:(?:hang|moi) (?:ngay|tuan|thang|quy|qui)|dinh k[iy]|thuong k[iy]) /u;
const ASKS_PERIODIC =
  / (?:ngay|thu|lich|buoi|hom|khi nao) (?:\S+ ){0,12}?(?:(?:hang|moi) (?:ngay|tuan|thang|quy|qui)|dinh k[iy]) /u;

/** Asked for a day that comes again, one day of a year is no answer. */
const oneDayOnly = ruleFor(
  ({ cue, text }) => cue.type === 'date' && ASKS_PERIODIC.test(askedWords({ text })),
  (_query, candidate) =>
    PERIODIC.test(quoteWords(candidate)) || WEEKDAY.test(quoteWords(candidate))
      ? undefined
      : 'không nói ngày định kỳ',
);

/** A sentence that has the words of the question and does not tell what is asked. */
export const UNTOLD_RULES: readonly Rule[] = [
  otherGrade,
  otherThanHome,
  otherThanPost,
  missingOffer,
  notReduced,
  otherWeekday,
  otherSeat,
  beforePeriod,
  oneDayOnly,
];
