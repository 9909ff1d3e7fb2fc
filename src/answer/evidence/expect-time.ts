import type { Figure } from '../../language/figures/read-figures.ts';
import { findAll } from '../../language/find-all.ts';
import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { type Expectation, metBy, unmet } from './expectation.ts';
import { nearest } from './figures-near.ts';
import { askedWords } from './folded-words.ts';

const DATED: readonly string[] = ['date', 'month', 'quarter', 'year'];

/** What right before a date says that something begins or ends then. */
const ENDS_THEN =
  /(?<!\p{L})(?:đến|tới|hết|kết thúc|hết hạn|chấm dứt|thôi giữ chức|chậm nhất|trước)[^,;.\d]{0,15}$/iu;
const BEGINS_THEN = /(?<!\p{L})(?:từ|bắt đầu|khai mạc|kể từ)[^,;.\d]{0,15}$/iu;
const ASKS_END =
  / (?:(?:den|toi|het) (?:khi nao|bao gio|ngay nao|thang nao|nam nao|luc nao)|ket thuc|het han|cham dut|thoi giu chuc|han chot|han cuoi) /u;
const ASKS_START =
  / (?:tu (?:khi nao|bao gio|(?:ngay|thang|nam|luc|hoi|bua) (?:nao|may)|dao nao|chung nao)|bat dau|bat buoc|duoc bau|nham chuc) /u;
/** Behind a date: it is the day on which somebody took a post. */
const TOOK_POST = /^[^,;.]{0,40}(?:được bầu|được bổ nhiệm|nhậm chức|bắt đầu)/iu;

/** Of dates that say when something begins and when it ends, those of the end that is asked for. */
function ofAskedEnd(query: Query, { quote }: Candidate, figures: readonly Figure[]): readonly Figure[] {
  const asked = askedWords(query);
  const isEnd = ({ start }: Figure): boolean => ENDS_THEN.test(quote.slice(Math.max(0, start - 40), start));
  const isStart = (figure: Figure): boolean =>
    !isEnd(figure) &&
    (BEGINS_THEN.test(quote.slice(Math.max(0, figure.start - 40), figure.start)) ||
      TOOK_POST.test(quote.slice(figure.end, figure.end + 60)));
  if (ASKS_END.test(asked)) {
    const ends = figures.filter(isEnd);
    return ends.length > 0 ? ends : figures.filter((figure) => !isStart(figure));
  }
  const starts = ASKS_START.test(asked) ? figures.filter((figure) => !isEnd(figure)) : [];
  return starts.length > 0 ? starts : figures;
}

/** Dates without those that the question says itself, unless it says them all. */
function notSaid(query: Query, dates: readonly Figure[]): readonly Figure[] {
  const others = dates.filter(({ kind, value }) => kind !== 'year' || !query.years.includes(String(value)));
  return others.length > 0 ? others : dates;
}

/** A figure of one of these kinds; `why` says what is missing otherwise. */
export function expectKinds(
  query: Query,
  candidate: Candidate,
  kinds: readonly string[],
  why: string,
): Expectation {
  const fitting = candidate.figures.filter(({ kind }) => kinds.includes(kind));
  const isDate = kinds.includes('year');
  const figure = nearest(query, candidate, isDate ? ofAskedEnd(query, candidate, fitting) : fitting);
  return figure ? metBy(figure) : unmet(why);
}

/** `Ngày 23/9/2025, Đại hội … thông qua …`: a date at the head is that of the verb that follows. */
const AT_HEAD = /^(?:(?:sáng|chiều|tối) )?(?:ngày |tháng )?$/iu;

/** `Từ 15/10/2025, Nghị quyết 332/NQ-CP không để …`: a day from which something holds is not the one of a signature. */
const HOLDS_FROM = /(?:^|\s)(?:từ|kể từ)(?: ngày)? $/iu;

/** What a date of a document is: in force, out of force, passed, that of an effect, or (mostly) signed. */
function roleOfDate(before: string, behind: string): string {
  if (AT_HEAD.test(before) && / thong qua /u.test(foldWords(behind))) return 'passed';
  const words = foldWords(before);
  if (/ het hieu luc [^.]{0,20}$/u.test(words)) return 'end';
  if (/ (?:hieu luc|ap dung) [^.]{0,12}$/u.test(words)) return 'start';
  if (/ thong qua [^.]{0,12}$/u.test(words)) return 'passed';
  return HOLDS_FROM.test(before) ? 'effect' : 'signed';
}

