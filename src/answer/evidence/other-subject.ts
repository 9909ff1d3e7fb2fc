import { foldWords } from '../../language/fold-words.ts';
import type { QueryTerm } from '../understand/query.ts';
import { allBut } from './all-but.ts';
import type { Candidate } from './candidate.ts';
import { deniedWhen } from './denied-when.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { onlineCentre } from './online-centre.ts';
import { otherAct } from './other-act.ts';
import { otherEnd } from './other-end.ts';
import { otherHead } from './other-head.ts';
import { otherIssuer } from './other-issuer.ts';
import { otherLaw } from './other-law.ts';
import { ORDER_RULES } from './other-order.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const TITLES: ReadonlySet<string> = new Set(['chu', 'giam', 'bi', 'thu', 'chanh', 'pho', 'bo', 'truong']);
const TITLE_PAIRS: ReadonlySet<string> = new Set([
  'chu_tich',
  'giam_doc',
  'bi_thu',
  'chanh_van',
  'bo_truong',
  'truong_phong',
  'thu_tuong',
]);

/** Words that say when a post is held, not which one it is. */
const WHEN: ReadonlySet<string> = new Set(
  'hien bay gio nay moi nam thang luc khi ngay dau giua cuoi truoc sau'.split(' '),
);

const LEVELS: ReadonlySet<string> = new Set(['tinh', 'huyen', 'xa', 'phuong']);

/** People say `chủ tịch tỉnh` for the chairman of its People's Committee. */
const isChairmanOf = (before: string | undefined, level: string, { pairs }: Candidate): boolean =>
  before === 'tich' && LEVELS.has(level) && pairs.has('tich_uy') && pairs.has(`dan_${level}`);

const AS_WELL = / kiêm (?:Giám đốc|Chủ tịch|Bí thư)[.,;]/u;

/** Asked for the holder of a post, the post must be that very post: `Chủ tịch HĐND` is not `Chủ tịch UBND`. */
const otherPost = ruleFor(
  ({ cue }) => cue.type === 'person',
  (query, candidate) => {
    const said = query.terms.filter(({ role }) => role !== 'question');
    const content = said.map(({ term }) => term);
    const at = content.findIndex(
      (term, i) => TITLES.has(term) && TITLE_PAIRS.has(`${term}_${content[i + 1]}`),
    );
    if (at < 0) return undefined;
    const post = postFrom(said.slice(at));
    // `Trung tâm … , Chánh Văn phòng kiêm Giám đốc.`: a bare post at the end is that of the body named before.
    const isBare = AS_WELL.test(candidate.quote);
    const missing = post
      .slice(1)
      .some(
        (term, i) =>
          !candidate.pairs.has(`${post[i]}_${term}`) &&
          !(isBare && i === 1) &&
          !isChairmanOf(post[i], term, candidate),
      );
    // A deputy is not the holder of the post, and the holder is no deputy.
    const asksDeputy = content[at - 1] === 'pho';
    const namesDeputy = candidate.pairs.has(`pho_${post[0]}`);
    const other = asksDeputy ? !namesDeputy : namesDeputy && !hasWithout('pho', post, candidate.terms);
    return missing || other ? 'không nói về đúng chức vụ được hỏi' : undefined;
  },
);

/** Words of a post at most: `giám đốc sở nội` is as good as all of it. */
const POST_WORDS = 4;

/** The post ends where a word says when it is held, or behind it nothing is said: `chủ tịch tỉnh giờ`, `chủ tịch tỉnh vậy`. */
function postFrom(said: readonly QueryTerm[]): string[] {
  const when = said.findIndex(({ term }) => WHEN.has(term));
  const words = said.slice(0, when < 0 ? POST_WORDS : Math.min(when, POST_WORDS));
  const last = words.findLastIndex(({ role }) => role === 'content');
  return words.slice(0, last + 1).map(({ term }) => term);
}

/** True when the words of a post occur somewhere without the given word before them. */
function hasWithout(before: string, post: readonly string[], terms: readonly string[]): boolean {
  return terms.some((_, i) => post.every((word, k) => terms[i + k] === word) && terms[i - 1] !== before);
}

const DOCUMENT_NUMBER = /\d{1,6}[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\p{N}-]{1,20}/gu;
/** Asked what happened to a document, another one may stand first: `Nghị định 107 sửa đổi Nghị định 61`. */
const DONE_TO = / (?:sua|sua doi|thay|thay the|bai bo|huong dan|thay doi|bo sung) /u;
const OF_ONE_DOCUMENT: ReadonlySet<string> = new Set([
  'date',
  'year',
  'person',
  'figure',
  'duration',
  'none',
]);

