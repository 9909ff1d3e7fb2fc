import { codeEnd, dialledCodeEnd } from './dialled-code.ts';
import { noFigure, type Reading } from './draft.ts';
import { isAfterStreet, isInName, isStreetDay } from './place-name.ts';
import { isAfterDayLabel } from './read-calendar-point.ts';
import { readUnit } from './read-unit.ts';
import { isAfterMoney } from './said-before.ts';
import type { TokenStream } from './token-stream.ts';

/** A number glued to one of these words is still a number: `ngày9/10`, `khoảng50`. */
const GLUABLE = new Set(
  'ngày ngay tháng thang năm quý thứ hạng khoảng hơn gần từ đến nq nđ nd qđ qd'.split(' '),
);
const ROUND_THE_CLOCK = new Set(['24/7', '24/24', '7/7']);

/** End of an address on the web or a mail address that begins with the word at `index`, or null. */
function webAddressEnd(stream: TokenStream, index: number): number | null {
  const { word } = stream.at(index);
  const opens = word === 'http' || word === 'https' || word === 'www';
  if (!opens || !stream.at(index + 1).glued) return null;
  let to = index + 1;
  while (stream.at(to).glued && stream.at(to).kind !== 'end') to++;
  return to;
}

/** `QH15`, `COVID-19`, `5G`: digits that are part of a name. */
function isPartOfName(stream: TokenStream, index: number): boolean {
  if (!stream.at(index).glued) return false;
  const before = stream.at(index - 1);
  if (before.kind === 'word') return !GLUABLE.has(before.word);
  return before.word === '-' && before.glued && stream.at(index - 2).kind === 'word';
}

/** `1. `, `2) ` at the beginning of a line. */
function isEnumerator(stream: TokenStream, index: number): boolean {
  const before = stream.at(index - 1).kind;
  if ((before !== 'break' && before !== 'end') || stream.at(index).word.length > 2) return false;
  const [sign, next] = [stream.at(index + 1), stream.at(index + 2)];
  if (!sign.glued || next.glued || next.kind !== 'word') return false;
  return sign.word === '.' || sign.word === ')' || sign.word === '/';
}

/** `[1]`: a citation. */
function isCitation(stream: TokenStream, index: number): boolean {
  return stream.is(index - 1, '[') && stream.is(index + 1, ']');
}

/** `24/7`, and streets named after a day: `đường 23/10`, `đường 2 tháng 4`. */
function namedPairEnd(stream: TokenStream, index: number): number | null {
  const isStreet = isAfterStreet(stream, index);
  if (isStreet && stream.says(index + 1, 'tháng')) return index + 3;
  if (!stream.is(index + 1, '/') || !stream.at(index + 2).glued) return null;
  const pair = `${stream.at(index).word}/${stream.at(index + 2).word}`;
  const isName = ROUND_THE_CLOCK.has(pair) && !isAfterDayLabel(stream, index);
  return isName || isStreet ? index + 3 : null;
}

/** `1 cửa` is the one-stop desk; `4.0` is a version, `5K` a slogan. */
function isVersionOrDesk(stream: TokenStream, index: number): boolean {
  const { word } = stream.at(index);
  if (word === '1' || word === '01') return stream.says(index + 1, 'cửa');
  // `5K` is a slogan and `4K` a screen; after `phí` it is money.
  const next = stream.at(index + 1);
  if (next.glued && next.capital && next.word === 'k' && word.length === 1)
    return !isAfterMoney(stream, index);
  return /^\d\.0$/u.test(word) && !/^(?:%|phần|tỷ|tỉ|triệu|điểm)$/u.test(stream.at(index + 1).word);
}

/** `nhà số 12/3`: a house in an alley. */
function houseEnd(stream: TokenStream, index: number): number | null {
  const labelled = stream.says(index - 1, 'số') && stream.says(index - 2, 'nhà');
  return labelled ? chainEnd(stream, index) : null;
}

const TIMES = new Set(['x', '×', '*']);

/** `5 x 20 m`, `4x6`: two sides, neither of which is a quantity of its own. */
function sidesEnd(stream: TokenStream, index: number): number | null {
  const isSides = TIMES.has(stream.at(index + 1).word) && stream.at(index + 2).kind === 'number';
  return isSides ? index + 3 : null;
}