/** `Công điện 96 ngày nào`: with no verb, the date of the document itself. */
const OF_DOCUMENT =
  / (?:nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|cong dien|ket luan|cong van) (?:so )?\d+\S{0,12} (?:\S{2,6} ){0,3}?(?:ra |de )?ngay (?:nao|may|bao nhieu) /u;
const HAS_VERB =
  / (?:hieu luc|ap dung|bat dau|bat buoc|thi hanh|tu|den|het|thay|sua|bo|can|yeu|giao|mo|dat|co|noi|cho|doi) /u;

function askedRole(asked: string): string | undefined {
  if (asked.includes(' het hieu luc ')) return 'end';
  if (asked.includes(' hieu luc ')) return 'start';
  if (asked.includes(' thong qua ')) return 'passed';
  if (/ (?:ky|ban hanh) /u.test(asked)) return 'signed';
  const own = OF_DOCUMENT.exec(asked)?.[0];
  return own !== undefined && !HAS_VERB.test(own) ? 'signed' : undefined;
}

const DOCUMENT_NUMBER = /\d{1,6}[a-z]?(?:\/(?:\d{4}\/)?|-)\p{Lu}[\p{L}\p{N}/-]{1,20}/gu;

/** Asked when something begins to hold, in other words than `hiệu lực`. */
const ASKS_IN_FORCE =
  / (?:ap dung|bat buoc|thi hanh|tu (?:khi nao|bao gio|chung nao|(?:ngay|thang|nam|luc|hoi|bua) (?:nao|may))) /u;

/** Between a document and its own date. */
const DATE_OF = /^,? (?:ký |ban hành )?ngày $/u;

/** Dates that hang on a document which the question names, or all when none does. */
function ofNamedDocument(
  query: Query,
  { quote, figures }: Candidate,
  dates: readonly Figure[],
): readonly Figure[] {
  const asked = askedWords(query);
  const numbers = query.numbers.filter((number) => !/^(?:19|20)\d{2}$/u.test(number));
  const named = figures.filter(
    ({ kind, surface }) =>
      kind === 'document' &&
      (asked.includes(foldWords(surface)) ||
        numbers.some((number) => fold(surface).split(' ').at(-1)?.startsWith(`${number}/`))),
  );
  const own = dates.filter(({ start }) =>
    named.some(({ end }) => end <= start && DATE_OF.test(quote.slice(end, start))),
  );
  return own.length > 0 && !ASKS_IN_FORCE.test(asked) && askedRole(asked) !== 'start' ? own : dates;
}

/** Of the dates of a document the day from which it holds, when that is asked for. */
function inForce(query: Query, { quote }: Candidate, dates: readonly Figure[]): readonly Figure[] {
  if (!ASKS_IN_FORCE.test(askedWords(query))) return dates;
  const starts = dates.filter(
    ({ start }) => roleOfDate(quote.slice(0, start).slice(-40), quote.slice(start)) === 'start',
  );
  return starts.length > 0 ? starts : dates;
}

const OF_THE_FIRST = /, (?:có hiệu lực|hiệu lực|áp dụng|ban hành|hết hiệu lực)[^,;.]{0,30}$/u;

/** A date hangs on the document named last before it, and has the role that is asked for. */
function isAskedDate(query: Query, quote: string, start: number): boolean {
  const before = quote.slice(0, start);
  const role = askedRole(askedWords(query));
  if (role !== undefined && roleOfDate(before.slice(-40), quote.slice(start)) !== role) return false;
  const documents = findAll(before, DOCUMENT_NUMBER);
  // Behind a comma, `có hiệu lực` is said again of the document that the sentence begins with.
  const document = (OF_THE_FIRST.test(before) ? documents[0] : documents.at(-1))?.[0];
  const asked = query.numbers.filter((number) => !/^(?:19|20)\d{2}/u.test(number));
  return (
    document === undefined || asked.length === 0 || asked.some((number) => fold(document).startsWith(number))
  );
}

/** `03:10, 09/10/2020` alone is when an article was published, not when something happened. */
function isDateline({ quote }: Candidate): boolean {
  return (
    quote.length <= LONGEST_DATELINE &&
    !/\p{L}{2}/u.test(quote.replace(/(?:ngày|giờ|tháng|năm|thứ|cập nhật|lúc)/giu, ''))
  );
}
const LONGEST_DATELINE = 60;

