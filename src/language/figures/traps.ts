import { noFigure, type Reading } from './draft.ts';
import { numberWordAt } from './number-word-at.ts';
import { PhraseTable, phrasesOf } from './phrase-table.ts';
import { isAfterDayLabel } from './read-calendar-point.ts';
import { isListed, readUnit } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

/** A number after these is a code to dial or to quote, never a quantity. */
const CODE_LABELS = new Set(
  'thoại thoai đt sđt sdt hotline đài nóng fax tel zalo cccd cmnd cước mã iso tcvn viber'.split(' '),
);
/** May stand between such a label and its number. */
const CODE_FILLERS = new Set([':', 'số', 'so', '.', 'là', '(']);
/** A number glued to one of these words is still a number: `ngày9/10`, `khoảng50`. */
const GLUABLE = new Set(
  'ngày ngay tháng thang năm quý thứ hạng khoảng hơn gần từ đến nq nđ nd qđ qd'.split(' '),
);
const STREETS = new Set('đường duong phố ngõ hẻm ngách kiệt quốc lộ tỉnh ql tl'.split(' '));
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

/** Before digits without a sign these make a code: `mã số thuế 4200271234`, `số tài khoản 0061…`. */
const LONG_CODE_LABELS = new PhraseTable(
  phrasesOf({
    code: 'mã số thuế, mst, số tài khoản, stk, số định danh, mã định danh, mã hồ sơ, mã đơn, mã giao dịch, số hộ chiếu, số biên nhận, mã vạch',
  }),
);
/** A number after these is a part of a name: `Windows 10`, `phiên bản 2`. */
const VERSIONED = new PhraseTable(
  phrasesOf({
    name: 'phiên bản, version, windows, office, word, excel, android, ios, iphone, internet explorer, chrome, firefox, tls, sha, utf',
  }),
);

/** Digits that go on with signs: `0258.3.892.377`, `1900 1234`, `(0258) 3.892.377`. */
function codeEnd(stream: TokenStream, index: number): number {
  let to = index + 1;
  while (to < index + 8) {
    const { kind, glued, word } = stream.at(to);
    const joins = glued && (word === '-' || word === '.' || word === ':' || word === '/' || word === ')');
    if (kind !== 'number' && !joins) break;
    to++;
  }
  return to;
}

function isCode(stream: TokenStream, index: number): boolean {
  let at = index - 1;
  while (at > index - 4 && CODE_FILLERS.has(stream.at(at).word)) at--;
  if (CODE_LABELS.has(stream.at(at).word)) return true;
  return /^\d{5,}$/u.test(stream.at(index).word) && LONG_CODE_LABELS.before(stream, at + 1) !== null;
}

/** `1900 1833`, `18001833`: a service number, whatever stands before it. */
function isServiceNumber(stream: TokenStream, index: number): boolean {
  const { word } = stream.at(index);
  if (/^1[89]00\d{4,6}$/u.test(word)) return true;
  return /^1[89]00$/u.test(word) && /^\d{4,6}$/u.test(stream.at(index + 1).word);
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
  const isStreet = STREETS.has(stream.at(index - 1).word);
  if (isStreet && stream.says(index + 1, 'tháng')) return index + 3;
  if (!stream.is(index + 1, '/') || !stream.at(index + 2).glued) return null;
  const pair = `${stream.at(index).word}/${stream.at(index + 2).word}`;
  const isName = ROUND_THE_CLOCK.has(pair) && !isAfterDayLabel(stream, index);
  return isName || isStreet ? index + 3 : null;
}

const ADDRESS_LABELS = new Set('tại tai ở o hẻm hem ngõ ngo ngách kiệt'.split(' '));

/** `tại 26 Hoàng Hoa Thám`, in any case: a house number before a name that is no unit. */
function isHouse(stream: TokenStream, index: number): boolean {
  const label = ADDRESS_LABELS.has(stream.at(index - 1).word);
  return label && /^\d{1,4}$/u.test(stream.at(index).word) && readUnit(stream, index + 1).kind === 'unlisted';
}

const ROADS = new Set(['quốc', 'quoc', 'tỉnh', 'tinh', 'hương', 'huong']);

/** `Quốc lộ 1`, `số nhà 26`. */
function isPlaceName(stream: TokenStream, index: number): boolean {
  if (stream.says(index - 1, 'lộ')) return ROADS.has(stream.at(index - 2).word);
  return stream.says(index - 1, 'nhà') && stream.says(index - 2, 'số');
}

/** `1 cửa` is the one-stop desk; `4.0` is a version. */
function isVersionOrDesk(stream: TokenStream, index: number): boolean {
  const { word } = stream.at(index);
  if (word === '1' || word === '01') return stream.says(index + 1, 'cửa');
  if (VERSIONED.before(stream, index))
    return !isListed(readUnit(stream, index + 1)) && !numberWordAt(stream, index + 1);
  return /^\d\.0$/u.test(word) && !/^(?:%|phần|tỷ|tỉ|triệu|điểm)$/u.test(stream.at(index + 1).word);
}

/** Digits that are no figure; null when the number at `index` may be one. */
export function skipNumberTrap(stream: TokenStream, index: number): Reading | null {
  if (isPartOfName(stream, index) || isCode(stream, index) || isServiceNumber(stream, index))
    return noFigure(codeEnd(stream, index));
  if (isEnumerator(stream, index) || isCitation(stream, index)) return noFigure(index + 1);
  if (isPlaceName(stream, index) || isHouse(stream, index)) return noFigure(index + 1);
  if (isVersionOrDesk(stream, index)) return noFigure(index + 1);
  const named = namedPairEnd(stream, index);
  return named === null ? null : noFigure(named);
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
];
const IDIOM_SYLLABLES = IDIOMS.map((idiom) => idiom.split(' '));

/** Words that are no figure though they hold one: web addresses, idioms. */
export function skipWordTrap(stream: TokenStream, index: number): Reading | null {
  const end = webAddressEnd(stream, index);
  if (end !== null) return noFigure(end);
  const idiom = IDIOM_SYLLABLES.find((words) => words.every((word, k) => stream.says(index + k, word)));
  return idiom ? noFigure(index + idiom.length) : null;
}
