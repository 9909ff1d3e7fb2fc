import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import { otherProvinces } from '../../language/places.ts';
import { toTerms } from '../../language/terms.ts';
import type { Query, QueryTerm } from '../understand/query.ts';
import { DETAIL_RULES } from './asked-detail.ts';
import { DOCUMENT_RULES } from './asked-document.ts';
import { DOING_RULES } from './asked-doing.ts';
import { HOLDER_RULES } from './asked-holder.ts';
import { OUTCOME_RULES } from './asked-outcome.ts';
import { otherRate } from './asked-rate.ts';
import { askedTime } from './asked-time.ts';
import type { Candidate } from './candidate.ts';
import { otherNameOf } from './claimed-name.ts';
import { countedAbout } from './counted-about.ts';
import type { Expectation } from './expectation.ts';
import { askedWords } from './folded-words.ts';
import { type ForeignName, foreignNames, isSlip } from './foreign-names.ts';
import { UNTOLD_RULES } from './not-told.ts';
import { MEASURE_RULES } from './other-measure.ts';
import { otherNumber } from './other-number.ts';
import { SUBJECT_RULES } from './other-subject.ts';
import { otherBasis, otherMonth, otherYear } from './other-time.ts';
import { otherWard } from './other-ward.ts';
import { perQuery } from './per-query.ts';
import { replacedPerson } from './replaced-person.ts';
import { RESTRICTION_RULES, repeatsAsked } from './restricted.ts';
import { about, type Rule, ruleFor } from './rule.ts';
import { saidByInitials } from './said-by-initials.ts';
import { isPending } from './validity.ts';

const isKnown = (term: string, candidate: Candidate): boolean =>
  candidate.terms.includes(term) || candidate.around.has(term) || candidate.context.has(term);

const otherProvince = ruleFor(
  ({ otherProvinces: asked }) => asked.length > 0,
  (query, candidate) => {
    const quote = candidate.quote.toLowerCase();
    const missing = query.otherProvinces.find((name) => !quote.includes(name.toLowerCase()));
    return missing === undefined ? undefined : about(missing);
  },
);

/** Kinds of questions whose answer differs from place to place. */
const LOCAL: ReadonlySet<string> = new Set([
  'figure',
  'percent',
  'rank',
  'change',
  'person',
  'role',
  'contact',
  'place',
  'date',
  'claim',
  'none',
]);

const MERGED_WITH =
  / (?:(?:nhap|sap nhap|sat nhap|hop nhat|gop) (?:voi|cung|chung voi)|(?:truoc|sau|khi|luc|hoi|chua|duoc) (?:nhap|sap nhap|sat nhap|hop nhat|gop)) ninh thuan /u;

/** `sau khi nhập với Ninh Thuận` says when, not where: such a place need not stand in the answer. */
const mergedWith = (query: Query): string | undefined =>
  query.places.includes('Khánh Hòa') && MERGED_WITH.test(askedWords(query)) ? 'Ninh Thuận' : undefined;

/** A figure asked for our province must be said of it, not of the country or of Ninh Thuận before the merger. */
const otherPlace = ruleFor(
  ({ cue, places }) => LOCAL.has(cue.type) && places.length > 0,
  (query, candidate) => {
    const { statement } = candidate;
    const own =
      !statement ||
      statement.basis !== undefined ||
      (statement.kind === 'index-row' && statement.province === 'Khánh Hòa');
    const merged = mergedWith(query);
    const missing = query.places.find(
      (name) => name !== merged && !candidate.places.includes(name) && !(name === 'Khánh Hòa' && own),
    );
    if (missing !== undefined) return about(missing);
    const ofNinhThuan = statement?.kind === 'index-row' && statement.province !== 'Khánh Hòa';
    return ofNinhThuan && query.places.includes('Khánh Hòa') && !query.places.includes('Ninh Thuận')
      ? about('Khánh Hòa')
      : undefined;
  },
);

const NATIONAL =
  / (?:ca nuoc|toan quoc|binh quan|trung binh|viet nam|dan dau|dung dau|cao nhat|thap nhat|dung nhat|tinh nao|noi nao|dia phuong|nhat ca|vung|(?:moi|tat ca|cac|tat ca cac) tinh(?: thanh)?) /u;

function asksOfOurIndex(query: Query): boolean {
  const { cue, ofIndex, places, otherProvinces: others } = query;
  if (!ofIndex || !LOCAL.has(cue.type) || others.length > 0 || places.length > 0) return false;
  // `bao nhiêu người` asks about the survey, not for the index.
  const asksOther = cue.type === 'figure' && cue.noun.length > 0 && cue.noun[0] !== 'diem';
  return !asksOther && !NATIONAL.test(askedWords(query));
}

/** An index without a place is asked of Khánh Hòa: not of the country, the best province or another one. */
const notOurIndex = ruleFor(asksOfOurIndex, (_query, { statement, quote }) => {
  if (!statement) return undefined;
  const ours =
    statement.kind === 'index-row'
      ? statement.province === 'Khánh Hòa'
      : statement.basis !== undefined || quote.includes('Khánh Hòa');
  const others =
    statement.kind === 'index-row' ||
    NATIONAL.test(foldWords(quote)) ||
    otherProvinces(toTerms(quote, { chat: false })).length > 0;
  return ours || !others ? undefined : about('chỉ số của Khánh Hòa');
});

