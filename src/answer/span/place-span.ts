import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Expectation, Stretch } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';
import { sharedWith } from './asked-words.ts';
import { trimmed } from './bounds.ts';

type Met = Extract<Expectation, { met: true }>;

/** What opens a place: `đặt ở …`, `tại …`. */
const OPENS =
  /(?<![\p{L}\p{N}])(?:đặt ở|đặt tại|nằm ở|nằm tại|nằm trên|nằm trong|ở|tại|đến|về|trong|qua|trên|vào)(?= )/giu;
/** A place ends before a mark that no further name follows, and before words that go on with something else. */
const CLOSES =
  /[.;:](?= |$)|,(?! (?:phường|xã|huyện|tỉnh|thành phố|TP|đường|số|quận)\b|(?: \p{Lu}\p{L}+){1,4}(?:[.,]|$))| \(|(?<![\p{L}])(?:từ|ngày|lúc|vào|khi|cho đến|để|do|với|và được|sẽ|đã|có|được|nhận|nhưng|gồm|theo|số điện thoại|kể)(?![\p{L}])/gu;

interface Place extends Stretch {
  readonly score: number;
}

/** Words that make a stretch behind `trong`, `vào`, `qua` … a time, a share or a matter, not a place. */
const NO_PLACE =
  /^ (?:\d|ngày|tháng|năm|quý|tuần|số|khi|lúc|đó|thời|giai đoạn|việc|hạn|nay|dưới|mức|từ|một lần|cả|phần lớn)/u;

/** A day is no place, whatever stands before it. */
const DAY = /^ (?:ngày |sáng |chiều |tối |tháng |năm )?\d{1,4}(?:[/-]\d|$|[ ,.;](?!\p{Lu}))/u;
/** What is done there, behind the place. */
const DONE_THERE = / (?:làm|nộp|nhận|lấy|đăng ký|thực hiện)$/u;

/** The part between semicolons with the numbered thing that the question names: `mức 2`, when another part has another. */
function partAsked(query: Query, quote: string): Stretch {
  const whole = { start: 0, end: quote.length };
  const parts = findAll(quote, /[^;]+/gu).map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    words: foldWords(text),
  }));
  for (const [, kind, number] of findAll(foldWords(query.text), / ([a-z]{2,}) (?=(\d+) )/gu)) {
    const own = parts.filter(({ words }) => words.includes(` ${kind} ${number} `));
    const others = parts.filter(
      (part) => !own.includes(part) && new RegExp(` ${kind} \\d`, 'u').test(part.words),
    );
    if (own.length === 1 && own[0] && others.length > 0) return own[0];
  }
  return whole;
}

/** Directions alone are weak signs of a place. */
const STRONG = /^(?:đặt|nằm|ở|tại)/iu;

/** What is no more is no place to go to. */
const GONE = /bị (?:bãi bỏ|hủy|xóa)|giải thể|không còn/u;

/** They open a place themselves. */
const STANDS: ReadonlySet<string> = new Set(['nam', 'dat', 'o', 'tai']);

/** `đăng ở đâu`: the place behind that very verb. */
function isVerbAsked(query: Query, clause: string, opens: string): boolean {
  const verb = / (\S+) (?:o|tai|len|tren) (?:dau|cho nao|noi nao) /u.exec(foldWords(query.text))?.[1];
  return (
    verb !== undefined &&
    !STANDS.has(verb) &&
    foldWords(`${clause} ${opens}`).trim().split(' ').slice(-2).includes(verb)
  );
}

function placesOf(query: Query, quote: string): Place[] {
  return findAll(quote, OPENS).flatMap(({ 0: opens, index }) => {
    const from = index + opens.length;
    const rest = quote.slice(from);
    if (DAY.test(rest) || (!STRONG.test(opens) && NO_PLACE.test(rest))) return [];
    const close = findAll(rest, CLOSES).find((match) => match.index > 1)?.index ?? rest.length;
    const phrase = trimmed(quote, { start: index, end: from + close });
    const done = DONE_THERE.exec(quote.slice(phrase.start, phrase.end))?.[0].length ?? 0;
    const stretch = { start: phrase.start, end: phrase.end - done };
    const said = quote.slice(from, stretch.end);
    if (said.trim() === '') return [];
    // What the question says itself is not its answer; what stands before the place says whose it is.
    const clause = quote.slice(Math.max(0, quote.lastIndexOf('; ', index)), index);
    const isNew = 1 - sharedWith(query, said);
    if (GONE.test(`${said}${rest.slice(close, close + 20)}`) && !GONE.test(query.text)) return [];
    const score =
      sharedWith(query, clause) +
      isNew +
      (STRONG.test(opens) ? 1 : 0) +
      (isVerbAsked(query, clause, opens) ? 2 : 0);
    return [{ ...stretch, score }];
  });
}

const PLACE_NAME =
  /(?:hẻm|đường|số) \d*[^,.;]{3,60}|\d+[A-Z]? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}|dichvucong\.gov\.vn/u;

/** Where something is: the phrase of place that the question does not say itself. */
export function placeSpan(query: Query, { quote }: Candidate, { span }: Met): Stretch | undefined {
  if (span) return span;
  const part = partAsked(query, quote);
  const places = placesOf(query, quote).filter(({ start, end }) => start >= part.start && end <= part.end);
  const best = places.sort((a, b) => b.score - a.score || a.start - b.start)[0];
  if (best && best.end - best.start >= 4) return { start: best.start, end: best.end };
  const name = PLACE_NAME.exec(quote);
  return name && name.index >= part.start && name.index < part.end
    ? trimmed(quote, { start: name.index, end: name.index + name[0].length })
    : undefined;
}
