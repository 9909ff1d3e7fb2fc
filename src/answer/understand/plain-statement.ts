import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import { isFullyMarked } from '../../language/is-fully-marked.ts';
import { claimedFigures } from './claimed-figures.ts';
import type { Query } from './query.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs and bounds that say something of a subject; a noun phrase with a figure (`PAR INDEX 2024 hạng`) has none. */
const PREDICATES = words(
  'là đạt có gồm đứng xếp chiếm tăng giảm được đã bị vượt dẫn thay khai bầu nhận phải cắt rút hạng diễn đề bỏ ban chung ' +
    'chừng khoảng gần hơn trên dưới tiếp giao xác còn muốn đặt chỉ thuộc do từng mất đông rộng dự tặng trao ký hoàn ra mở lập họp chủ nằm vào không chưa sẽ',
);
/** Those that are no other word without diacritics (`dat` is also `đất`, `tinh` is `tỉnh`). */
const BARE_PREDICATES = words('la xep duoc vuot giam khoang gan hon tren duoi gom mo co');
/** Words at the end that ask. */
const ASKS =
  / (?:hoi|xem|biet|the con|con|thi sao|the nao|ra sao|bao nhieu|may|nao|gi|ai|dau|khong|chua|nhi|ha|a|vay) $/u;
/** Words at the start that bid or ask. */
const OPENS =
  /^ (?:cho|xin|giup|tra cuu|tra giup|tim|xem|muon|toi|minh|em|con|the|so sanh|liet ke|danh sach|neu|ke (?:ten|ra|cho|het)|noi|hay|nho|lam on|ad|bot|de nghi|vui long|yeu cau (?:cho biet|neu|cung cap)) /u;
/** Words at the end and at the start that ask without their marks only: `bộ máy`, `lượt khách`, `Tới 10/11/2023`, `Cho giai đoạn`. */
const ENDS_MARKED =
  /(?<!\p{L})(?:hỏi|xem|biết|con|thì sao|thế nào|ra sao|bao nhiêu|mấy|nào|gì|ai|đâu|không|chưa|nhỉ|hả|à|vậy)[\s?.!]*$/iu;
const OPENS_MARKED =
  /^\s*(?:cho (?:tôi|em|mình|hỏi|biết|xem)|xin|giúp|tra cứu|tra giúp|tìm|xem|muốn|tôi|mình|em|còn|thế|so sánh|liệt kê|danh sách|nêu|kể (?:tên|ra|cho|hết)|nói|hãy|nhờ|làm ơn|ad|bot|đề nghị|vui lòng|yêu cầu (?:cho biết|nêu|cung cấp))(?!\p{L})/iu;
const ASKS_RANK = /(?:mấy|bao nhiêu|nào)| (?:thu|hang) may |bao nhieu/iu;
const NAMES = / la (?:ong|ba) /u;
const LEAST_WORDS = 6;
/** Times that set the scene; what happened on a day may be claimed. */
const SCENE: ReadonlySet<string> = new Set(['year', 'period', 'month', 'quarter', 'duration']);
/** What the cue reader finds in statements too: `xếp hạng 10/63`, `so với năm 2023`, `trong đó`. */
const CUES: ReadonlySet<string> = new Set(['none', 'rank']);
const FLAGS: ReadonlySet<string> = new Set(['comparison', 'follow-up']);

/** The first word is what something is said of. */
function hasPredicate(text: string): boolean {
  const known = isFullyMarked(text) ? PREDICATES : BARE_PREDICATES;
  return text
    .toLowerCase()
    .split(/[\s,;:.()]+/u)
    .slice(1)
    .some((word) => known.has(word));
}

/** A text typed with its marks asks with the words that have them. */
function asks(text: string, line: string): boolean {
  if (isFullyMarked(text)) return OPENS_MARKED.test(text) || ENDS_MARKED.test(text);
  return OPENS.test(line) || ASKS.test(line);
}

/**
 * True for a sentence that asks nothing and says something with a figure, a date or a rank, as in a draft
 * (`Năm 2024, PAR INDEX của tỉnh đạt 90,49%.`): a person who sends it wants to know whether it is right.
 */
export function isPlainStatement({ cue, figures, text }: Pick<Query, 'cue' | 'figures' | 'text'>): boolean {
  if (!CUES.has(cue.type) || /\?\s*$/u.test(text)) return false;
  if (cue.flags?.some((flag) => !FLAGS.has(flag))) return false;
  const line = foldWords(text);
  if (line.trim().split(' ').length < LEAST_WORDS || asks(text, line)) return false;
  if (cue.type === 'rank' && (ASKS_RANK.test(text) || ASKS_RANK.test(line))) return false;
  const claimed = claimedFigures('claim', figures, text).filter(({ kind }) => !SCENE.has(kind));
  const saysMore = claimed.length > 0 || NAMES.test(line);
  const isSentence = /\.\s*$/u.test(text);
  // A noun phrase that asks for a figure is not ended by a full stop.
  return (saysMore && isSentence) || ((saysMore || isSentence) && hasPredicate(text));
}