/** What is said of one department is not said of another; the title of a source is not enough. */
const otherBody = ruleFor(
  ({ bodies }) => bodies.length > 0,
  (query, candidate) => {
    const missing = query.bodies.find((body) => {
      const words = fold(body).split(' ');
      return (
        !words.slice(1).every((word, i) => candidate.pairs.has(`${words[i]}_${word}`)) &&
        !(candidate.statement === undefined && words.every((word) => isKnown(word, candidate)))
      );
    });
    return missing === undefined ? undefined : about(missing);
  },
);

/** Short forms of two letters with several readings, each as a pair of words: the sentence tells which one is meant. */
const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['cp', ['chinh_phu']],
  ['tt', ['thong_tu', 'thu_tuong', 'trung_tam']],
  ['nq', ['nghi_quyet']],
  ['ct', ['chu_tich', 'chi_thi']],
  ['bt', ['bi_thu', 'bo_truong']],
  ['gd', ['giam_doc']],
  ['tc', ['to_cao']],
  ['kn', ['khieu_nai']],
]);

const namesSomething = (query: Query): boolean => foreignNames(query).length > 0 || query.names.length > 0;

const otherName = ruleFor(namesSomething, (query, candidate) => {
  const said = (name: ForeignName): boolean => {
    const { term, otherwise = [] } = name.term;
    return (
      candidate.terms.includes(term) ||
      candidate.around.has(term) ||
      candidate.labels.has(term) ||
      otherwise.some((other) => other.every((word) => candidate.termSet.has(word))) ||
      saidByInitials(term, candidate) ||
      candidate.asked.terms.has(term) ||
      isSlip(name, candidate) ||
      (SHORT_NAMES.get(term) ?? []).some((pair) => candidate.pairs.has(pair))
    );
  };
  const missing = foreignNames(query).find((foreign) => !said(foreign))?.term;
  if (missing !== undefined) return about(missing.surface ?? missing.term);
  const name = query.names.find((words) => !words.every((word) => isKnown(word, candidate)));
  return name === undefined ? undefined : about(name.join(' '));
});

const STREET_ADDRESS = /(?:(?<!\d)\d{1,4}[A-Z]? \p{Lu}\p{L}+ \p{Lu}|hẻm \d)/u;

/** An address is that of one office: asked where something is, every word that names it must be said. */
const otherAddress = ruleFor(
  ({ cue }) => cue.type === 'place',
  (query, candidate) => {
    if (!STREET_ADDRESS.test(candidate.quote)) return undefined;
    const isSaid = ({ term, otherwise = [] }: QueryTerm): boolean =>
      candidate.termSet.has(term) ||
      candidate.around.has(term) ||
      candidate.labels.has(term) ||
      candidate.asked.terms.has(term) ||
      otherwise.some((other) => other.every((word) => candidate.termSet.has(word)));
    const missing = query.terms.find((term) => term.role === 'content' && !isSaid(term));
    return missing === undefined ? undefined : about(missing.surface ?? missing.term);
  },
);

const RULES: readonly Rule[] = [
  ...SUBJECT_RULES,
  otherYear,
  otherMonth,
  otherProvince,
  otherPlace,
  otherAddress,
  otherWard,
  otherBody,
  notOurIndex,
  otherBasis,
  otherNumber,
  otherName,
  replacedPerson,
  ...RESTRICTION_RULES,
  ...MEASURE_RULES,
  ...UNTOLD_RULES,
  ...DOING_RULES,
  ...HOLDER_RULES,
  ...OUTCOME_RULES,
  ...DOCUMENT_RULES,
  ...DETAIL_RULES,
  otherRate,
  countedAbout,
];

const rulesOf = perQuery((query): readonly Rule[] =>
  RULES.filter(({ concerns }) => concerns === undefined || concerns(query)),
);

const ABOUT_NAMES: ReadonlySet<Rule> = new Set([otherYear, otherProvince, otherName, otherNumber]);

/** Refused for being out of date only. */
export const LAPSED = 'không còn hiệu lực';

/** Posts change hands: a sentence of another year than this or the last does not say who holds one now. */
function isOldSnapshot({ years, dates }: Candidate, today: string): boolean {
  const newest = [...years, ...dates.map((date) => date.slice(0, 4))].sort().at(-1);
  return newest === undefined || Number(newest) < Number(today.slice(0, 4)) - 1;
}

/** What else is known of a candidate. */
export interface Standing {
  readonly expectation: Expectation;
  /** No longer in force, or replaced. */
  readonly outdated: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Why a candidate cannot answer, whatever its score: another year, place, name or post, or not the kind asked for. */
export function refusal(
  query: Query,
  candidate: Candidate,
  { expectation, outdated, today }: Standing,
): string | undefined {
  // The sentence that says who it was instead judges a claim.
  const own = rulesOf(query);
  const rules = otherNameOf(query, candidate) ? own.filter((rule) => !ABOUT_NAMES.has(rule)) : own;
  for (const rule of rules) {
    const why = rule(query, candidate);
    if (why !== undefined) return why;
  }
  if (askedTime(query) === 'now') {
    if (outdated) return LAPSED;
    if (candidate.statement && isPending(candidate.statement, today)) return 'chưa có hiệu lực';
    if (query.cue.type === 'person' && isOldSnapshot(candidate, today))
      return 'nói về người giữ chức trước đây';
  }
  if (repeatsAsked(query, expectation)) return 'chỉ nhắc lại con số của câu hỏi';
  return expectation.met ? undefined : expectation.why;
}
