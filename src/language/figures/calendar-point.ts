import { numberWordAt } from './number-words.ts';
import { parseNumberWords } from './parse-number-words.ts';
import { isYearLike, wholeNumberAt } from './read-unit.ts';
import { readRomanNumeral } from './roman-numeral.ts';
import type { TokenStream } from './token-stream.ts';

export type CalendarKind = 'date' | 'month' | 'quarter' | 'year';

/** A day, month, quarter or year in a text; the year may be unsaid. */
export interface CalendarPoint {
  readonly kind: CalendarKind;
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  /** First token with the label: `ngày`, `tháng`, `năm`. */
  readonly anchor: number;
  /** Tokens of the surface. */
  readonly from: number;
  readonly to: number;
}

interface Part {
  readonly value: number;
  readonly to: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const pad = (value: number): string => String(value).padStart(2, '0');

export function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** `2020-10-09`, `--10-09`, `2017-12`, `2020-Q3`, `2018`. */
export function writePoint({ kind, year, quarter, month = 0, day = 0 }: CalendarPoint): string {
  const head = year === undefined ? '-' : String(year);
  if (kind === 'year') return head;
  if (kind === 'quarter') return `${head}-Q${quarter}`;
  return kind === 'month' ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}

function wordNumber(stream: TokenStream, index: number, low: number, high: number): Part | null {
  const number = parseNumberWords(stream, index);
  return number && number.value >= low && number.value <= high ? number : null;
}

function part(stream: TokenStream, index: number, low: number, high: number): Part | null {
  const value = wholeNumberAt(stream, index, low, high);
  return value === null ? wordNumber(stream, index, low, high) : { value, to: index + 1 };
}

/** `hai không hai lăm`, `hai không một tám`: a year said digit by digit. */
function spokenYear(stream: TokenStream, index: number): Part | null {
  const [first, second] = [numberWordAt(stream, index), numberWordAt(stream, index + 1)];
  if (first?.role !== 'digit' || first.value !== 2 || second?.role !== 'digit' || second.value !== 0)
    return null;
  const tens = parseNumberWords(stream, index + 2);
  if (!tens || tens.value > 99) return null;
  if (tens.value >= 10) return { value: 2000 + tens.value, to: tens.to };
  const unit = parseNumberWords(stream, tens.to);
  const isDigit = unit && unit.value < 10 && unit.to === tens.to + 1;
  return isDigit ? { value: 2000 + tens.value * 10 + unit.value, to: unit.to } : null;
}

/** A year after `năm`: in digits, in words, or said digit by digit. */
export function readYear(stream: TokenStream, index: number): Part | null {
  // After `năm`, centuries past are years too: `năm 1756`.
  if (/^(?:1\d|20)\d\d$/u.test(stream.at(index).word))
    return { value: Number(stream.at(index).word), to: index + 1 };
  return spokenYear(stream, index) ?? wordNumber(stream, index, 1900, 2100);
}

/** The year that ends a date: `/2020`, `-2020`, `năm 2020`. */
function yearAfter(stream: TokenStream, index: number): Part | null {
  if (stream.says(index, 'năm')) return readYear(stream, index + 1);
  const { word } = stream.at(index);
  const joined =
    (word === '/' || word === '-') && isYearLike(stream, index + 1) && stream.at(index + 1).glued;
  return joined ? { value: Number(stream.at(index + 1).word), to: index + 2 } : null;
}

const EACH = new Set([
  'mỗi',
  'moi',
  'một',
  'mot',
  'hằng',
  'hàng',
  'hang',
  'từng',
  'tung',
  'nhiều',
  'vài',
  'mấy',
]);

/** `mỗi tháng 2 lần`, `trong ngày 5 hồ sơ`: the word is a span of time there, no label. */
export function isEvery(stream: TokenStream, index: number): boolean {
  const { word } = stream.at(index - 1);
  return EACH.has(word) || (word === 'trong' && stream.is(index, 'ngày'));
}

/** The same, or a year that follows with nothing between: `quý 3 2025`. */
function yearNear(stream: TokenStream, index: number): Part | null {
  const near = isYearLike(stream, index) ? { value: Number(stream.at(index).word), to: index + 1 } : null;
  return near ?? yearAfter(stream, index);
}

/** Spoken months whose unaccented form is another word: `thang sau` is next month. */
const NO_PLAIN_MONTH = new Set(['sau', 'nam', 'tu', 'mot', 'khong', 'le']);

function readMonthNumber(stream: TokenStream, index: number): Part | null {
  const value = wholeNumberAt(stream, index, 1, 12);
  if (value !== null) return { value, to: index + 1 };
  const { word, folded } = stream.at(index);
  if (folded === 'gieng') return { value: 1, to: index + 1 };
  if (folded === 'chap') return { value: 12, to: index + 1 };
  if (word === 'tư') return { value: 4, to: index + 1 };
  if (word === folded && NO_PLAIN_MONTH.has(word)) return null;
  const month = wordNumber(stream, index, 1, 12);
  // `tháng năm mươi` is no month; `tháng hai năm 2020` ends before năm by the grammar.
  return month && word !== 'không' ? month : null;
}

/** `tháng 12/2017`, `tháng mười năm 2020`, `tháng 9`; the surface leaves `tháng` out only before `12/2017`. */
export function readMonthPoint(stream: TokenStream, index: number): CalendarPoint | null {
  if (!stream.says(index, 'tháng') || isEvery(stream, index)) return null;
  const month = readMonthNumber(stream, index + 1);
  if (!month) return null;
  const year = yearNear(stream, month.to);
  const joined = year !== null && stream.at(month.to).kind === 'mark';
  return {
    kind: 'month',
    month: month.value,
    ...(year && { year: year.value }),
    anchor: index,
    from: joined ? index + 1 : index,
    to: year?.to ?? month.to,
  };
}

const FIRST_DAYS = new Set(['mùng', 'mồng', 'mung', 'mong']);

/** `9 tháng 10 năm 2020`, `mùng chín tháng mười`. */
function readSpokenDate(stream: TokenStream, index: number): CalendarPoint | null {
  const first = FIRST_DAYS.has(stream.at(index).word) ? index + 1 : index;
  const day = part(stream, first, 1, 31);
  if (!day || !stream.says(day.to, 'tháng')) return null;
  const month = readMonthNumber(stream, day.to + 1);
  if (!month || !isDayOfMonth(day.value, month.value)) return null;
  const year = yearAfter(stream, month.to);
  const point = { month: month.value, day: day.value, from: index, to: year?.to ?? month.to };
  return { kind: 'date', ...point, ...(year && { year: year.value }), anchor: index };
}

const SEPARATORS = new Set(['/', '-']);

/** `15.3.2024` is one number token. */
function readDottedDate(stream: TokenStream, index: number): CalendarPoint | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/u.exec(stream.at(index).word);
  const [day, month, year] = (match ?? []).slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined || !isDayOfMonth(day, month))
    return null;
  return { kind: 'date', day, month, year, anchor: index, from: index, to: index + 1 };
}