/** A date; asked for the day, with a day. `mấy giờ` asks for a time. */
export function expectDate(query: Query, candidate: Candidate): Expectation {
  const asked = askedWords(query);
  if (asked.includes(' may gio ')) return expectKinds(query, candidate, ['time', 'range'], 'không nêu giờ');
  if (isDateline(candidate)) return unmet('chỉ nêu ngày đăng');
  const byDay = / ngay (?:nao|may|bao nhieu) /u.test(asked);
  const isDay = (surface: string): boolean => /\d[/-]\d{1,2}(?!\d)|tháng/u.test(surface);
  const dates = candidate.figures.filter(
    ({ kind, surface, start }) =>
      (byDay ? ['date', 'period'].includes(kind) && isDay(surface) : DATED.includes(kind)) &&
      isAskedDate(query, candidate.quote, start),
  );
  const told = inForce(query, candidate, ofNamedDocument(query, candidate, notSaid(query, dates)));
  const figure = nearest(query, candidate, ofAskedEnd(query, candidate, told));
  // `từ 15/7 đến 15/8/2025` tells when, too.
  const periods =
    byDay || figure ? [] : candidate.figures.filter((each) => each.kind === 'period' && isDay(each.surface));
  const found = figure ?? nearest(query, candidate, periods);
  return found ? metBy(found) : unmet(byDay ? 'không nêu ngày được hỏi' : 'không nêu thời điểm được hỏi');
}

/** `những năm nào`, `từ năm mấy đến năm mấy`: more years than one. */
const ASKS_YEARS = / (?:(?:nhung|cac) nam (?:nao|may)|tu nam (?:nao|may) (?:den|toi) nam (?:nao|may)) /u;
const ASKS_LAST_YEAR = / nam cuoi | (?:den|toi) nam (?:nao|may) /u;
/** Between years that are told together: `2021, 2022 và 2023-2025`. */
const TOGETHER = /^(?:,| và|, và) $/u;

/** Years that are told one behind the other, the longest run of them. */
function yearsTogether({ quote, figures }: Candidate): readonly Figure[] {
  const runs: Figure[][] = [];
  for (const figure of figures.filter(({ kind }) => kind === 'year' || kind === 'period')) {
    const last = runs.at(-1)?.at(-1);
    if (last && TOGETHER.test(quote.slice(last.end, figure.start))) runs.at(-1)?.push(figure);
    else runs.push([figure]);
  }
  return runs.reduce<readonly Figure[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** Asked for several years, or the last of them, what is told of several. */
function severalYears(query: Query, candidate: Candidate): Expectation | undefined {
  const asked = askedWords(query);
  const run = yearsTogether(candidate);
  const [first, last] = [run[0], run.at(-1)];
  const isRun = run.length > 1 && first !== undefined && last !== undefined;
  if (ASKS_YEARS.test(asked)) {
    if (isRun) return { met: true, strength: 1, span: { start: first.start, end: last.end }, figure: last };
    const period = nearest(
      query,
      candidate,
      candidate.figures.filter(({ kind }) => kind === 'period'),
    );
    return period && metBy(period);
  }
  return isRun && ASKS_LAST_YEAR.test(asked) ? metBy(last) : undefined;
}

export function expectYear(query: Query, candidate: Candidate): Expectation {
  const several = severalYears(query, candidate);
  if (several) return several;
  const exact = expectKinds(query, candidate, ['year', 'date', 'month', 'quarter'], 'không nêu năm');
  if (exact.met && /\d{4}/u.test(exact.figure?.surface ?? '')) return exact;
  const loose = expectKinds(query, candidate, ['period', 'date'], 'không nêu năm');
  return loose.met ? { ...loose, strength: 0.2 } : loose;
}

const TIME_FOR = /^(?: \p{L}+){0,3} để ((?:\p{L}+ ?){1,8})/u;

/** `có 30 ngày để khiếu nại lần hai` is the time to complain, not the one in which the complaint is settled. */
function isForAnother(query: Query, behind: string): boolean {
  const purpose = TIME_FOR.exec(behind)?.[1];
  return (
    purpose !== undefined &&
    / giai quyet /u.test(askedWords(query)) &&
    !foldWords(purpose).includes(' giai quyet ')
  );
}

export function expectDuration(query: Query, candidate: Candidate): Expectation {
  const units = /^(?:nam|thang|tuan|ngay|gio|phut)/u;
  const fitting = candidate.figures.filter(
    ({ kind, unit }) =>
      kind === 'duration' || (['range', 'count'].includes(kind) && unit !== null && units.test(fold(unit))),
  );
  const figure = nearest(
    query,
    candidate,
    fitting.some(({ end }) => isForAnother(query, candidate.quote.slice(end))) ? [] : fitting,
  );
  return figure ? metBy(figure) : unmet('không nêu thời gian bao lâu');
}
