import { numberWordAt } from './number-word-at.ts';
import { PhraseTable, phrasesOf } from './phrase-table.ts';
import { readUnit, type UnitKind } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

/** A number after these is dialled or quoted, never a quantity. Exact words: `dai` is dài, `ma` is mà. */
const LABELS = new Set(
  'thoại thoai đt sđt sdt hotline đài fax tel zalo cccd cmnd cước mã iso tcvn viber otp'.split(' '),
);
/** The same after two words; and labels of long codes, with five digits or more and no sign between them. */
const PHRASES = new PhraseTable(
  phrasesOf({
    any: 'dây nóng, số nóng, tổng đài',
    long: 'mã số thuế, mst, số tài khoản, tài khoản, stk, số định danh, mã định danh, mã hồ sơ, mã đơn, mã giao dịch, số hộ chiếu, số biên nhận, mã vạch',
  }),
);
/** May stand between such a label and its number. */
const FILLERS = new Set([':', 'số', 'so', '.', 'là', '(']);
/** A unit of these after a short number makes a quantity of it: `căn cước 15 ngày`, `điện thoại 3 lần`. */
const QUANTITIES: ReadonlySet<UnitKind> = new Set([
  'percent',
  'percent_point',
  'money',
  'duration',
  'score',
  'step',
  'times',
  'measure',
]);
const JOINS = new Set(['-', '.', ':', '/', ')']);

/** Digits that go on with signs: `0258.3.892.377`, `1900 1234`, `(0258) 3.892.377`. */
export function codeEnd(stream: TokenStream, index: number): number {
  let to = index + 1;
  while (to < index + 8) {
    const { kind, glued, word } = stream.at(to);
    if (kind !== 'number' && !(glued && JOINS.has(word))) break;
    to++;
  }
  return to;
}

function isQuantity(stream: TokenStream, index: number): boolean {
  if (stream.at(index).literal === null || stream.at(index).word.startsWith('00')) return false;
  return numberWordAt(stream, index + 1) !== null || QUANTITIES.has(readUnit(stream, index + 1).kind);
}

/** The number at `index` stands after `hotline`, `mã số thuế` or the like. */
function isLabelled(stream: TokenStream, index: number): boolean {
  let at = index - 1;
  while (at > index - 4 && FILLERS.has(stream.at(at).word)) at--;
  const kind = PHRASES.before(stream, at + 1)?.meaning ?? PHRASES.before(stream, index)?.meaning;
  const dialled = kind === 'any' || LABELS.has(stream.at(at).word);
  if ((!kind && !dialled) || isQuantity(stream, index)) return false;
  return dialled || /^\d{5,}$/u.test(stream.at(index).word);
}

/** `1900 1833`, `18001833`: a service number, whatever stands before it. */
function isServiceNumber(stream: TokenStream, index: number): boolean {
  const { word } = stream.at(index);
  if (/^1[89]00\d{4,6}$/u.test(word)) return true;
  return /^1[89]00$/u.test(word) && /^\d{4,6}$/u.test(stream.at(index + 1).word);
}

/** End of a telephone, account or identity number that begins at `index`, or null. */
export function dialledCodeEnd(stream: TokenStream, index: number): number | null {
  const isCode = isLabelled(stream, index) || isServiceNumber(stream, index);
  return isCode ? codeEnd(stream, index) : null;
}