/** `2020-10-09`. */
function readIsoDate(stream: TokenStream, index: number): CalendarPoint | null {
  if (!isYearLike(stream, index) || stream.at(index + 1).word !== '-' || stream.at(index + 3).word !== '-')
    return null;
  const month = wholeNumberAt(stream, index + 2, 1, 12);
  const day = wholeNumberAt(stream, index + 4, 1, 31);
  if (month === null || day === null || !isDayOfMonth(day, month)) return null;
  const year = Number(stream.at(index).word);
  return { kind: 'date', day, month, year, anchor: index, from: index, to: index + 5 };
}

function shortYear(stream: TokenStream, index: number): Part | null {
  const { word, glued } = stream.at(index + 1);
  const isShort = stream.is(index, '/') && glued && /^[0-3]\d$/u.test(word);
  return isShort ? { value: 2000 + Number(word), to: index + 2 } : null;
}

/** A further part, as in `1/2/3`, shows that this was no date. `15/7-15/8` goes on with another date. */
function goesOn(stream: TokenStream, index: number, separator: string): boolean {
  const { word, glued } = stream.at(index);
  const next = stream.at(index + 1);
  return glued && next.glued && next.kind === 'number' && (word === '/' || word === separator);
}

/** `9/10`, `9-10-2020`, `09/10/20`: valid days only. Whether `9/10` is a date at all, the caller decides. */
function readJoinedDate(stream: TokenStream, index: number): CalendarPoint | null {
  const separator = stream.at(index + 1);
  const month = wholeNumberAt(stream, index + 2, 1, 12);
  const day = wholeNumberAt(stream, index, 1, 31);
  if (day === null || month === null || !SEPARATORS.has(separator.word)) return null;
  if (!separator.glued || !stream.at(index + 2).glued || !isDayOfMonth(day, month)) return null;
  const year = yearAfter(stream, index + 3) ?? shortYear(stream, index + 3);
  const to = year?.to ?? index + 3;
  if (goesOn(stream, to, year ? '/' : separator.word)) return null;
  return { kind: 'date', day, month, ...(year && { year: year.value }), anchor: index, from: index, to };
}