/** A sentence speaks of the document that it names first; what it says of others is said of that one. */
const otherDocument = ruleFor(
  (query) =>
    OF_ONE_DOCUMENT.has(query.cue.type) && query.numbers.length > 0 && !DONE_TO.test(askedWords(query)),
  (query, { quote }) => {
    const said = (quote.match(DOCUMENT_NUMBER) ?? []).map((number) => foldWords(number).trim());
    const asked = query.numbers.map((number) => foldWords(number).trim());
    const isAsked = (number: string): boolean =>
      asked.some((one) => number === one || number.startsWith(`${one} `));
    const [first] = said;
    if (first === undefined || isAsked(first)) return undefined;
    return said.slice(1).some(isAsked) ? 'nói về văn bản khác' : undefined;
  },
);

const REPLACED = /(?<!\p{L})thay(?: cho| thế)?(?: ông| bà)? ((?:\p{Lu}\p{Ll}+ ?){2,4})/u;

/** `bầu ông A, thay ông B` says when A was elected, not B. */
const replacedPerson = ruleFor(
  (query) =>
    OF_ONE_DOCUMENT.has(query.cue.type) && query.names.length > 0 && !/ thay /u.test(askedWords(query)),
  (query, { quote }) => {
    const replaced = REPLACED.exec(quote)?.[1];
    if (replaced === undefined) return undefined;
    const words = foldWords(replaced).trim().split(' ');
    const isReplaced = query.names.some(
      (name) => name.length > 1 && name.every((word) => words.includes(word)),
    );
    return isReplaced ? 'nói về người thay thế' : undefined;
  },
);

const OCCURRENCE = / lan (?:thu )?(dau|nhat|hai|ba|2|3) /u;
const SAME_OCCURRENCE: ReadonlyMap<string, string> = new Map([
  ['nhat', 'dau'],
  ['2', 'hai'],
  ['3', 'ba'],
]);
const occurrenceIn = (words: string): string | undefined => {
  const said = OCCURRENCE.exec(words)?.[1];
  return said === undefined ? undefined : (SAME_OCCURRENCE.get(said) ?? said);
};

/** `khiếu nại lần hai` is not `khiếu nại lần đầu`. */
const otherOccurrence = ruleFor(
  (query) => OCCURRENCE.test(askedWords(query)),
  (query, candidate) => {
    const asked = occurrenceIn(askedWords(query));
    const words = quoteWords(candidate);
    const said = occurrenceIn(words);
    if (asked === undefined || said === undefined || asked === said) return undefined;
    return words.includes(` lan ${asked} `) ? undefined : about(`lần ${asked === 'dau' ? 'đầu' : asked}`);
  },
);

const SPECIAL_CASE = /^(?:Ở|Với|Tại) (?:vùng sâu|vùng xa|miền núi|hải đảo|biên giới|xã đảo)[^,]{0,20}/u;

/** `Ở vùng sâu, vùng xa, hạn … là 45 ngày` tells the special case, which a question that does not name it is not about. */
const specialCase: Rule = (query, { quote }) => {
  const words = SPECIAL_CASE.exec(quote)?.[0].split(' ').slice(1, 3).join(' ');
  if (words === undefined) return undefined;
  const asked = askedWords(query);
  const named = foldWords(words);
  const excluded = new RegExp(` (?:khong phai|khong thuoc|khong o|tru|ngoai)(?: o)?${named}`, 'u');
  return asked.includes(named) && !excluded.test(asked) ? undefined : 'nói về trường hợp riêng';
};

const AS_RESULT =
  / (?:thuc te|ket qua dat|da dat|dat duoc|da lam duoc|da giam duoc|thuc hien duoc|rot cuoc|cuoi cung co|co (?:vo|vao|lot|dat) duoc) /u;
const GOAL =
  /(?<!\p{L})(?:mục tiêu|phấn đấu|dự kiến|chỉ tiêu|yêu cầu|phải|muốn|đích|tối thiểu|ít nhất)(?!\p{L})/iu;

const AS_GOAL = / (?:thoi han|han chot|muc tieu|chi tieu|phai|truoc ngay|cham nhat) /u;

/** Asked what was reached, a goal is no answer. */
const goalForResult = ruleFor(
  (query) => AS_RESULT.test(askedWords(query)) && !AS_GOAL.test(askedWords(query)),
  (_query, { quote }) =>
    GOAL.test(quote) && !/(?<!\p{L})(?:đã|đạt được)(?!\p{L})/u.test(quote)
      ? 'chỉ nêu mục tiêu, chưa nêu kết quả'
      : undefined,
);

/** A sentence about another post, document, person or case than the one asked about. */
export const SUBJECT_RULES: readonly Rule[] = [
  otherPost,
  otherDocument,
  otherLaw,
  replacedPerson,
  otherOccurrence,
  specialCase,
  goalForResult,
  otherIssuer,
  otherEnd,
  otherHead,
  onlineCentre,
  deniedWhen,
  otherAct,
  ...ORDER_RULES,
  allBut,
];
