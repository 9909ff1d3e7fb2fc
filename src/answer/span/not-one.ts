import { foldWords } from '../../language/fold-words.ts';
import type { QuestionType } from '../../language/questions/cue-rules.ts';
import { askedTime } from '../evidence/asked-time.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Expectation } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';

type Met = Extract<Expectation, { met: true }>;

const NAMES: ReadonlySet<QuestionType> = new Set(['person', 'body', 'place', 'list', 'role', 'rank']);

/** `có tỉnh nào … không`, `nộp ở trung tâm nào cũng được không`: yes or no, whatever name the sentence holds. */
const YES_OR_NO = / (?:co .*|duoc )(?:khong|chua|hong|hem)(?: vay| a| nhi| ha)? $/u;
/** `có biết ai … không` asks who. */
const POLITE = / co (?:biet|the|ai biet|thong tin|nho) /u;

const BEST = / (?:nhat|dung dau|dan dau|dau bang|quan quan) /u;
const WORST = / (?:bet|chot|xep cuoi|dung cuoi|cuoi bang|(?:kem|thap|te|yeu) nhat|(?<!chuyen )doi so)(?= )/u;
const TWO_BEST = / nhat .* nhat /u;
const NO_END = / (?:duy nhat|it nhat|nhat la|thu nhat|lan nhat)(?= )/gu;

/** Both the best and the worst are asked for. */
function asksBothEnds(asked: string): boolean {
  const words = asked.replace(NO_END, ' ');
  return (WORST.test(words) && BEST.test(words.replace(WORST, ' '))) || TWO_BEST.test(words);
}

/** `những tỉnh nào`, `hai sở nào`: more than one name. */
const SEVERAL = / (?:nhung|cac|hai|ba|bon) (?:\S+ ){1,3}nao /u;

const SORT = '(?:Sở|Ban|Bộ|UBND|HĐND|Công an|Trung tâm|Văn phòng|Thanh tra|Ngân hàng|Mặt trận)';
const JOINED_BEFORE = new RegExp(`${SORT} [^;:.()\\d]{2,60}(?:,| cùng| và)(?: với)? $`, 'u');
const JOINED_BEHIND = new RegExp(`^(?:,| và| cùng)(?: với)? ${SORT} `, 'u');

/** The name is one of several that the sentence tells together. */
function isOneOfSeveral({ quote }: Candidate, { span }: Met): boolean {
  if (!span) return false;
  return JOINED_BEFORE.test(quote.slice(0, span.start)) || JOINED_BEHIND.test(quote.slice(span.end));
}

const isPlain = ({ quote }: Candidate, { span }: Met): boolean =>
  span !== undefined && new RegExp(`^${SORT} `, 'u').test(quote.slice(span.start, span.end));

/** The quote alone answers: the question is for yes or no, for both ends, or for more names than the one that was found. */
export function isOpenToOne(query: Query, candidate: Candidate, met: Met): boolean {
  const { type } = query.cue;
  if (!NAMES.has(type)) return false;
  const asked = foldWords(query.text);
  if (YES_OR_NO.test(asked) && !POLITE.test(asked)) return true;
  if (type === 'rank') return false;
  if (asksBothEnds(asked)) return true;
  if (type === 'list') return false;
  return (
    (SEVERAL.test(asked) && met.span !== undefined) ||
    (isPlain(candidate, met) && isOneOfSeveral(candidate, met))
  );
}

/** `theo chủ trương của ai`: who stands in another relation than the one who did it. */
const ASKS_OTHER = / (?:cua|voi|cho|toi) (?:ai|co quan nao) /u;
const AGENT_BEFORE = /(?:^|\s)(?:do|bởi|được|bị) $/u;
const ASKS_AGENT = / (?:do|boi|bi|duoc) (?:ai|co quan nao|don vi nao) /u;
/** The subject is what something else is said of: `Giám đốc … là một Phó Chủ tịch`, `tương đương trưởng phòng`. */
const SAID_OF = /^(?: \p{L}+){0,4} (?:là (?:một )?\p{Lu}|tương đương|ngang)/u;
const WHO_DID = /^ (?:ai|co quan nao|nguoi nao) (\S+ \S+) /u;
/** Two holders of a post, and no day that tells which one is meant. */
const HOLDER = /(?:Ông|ông|Bà|bà|Chủ tịch|Giám đốc) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

function isBesideVerb(asked: string, { quote }: Candidate, start: number): boolean {
  const verb = WHO_DID.exec(asked)?.[1];
  const at = verb === undefined ? -1 : foldWords(quote).indexOf(` ${verb} `);
  const before = quote.slice(0, start);
  return at >= 0 && foldWords(before).includes(` ${verb} `) && !/(?:của|do|bởi|là) $/u.test(before);
}

/** `phải xin lỗi ai`: who stands before the verb does it. */
function isObjectAsked(asked: string, { quote }: Candidate, start: number): boolean {
  const verb = / (\S+ \S+) ai $/u.exec(asked)?.[1];
  const at = verb === undefined ? -1 : foldWords(quote).indexOf(` ${verb} `);
  return at >= 0 && !foldWords(quote.slice(0, start)).includes(` ${verb} `);
}

/** The name that was found is not the one who did what is asked about, or not surely. */
export function isAnotherRole(query: Query, candidate: Candidate, { span }: Met): boolean {
  if (!span) return false;
  const { quote } = candidate;
  const asked = foldWords(query.text);
  const found = quote.slice(span.start, span.end);
  const before = quote.slice(0, span.start);
  const isHolder = askedTime(query) === 'then' && query.years.length === 0 && query.figures.length === 0;
  const holders = new Set((quote.match(HOLDER) ?? []).map((name) => name.split(' ').slice(-2).join(' ')));
  if (isHolder && holders.size > 1 && !asked.includes(' thay ')) return true;
  if (ASKS_OTHER.test(asked) && AGENT_BEFORE.test(before)) return true;
  if (isObjectAsked(asked, candidate, span.start)) return true;
  const isGeneric = /^\p{Ll}/u.test(found);
  const isGiven = /^cơ quan/u.test(found) && !ASKS_OTHER.test(asked) && /(?:cho|với|tới|của) $/u.test(before);
  if (isGeneric && (isGiven || isBesideVerb(asked, candidate, span.start))) return true;
  if (
    ASKS_AGENT.test(asked) &&
    span.start === 0 &&
    !/^ (?:ký|ban hành|phê duyệt)/u.test(quote.slice(span.end))
  )
    return foldWords(found).trim().split(' ').length > 3;
  return (
    SAID_OF.test(quote.slice(span.end)) &&
    new RegExp(`^${SORT} `, 'u').test(found) &&
    / (?:lam|la|xep|ngang|voi) /u.test(asked)
  );
}