/** What a statement may be read as: nothing, a rank, a figure (`tổng số 6.191 …`), whether something is so. */
const MAY_STATE: ReadonlySet<string> = new Set(['none', 'rank', 'figure', 'yesno']);
/** Words that ask for something else than yes or no. Folded, so some of them may be other words. */
const ASKS_WHAT = / (?:may|nao|gi|ai|dau|sao|bao nhieu|bao lau|bao gio|the con|thi sao|con sao) (?:$|\S)/u;
const ASKS_WHAT_MARKED = /(?<!\p{L})(?:mấy|nào|gì|ai|đâu|sao|bao nhiêu|bao lâu|bao giờ)(?!\p{L})/iu;
/** `… làm tài khoản được không?` asks what one may do. */
const MAY_I = / duoc (?:khong|chua|hong|ko|k|hok|hem|chu)(?: \S+){0,2} $/u;
/** `… có được tiếp nhận không theo nghị định …` */
const ASKS_WHETHER = / co .* khong /u;
/** `Toi thang 10/2020`, `Cho giai doan` do not bid. */
const OPENS_TIME = /^ (?:toi|cho|con) (?:den |cuoi |dau |het )?(?:thang|nam|ngay|quy|giai|\d)/u;
/** Kinds of figures that are hardly put in a question. */
const VALUES: ReadonlySet<string> = new Set(
  'percent percent_point score rank change money ratio range count fraction multiple time'.split(' '),
);
/** Kinds that name a thing as often as they say something of it: there a verb must say it. */
const NAMES_OR_VALUES: ReadonlySet<string> = new Set([
  'date',
  'document',
  'duration',
  'label',
  'level',
  'ordinal',
]);
const FOLDED_PREDICATES: ReadonlySet<string> = new Set([...PREDICATES].map(fold));

/** A number that only tells how much is asked about: `tổng số 6.191 điều kiện`. */
const isOfNumber = (noun: readonly string[]): boolean => noun.slice(0, 2).some((word) => /^\d/u.test(word));

function asksWhat(text: string, line: string): boolean {
  if (isFullyMarked(text)) return ASKS_WHAT_MARKED.test(text) || OPENS_MARKED.test(text);
  return ASKS_WHAT.test(line) || (OPENS.test(line) && !OPENS_TIME.test(line));
}

/**
 * True for a message with a figure, a date or a document that may be said rather than asked for: also without a verb
 * that is known, or as a question for yes or no. Only what the content says of it can tell.
 */
export function mayState({ cue, figures, text }: Pick<Query, 'cue' | 'figures' | 'text'>): boolean {
  const isSentence = /\.\s*$/u.test(text);
  const isFree = (flag: string): boolean => FLAGS.has(flag) || (isSentence && flag === 'choice');
  if (!MAY_STATE.has(cue.type) || !(cue.flags ?? []).every(isFree)) return false;
  if (cue.type === 'figure' && !isSentence && !isOfNumber(cue.noun)) return false;
  const line = foldWords(text);
  const words = line.trim().split(' ');
  if (words.length < LEAST_WORDS || MAY_I.test(line) || asksWhat(text, line)) return false;
  // A verb at the end asks for its object: `Nghị định 45/2020/NĐ-CP người ký`.
  const says =
    cue.type !== 'yesno' &&
    !ASKS_WHETHER.test(line) &&
    (isSentence || words.slice(1, -1).some((word) => FOLDED_PREDICATES.has(word)));
  return figures.some(({ kind }) => VALUES.has(kind) || (says && NAMES_OR_VALUES.has(kind)));
}

/** Verbs that are hardly another word without diacritics. */
const BARE_VERBS = words('la xep duoc vuot giam gom mo co lam phai chia gan cho trinh ky');
const LEAST_SAID = 7;
/** `không đơn vị nào xếp loại yếu` denies. */
const NONE_OF = /(?<!\p{L})không \p{L}{1,8}(?: \p{L}{1,8})? nào(?!\p{L})/giu;
/** `đứng đầu` without its marks asks for no place. */
const AT_HEAD = /(?<= (?:dung|dan|lan|ban|hang|vi tri)) dau(?= )/gu;
const SAYS_ONLY: ReadonlySet<string> = new Set(['none', 'body', 'rank']);

/**
 * True for a message that is not asked, by its words, and has a verb: it may be told with nothing more than a year or a
 * level (`papi lam thi diem tu nam 2009`), as long as the content says just that.
 */
export function maySay({ cue, text }: Pick<Query, 'cue' | 'text'>): boolean {
  if (!SAYS_ONLY.has(cue.type) || (cue.flags ?? []).length > 0 || /\?\s*$/u.test(text)) return false;
  const said = text.replace(NONE_OF, 'không ');
  const line = foldWords(said).replace(AT_HEAD, ' ');
  const all = line.trim().split(' ');
  if (all.length < LEAST_SAID || MAY_I.test(line) || asksWhat(said, line) || asks(said, line)) return false;
  if (isFullyMarked(text)) return /\.\s*$/u.test(text) && hasPredicate(said);
  return all.slice(1, -1).some((word) => BARE_VERBS.has(word));
}

/** The statement as somebody asks whether it is right. */
export const asClaim = (statement: string): string => `${statement.replace(/[.!\s]+$/u, '')}, đúng không?`;
