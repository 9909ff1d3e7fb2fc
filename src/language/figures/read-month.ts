import type { CalendarPoint } from './calendar-point.ts';
import { wholeNumberAt } from './read-unit.ts';
import { type Part, wordNumber, yearAfter, yearNear } from './read-year.ts';
import type { TokenStream } from './token-stream.ts';

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

/** Spoken months whose unaccented form is another word: `thang sau` is next month. */
const NO_PLAIN_MONTH = new Set(['sau', 'nam', 'tu', 'mot', 'khong', 'le']);

/** The number or name of a month. */
export function readMonthNumber(stream: TokenStream, index: number): Part | null {
  const value = wholeNumberAt(stream, index, 1, 12);
  if (value !== null) return { value, to: index + 1 };
  const { word, folded } = stream.at(index);
  if (folded === 'gieng') return { value: 1, to: index + 1 };
  if (folded === 'chap') return { value: 12, to: index + 1 };
  if (word === 'tư') return { value: 4, to: index + 1 };
  if (word === folded && NO_PLAIN_MONTH.has(word)) return null;
  const month = wordNumber(stream, index, 1, 12);
  // `tháng năm mươi` is no month; `tháng hai năm 2020` ends before năm by the grammar.
  // `họp tháng một lần` counts turns.
  return month && word !== 'không' && !stream.says(month.to, 'lần') ? month : null;
}

/** `tháng`, also without its mark before `4/2020`: a bare `thang 10` may be a scale of ten. */
function isMonthLabel(stream: TokenStream, index: number): boolean {
  if (stream.says(index, 'tháng')) return true;
  return stream.is(index, 'thang') && readBareMonth(stream, index + 1) !== null;
}

/** `tháng 12/2017`, `tháng mười năm 2020`, `tháng 9`; the surface leaves `tháng` out only before `12/2017`. */
export function readMonthPoint(stream: TokenStream, index: number): CalendarPoint | null {
  if (!isMonthLabel(stream, index) || isEvery(stream, index)) return null;
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

/** `12/2017` or `12-2017`, without its `tháng`. */
export function readBareMonth(stream: TokenStream, index: number): CalendarPoint | null {
  const month = wholeNumberAt(stream, index, 1, 12);
  if (month === null || stream.at(index + 1).word !== '/') return null;
  const year = yearAfter(stream, index + 1);
  return year && { kind: 'month', month, year: year.value, anchor: index, from: index, to: year.to };
}
