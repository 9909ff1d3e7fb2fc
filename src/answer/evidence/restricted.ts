import type { Figure } from '../../language/figures/read-figures.ts';
import { findAll } from '../../language/find-all.ts';
import { fold } from '../../language/fold.ts';
import type { Query } from '../understand/query.ts';
import type { Expectation } from './expectation.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const ONLY =
  / rieng (?:cua )?(?<what>(?:\S+ ){1,6}?)(?:trong|nam|thi|co|duoc|giai|qui|thang|den|tai|o|bao|may|tiep|nhan|dung) /u;
/** `chương trình riêng`, `tài khoản riêng`: the word belongs to what stands before. */
const OWN_THING =
  / (?:tai khoan|con dau|bo chi so|chuong trinh|ke hoach|quay|khu|phuc vu|ho so|so) (?:\S+ )?rieng /u;

/** Words for the sort of thing that is singled out. */
const SORT = /^(?:linh vuc|noi dung|nganh|khoi|nhom|mang|phan|cac) /u;

/** What a question singles out; empty for most. */
const singledOut = perQuery((query): string => {
  const asked = askedWords(query);
  return OWN_THING.test(asked) ? '' : (ONLY.exec(asked)?.groups?.['what']?.trim() ?? '');
});

/** `riêng cấp xã`: a sentence without that one, or that tells it together with another, tells something else. */
const otherThanOnly = ruleFor(
  (query) => singledOut(query) !== '',
  (query, candidate) => {
    const what = singledOut(query);
    const said = quoteWords(candidate);
    const isSaid = what
      .replace(SORT, '')
      .split(' ')
      .every((word) => said.includes(` ${word} `));
    const isTogether = said.includes(` va ${what} `) || said.includes(` ${what} va `);
    return isSaid && !isTogether ? undefined : about(`riêng ${what}`);
  },
);

const BEFORE_POST =
  / truoc (?:khi )?(?:lam|giu chuc|len|nham chuc) (?:\S+ ){1,8}(?:lam|giu|o|la) (?:chuc |chuc vu )?(?:gi|nao|dau) /u;
const WAS_BEFORE = / (?:truoc do|nguyen la|tung la|tung giu|von la|dang la|truoc day la) /u;

/** What somebody was before a post is not told by the sentence that gives the post. */
const postBefore = ruleFor(
  (query) => BEFORE_POST.test(askedWords(query)),
  (_query, candidate) =>
    WAS_BEFORE.test(quoteWords(candidate)) ? undefined : 'không nói về chức vụ trước đó',
);

const AGE = 'tuổi';
const FROM = /từ (?:đủ )?$/iu;
function boundsOf({ kind, value, mod, start }: Figure, quote: string): [number, number] | undefined {
  const [low, high] = [value].flat().map(Number);
  if (low === undefined || Number.isNaN(low)) return undefined;
  if (kind === 'range') return [low, high ?? low];
  const isFrom = mod !== undefined || FROM.test(quote.slice(Math.max(0, start - 10), start));
  return isFrom ? [low, Number.POSITIVE_INFINITY] : undefined;
}

const ageAsked = ({ figures, cue }: Query): Figure | undefined =>
  cue.type === 'claim' ? undefined : figures.find(({ kind, unit }) => kind === 'count' && unit === AGE);

/** `cháu mới 4 tuổi`: a sentence for those from 6 to 14 is about others. */
const otherAge = ruleFor(
  (query) => ageAsked(query) !== undefined,
  (query, candidate) => {
    const age = ageAsked(query);
    const bounds = candidate.figures
      .filter(({ unit }) => unit === AGE)
      .map((one) => boundsOf(one, candidate.quote))
      .filter((pair) => pair !== undefined);
    if (!age || bounds.length === 0) return undefined;
    const isWithin = bounds.some(([low, high]) => Number(age.value) >= low && Number(age.value) <= high);
    return isWithin ? undefined : about(age.surface);
  },
);

const NAME_ASKED = / ten (?:la )?(?:gi|j|chi) /u;
/** A capitalised word inside a sentence. */
const NAMES = /(?<=[\p{Ll}\d,;:(“"] )\p{Lu}\p{L}*/gu;

/** `đặc khu tên gì`: a sentence without a name that the question does not hold itself names nothing. */
const nameless = ruleFor(
  (query) => NAME_ASKED.test(askedWords(query)),
  (query, { quote }) => {
    const own = new Set([...askedWords(query).trim().split(' '), 'khanh', 'hoa']);
    return findAll(quote, NAMES).some(([word]) => !own.has(fold(word))) ? undefined : 'không nêu tên';
  },
);

const MUST_REACH =
  / (?:phai dat|phai giam|phai tang|can dat|muc tieu|chi tieu|toi thieu|it nhat phai|phan dau) /u;
const GOAL =
  / (?:muc tieu|phan dau|du kien|chi tieu|yeu cau|phai|muon|dich|toi thieu|it nhat|can dat|tren|tro len|ke hoach|nham|huong toi|dat ra|de ra|chu truong) /u;
/** In words of a survey or an average, `trên 90%` is a result. */
const MEASURED = / (?:khao sat|binh quan|trung binh) /u;
const GOAL_AT_ALL =
  / (?:muc tieu|phan dau|du kien|chi tieu|yeu cau|phai|muon|toi thieu|it nhat|can dat|nham|huong toi) /u;
const isGoal = (quote: string): boolean => (MEASURED.test(quote) ? GOAL_AT_ALL : GOAL).test(quote);
const OF_GOALS: ReadonlySet<string> = new Set(['figure', 'percent', 'rank']);

/** Asked what has to be reached, what was reached is no answer. */
const resultForGoal = ruleFor(
  (query) => OF_GOALS.has(query.cue.type) && MUST_REACH.test(askedWords(query)),
  (_query, candidate) =>
    candidate.statement !== undefined &&
    !isGoal(quoteWords(candidate)) &&
    !GOAL.test(` ${[...candidate.labels].join(' ')} `) &&
    !(candidate.labels.has('tieu') || candidate.labels.has('dat'))
      ? 'chỉ nêu kết quả, không nêu mục tiêu'
      : undefined,
);

/** A sentence that tells of more or of another time than the question lets through. */
export const RESTRICTION_RULES: readonly Rule[] = [
  otherThanOnly,
  postBefore,
  otherAge,
  nameless,
  resultForGoal,
];

/** Kinds of figures that may be both given and asked for; times and documents only say which thing is meant. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'count',
  'percent',
  'score',
  'ratio',
  'money',
  'area',
  'distance',
]);

/** The figure that would answer is one that the question gives: `trong 278 thủ tục … có bao nhiêu`. */
export function repeatsAsked(
  { figures, claimed, cue }: Pick<Query, 'figures' | 'claimed' | 'cue'>,
  expectation: Expectation,
): boolean {
  const found = expectation.met ? expectation.figure : undefined;
  if (!found || cue.type === 'claim' || !AMOUNTS.has(found.kind)) return false;
  return figures.some(
    (given) =>
      !claimed.includes(given) &&
      !given.surface.startsWith('0') &&
      given.kind === found.kind &&
      String(given.value) === String(found.value),
  );
}
