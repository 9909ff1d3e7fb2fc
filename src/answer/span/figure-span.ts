import { findAll } from '../../language/find-all.ts';
import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import { mergeIY } from '../../language/terms.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Expectation, Stretch } from '../evidence/expectation.ts';
import { toldRank } from '../evidence/told-rank.ts';
import type { Query } from '../understand/query.ts';
import { lowered } from './bounds.ts';

type Met = Extract<Expectation, { met: true }>;

/** Words before a figure that say how it is meant: bounds, direction, what it numbers. */
const BEFORE = new Set(
  [
    'hơn|gần|trên|dưới|khoảng|chừng|tầm|cỡ|ước|ít nhất|tối thiểu|nhiều nhất|tối đa|không quá|không dưới|chưa đến|chưa tới|quá|đủ|từ đủ|tròn|đúng',
    'từ|đến|tới|trước|sau|hết|chậm nhất|muộn nhất|kể từ|trong vòng',
    'chỉ|chỉ còn|chỉ đạt|còn|mới|mới đạt|thêm|vượt|thiếu|hụt|kém|lên|xuống|vượt quá',
    'tăng|giảm|tăng thêm|giảm còn|giảm được|tụt|cắt giảm|tăng lên|giảm xuống|rút',
    'xếp|hạng|thứ|xếp hạng|xếp thứ|đứng thứ|đứng|vị trí|vị trí thứ|đồng hạng|đồng|nhóm|top',
    'ngày|tháng|năm|quý|sáng|chiều|tối|tuần|đầu|cuối|giữa|đầu năm|cuối năm|giai đoạn|nhiệm kỳ|mùng|thế kỷ|những năm|thập niên|mùa|mùa hè|mùa thu|mùa xuân|mùa đông|lúc|đợt',
    'lần thứ|cứ mỗi|mỗi|hàng|hằng|tổng cộng|tổng số',
  ].flatMap((line) => line.split('|')),
);
/** One word or two that end right before a place, two first. */
const WORDS_BEFORE = [/(?:^|[\s(])([\p{L}]+ [\p{L}]+) $/u, /(?:^|[\s(])([\p{L}]+) $/u];

/** The start of the words before `start` that belong to the figure. */
function startOf(lower: string, start: number): number {
  let from = start;
  for (let found = true; found; ) {
    const before = lower.slice(Math.max(0, from - 30), from);
    const phrase = WORDS_BEFORE.map((words) => words.exec(before)?.[1]).find(
      (one) => one !== undefined && BEFORE.has(one),
    );
    found = phrase !== undefined;
    if (phrase !== undefined) from -= phrase.length + 1;
  }
  return from;
}

/** Behind a figure they close its bound or name its field: `trở lên`, `cả nước`. */
const BEHIND =
  /^ (?:trở lên|trở xuống|trở đi|đổ lên|cả nước|toàn quốc|làm việc|mỗi năm|mỗi ngày|mỗi lần|một năm|trong (?:số )?\d+(?: \p{L}+)?|tỉnh, thành phố|tỉnh, thành|tỉnh thành)(?![\p{L}\p{N}])/u;

/** Kinds of questions that name what is counted: words of the question behind a figure say what it is of. */
const COUNTING: ReadonlySet<string> = new Set(['figure', 'percent', 'change']);
/** Where a condition, a negation or a demand begins: taken whole, or not at all. */
const STOPS: ReadonlySet<string> = new Set(
  'nếu khi từ kể tính trừ chưa không phải sẽ đã để nhằm thì mà vì do nhưng nói là thay trong với'.split(' '),
);

/** Words that join something else, at the end of a phrase. */
const LOOSE_END =
  /(?: (?:lên|xuống|ra|vào|mỗi|giữa|năm|trong|có|của|là|được|và|cho|với|ở|tại|từ|đến|do|sau|trước|khi|thể|trên|so|mà|đã|theo|bị|để|thì|cả))+$/u;

/** The end of the unit right behind a figure. */
function endOfUnit(lower: string, end: number, unit: string | null): number {
  if (unit === null || !lower.startsWith(` ${unit}`, end)) return end;
  const after = end + unit.length + 1;
  return /^[\p{L}\p{N}]/u.test(lower.slice(after)) ? end : after;
}

/** A word as terms are written, without marks. */
const termOf = (word: string): string => mergeIY(fold(word).replace(/[^a-z0-9]/gu, ''));

/** The words that follow `term` in the question. */
const followers = (query: Query, term: string): string[] =>
  query.terms.flatMap((one, i) => (one.term === term ? [query.terms[i + 1]?.term ?? ''] : []));

/** `28 văn bản phân | định`: what goes on otherwise than in the question may be the half of another word. */
function isHalf(query: Query, taken: string, next: string): boolean {
  const words = taken.trim().split(' ');
  const [before, last] = words.slice(-2).map(termOf);
  if (taken.trim() === '' || /[.,;:)]$/u.test(taken) || /[\d(]|^ \p{Lu}/u.test(next)) return false;
  if (STOPS.has(next.trim()) || LOOSE_END.test(next)) return false;
  if (before !== undefined && last !== undefined) return !followers(query, before).includes(last);
  const goesOn = followers(query, before ?? '').filter((word) => word !== '');
  return goesOn.length > 0 && !goesOn.includes(termOf(next));
}

const firstWord = (text: string): string => foldWords(text).trim().split(' ')[0] ?? '';

/** A unit that is a name goes on with the name: `Hội đồng Kiểm | tra`. */
const ENDS_NAMED = /\p{Lu}\p{Ll}*$/u;

/** The end of the words of the question right behind `from`; `isCounted` when a unit stands before. */
function endOfAsked(query: Query, quote: string, from: number, isCounted: boolean): number {
  const asked = new Set([...query.cue.noun, ...query.terms.map(({ term }) => term)]);
  let to = from;
  for (const { 0: word, index } of findAll(quote.slice(from), / [^\s]+/gu)) {
    const goesOn = from + index === to && !/[\d(]|^ \p{Lu}/u.test(word) && !STOPS.has(word.trim());
    if (!goesOn || !asked.has(termOf(word))) {
      const taken = quote.slice(from, to);
      if (isCounted && from + index === to && isHalf(query, taken, word)) to = from + taken.lastIndexOf(' ');
      break;
    }
    const closes = /[.,;:)]$/u.test(word);
    to += closes ? word.length - 1 : word.length;
    if (!closes) continue;
    // A further noun that is asked for: `vụ khiếu nại, tố cáo`.
    if (!query.cue.noun.includes(firstWord(quote.slice(to + 1, to + 12)))) break;
    to += 1;
  }
  return from + quote.slice(from, to).replace(/,$/u, '').replace(LOOSE_END, '').length;
}

/** Words behind a figure that are its unit, the noun asked for, or words of the question. */
function endOf(query: Query, quote: string, end: number, unit: string | null): number {
  const lower = lowered(quote);
  const unitEnd = endOfUnit(lower, end, unit);
  const closing = (at: number): number => BEHIND.exec(lower.slice(at))?.[0].length ?? 0;
  if (closing(unitEnd) > 0 || !COUNTING.has(query.cue.type)) return unitEnd + closing(unitEnd);
  const askedEnd = endOfAsked(
    query,
    quote,
    unitEnd,
    unitEnd > end && !ENDS_NAMED.test(quote.slice(0, unitEnd)),
  );
  return askedEnd + closing(askedEnd);
}

/** `giảm từ 572 xuống 564`: both ends of what one figure is only half of. */
function otherEnd(candidate: Candidate, { start, end }: Stretch): Stretch {
  const { quote, figures } = candidate;
  const before = figures.findLast((figure) => figure.end <= start);
  const behind = figures.find((figure) => figure.start >= end);
  const joins = (from: number, to: number): boolean =>
    to - from <= 30 &&
    /^(?: \p{L}+){0,2} (?:còn|xuống|lên|sang|đến|tới) (?:\p{L}+ )?$/u.test(quote.slice(from, to));
  const opens = (from: number): boolean =>
    /(?:^|\s)từ (?:\p{L}+ ){0,2}$/iu.test(quote.slice(Math.max(0, from - 20), from));
  const isRange = before !== undefined && quote.slice(before.end, start) === ' đến ';
  if (before && (isRange || (joins(before.end, start) && opens(before.start))))
    return { start: before.start, end };
  if (behind && joins(end, behind.start) && opens(start)) return { start, end: behind.end };
  return { start, end };
}

/** `18 giờ ngày 27/6/2025`: a time of day that stands right before the date. */
function withTime({ quote, figures }: Candidate, stretch: Stretch): Stretch {
  const time = figures.find(({ kind, end }) => kind === 'time' && end <= stretch.start);
  if (!time || !/^,? (?:sáng |chiều |tối )?(?:ngày )?$/u.test(quote.slice(time.end, stretch.start)))
    return stretch;
  return { start: time.start, end: stretch.end };
}

/** `7:00-11:30 và 13:30-17:00`: hours that are told together. */
function withHours({ quote, figures }: Candidate, stretch: Stretch): Stretch {
  let { end } = stretch;
  for (const { kind, start, end: next } of figures)
    if (kind === 'time' && start >= end && /^ ?(?:[-–,]|và|đến) ?$/u.test(quote.slice(end, start)))
      end = next;
  return { start: stretch.start, end };
}

/** A figure with its bound, direction and unit. */
export function figureSpan(query: Query, candidate: Candidate, { span, figure }: Met): Stretch | undefined {
  if (span === undefined) return undefined;
  const { quote } = candidate;
  const times = figure?.kind === 'time' ? withHours(candidate, span) : withTime(candidate, span);
  const pair = otherEnd(candidate, times);
  const unit = candidate.figures.find((each) => each.end === pair.end)?.unit ?? null;
  const isWhole = figure !== undefined && span.end === figure.end;
  const end = isWhole || pair.end !== span.end ? endOf(query, quote, pair.end, unit) : span.end;
  return { start: startOf(lowered(quote), pair.start), end };
}

/** `địa phương hạng nhì`: the question says the rank and asks whose it is. */
const SAYS_RANK = / (?:hang|dung thu|thu|dung) (?:nhat|nhi|ba|tu|hai|chot|bet|cuoi) /u;
const ASKS_RANK = / (?:may|bao nhieu|nao) /u;

/** A rank in figures, or in words where the sentence has none. */
export function rankSpan(query: Query, candidate: Candidate, met: Met): Stretch | undefined {
  const asked = foldWords(query.text);
  if (SAYS_RANK.test(asked) && !ASKS_RANK.test(asked)) return undefined;
  if (met.span) return figureSpan(query, candidate, met);
  const told = toldRank(query, candidate);
  // `sau đó là` says it only together with who came before.
  if (told === undefined || told === 'other' || / là$/u.test(candidate.quote.slice(0, told.end)))
    return undefined;
  return told;
}