/** `tỷ lệ 1:500`: a scale of a map, not a time. */
function scaleEnd(stream: TokenStream, index: number): number | null {
  const next = stream.at(index + 2);
  const isPair = stream.is(index + 1, ':') && stream.at(index + 1).glued && next.glued;
  return isPair && /^\d{3,5}$|^\d\.000$/u.test(next.word) ? index + 3 : null;
}

/** `thắng 3-1`: a result of a game. A range rises. */
function resultEnd(stream: TokenStream, index: number): number | null {
  const [first, second] = [stream.at(index), stream.at(index + 2)];
  if (!stream.is(index + 1, '-') || !stream.at(index + 1).glued || !second.glued) return null;
  const isFall = /^\d$/u.test(first.word) && /^\d$/u.test(second.word) && first.word >= second.word;
  const goesOn = stream.at(index + 3).glued && /^[-/:%\p{L}]/u.test(stream.at(index + 3).word);
  const won = WON.has(stream.at(index - 1).word) || readUnit(stream, index + 3).kind === 'none';
  return isFall && won && !goesOn && !isAfterDayLabel(stream, index) ? index + 3 : null;
}

const WON = new Set('thắng hòa hoà thua'.split(' '));
const PAIRS = [dialledCodeEnd, namedPairEnd, houseEnd, sidesEnd, scaleEnd, resultEnd];

/** Digits that are no figure; null when the number at `index` may be one. */
export function skipNumberTrap(stream: TokenStream, index: number): Reading | null {
  if (isPartOfName(stream, index)) return noFigure(codeEnd(stream, index));
  if (isEnumerator(stream, index) || isCitation(stream, index)) return noFigure(index + 1);
  if (isInName(stream, index) || isVersionOrDesk(stream, index)) return noFigure(index + 1);
  for (const pairEnd of PAIRS) {
    const end = pairEnd(stream, index);
    if (end !== null) return noFigure(end);
  }
  return null;
}

/** `thập niên 90`, `những năm 80`: a decade. */
function isDecade(stream: TokenStream, index: number): boolean {
  if (!/^[1-9]0$/u.test(stream.at(index).word)) return false;
  if (stream.says(index - 1, 'niên')) return true;
  return stream.says(index - 1, 'năm') && stream.says(index - 2, 'những');
}

const JOINS = new Set(['/', '-']);

/** Numbers joined by slashes or dashes, with nothing between: `1/2/3`, `1-2-3`. */
function chainEnd(stream: TokenStream, index: number): number {
  let to = index + 1;
  while (JOINS.has(stream.at(to).word) && stream.at(to).glued) {
    const next = stream.at(to + 1);
    if (next.kind !== 'number' || !next.glued) break;
    to += 2;
  }
  return to;
}

/** What is no date and no document and yet no number: `1/2/3`, `0258 3822`, `thập niên 90`. */
export function skipCode(stream: TokenStream, index: number): Reading | null {
  if (/^0\d\d+$/u.test(stream.at(index).word) || isDecade(stream, index))
    return noFigure(codeEnd(stream, index));
  const to = chainEnd(stream, index);
  return to > index + 3 ? noFigure(to) : null;
}

/** Phrases that hold a number word and say no number. */
const IDIOMS = [
  'một lần nữa',
  'đăng nhập một lần',
  'mười mươi',
  'năm châu',
  'ba miền',
  'một mặt',
  'một chiều',
  'hai chiều',
  'bậc hai',
  'ba lô',
  'bốn phương tám hướng',
  'ba lần bảy lượt',
  'năm lần bảy lượt',
  'ba chìm bảy nổi',
  'bảy nổi ba chìm',
  'chín bỏ làm mười',
  'ba bảy hai mốt',
];
const IDIOM_SYLLABLES = IDIOMS.map((idiom) => idiom.split(' '));

/** Words that are no figure though they hold one: web addresses, idioms. */
export function skipWordTrap(stream: TokenStream, index: number): Reading | null {
  if (isStreetDay(stream, index)) return noFigure(index + 3);
  // The town, however it is written; `năm căn nhà` are five houses.
  const isTown = stream.says(index, 'năm') && stream.says(index + 1, 'căn');
  if (isTown && !/^(?:nhà|hộ|nha|ho|phòng|phong)$/u.test(stream.at(index + 2).word))
    return noFigure(index + 2);
  const end = webAddressEnd(stream, index);
  if (end !== null) return noFigure(end);
  const idiom = IDIOM_SYLLABLES.find((words) => words.every((word, k) => stream.says(index + k, word)));
  return idiom ? noFigure(index + idiom.length) : null;
}