/** A date that begins at this very token, without its `ngày`. */
export function readBareDate(stream: TokenStream, index: number): CalendarPoint | null {
  const { kind, literal } = stream.at(index);
  if (kind !== 'number') return readSpokenDate(stream, index);
  if (!literal?.bare) return readDottedDate(stream, index);
  const sign = stream.at(index + 1);
  if (sign.kind === 'word') return readSpokenDate(stream, index);
  return SEPARATORS.has(sign.word) ? (readIsoDate(stream, index) ?? readJoinedDate(stream, index)) : null;
}

/** `12/2017` or `12-2017`, without its `tháng`. */
export function readBareMonth(stream: TokenStream, index: number): CalendarPoint | null {
  const month = wholeNumberAt(stream, index, 1, 12);
  if (month === null || stream.at(index + 1).word !== '/') return null;
  const year = yearAfter(stream, index + 1);
  return year && { kind: 'month', month, year: year.value, anchor: index, from: index, to: year.to };
}

const QUARTER_WORDS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
]);

/** `Q3/2020`. */
function readShortQuarter(stream: TokenStream, index: number): CalendarPoint | null {
  const quarter = stream.at(index + 1).glued ? wholeNumberAt(stream, index + 1, 1, 4) : null;
  const year = yearAfter(stream, index + 2);
  if (quarter === null || !year) return null;
  return { kind: 'quarter', quarter, year: year.value, anchor: index, from: index, to: year.to };
}

/** `Quý III/2020`, `quý 4 năm 2019`, `quý hai`. */
export function readQuarterPoint(stream: TokenStream, index: number): CalendarPoint | null {
  const { word, folded } = stream.at(index);
  if (word === 'q') return readShortQuarter(stream, index);
  const isLabel = word === 'quý' || word === 'quí' || word === 'qúy' || (folded === 'quy' && word === folded);
  if (!isLabel || isEvery(stream, index)) return null;
  const sign = stream.at(index + 1);
  const quarter =
    wholeNumberAt(stream, index + 1, 1, 4) ?? QUARTER_WORDS.get(sign.word) ?? readRomanNumeral(sign.word);
  if (quarter === null || quarter > 4) return null;
  const year = yearNear(stream, index + 2);
  // Bare `quy` is also quỹ, quy, quỷ; without a year a word after it says too little.
  if (word === 'quy' && !year && sign.kind === 'word' && !sign.capital) return null;
  return {
    kind: 'quarter',
    quarter,
    ...(year && { year: year.value }),
    anchor: index,
    from: index,
    to: year?.to ?? index + 2,
  };
}

/** `năm 2018`, `năm hai nghìn không trăm hai mươi`; the surface leaves `năm` out. */
export function readYearPoint(stream: TokenStream, index: number): CalendarPoint | null {
  if (!stream.says(index, 'năm') && stream.at(index).word !== 'nam') return null;
  const year = readYear(stream, index + 1);
  return year && { kind: 'year', year: year.value, anchor: index, from: index + 1, to: year.to };
}
