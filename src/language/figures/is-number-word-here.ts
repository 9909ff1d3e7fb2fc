import { numberWordAt } from './number-word-at.ts';
import type { Amount } from './read-amount.ts';
import { isListed, type Unit } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** `vài trăm`, `hàng nghìn`, `mấy chục`: no value. */
const VAGUE = words('vài vai mấy may dăm đôi hàng hang bao nhiêu nhieu');
/** Before năm these make it a year: `trong năm đơn vị …`, `kế hoạch năm`. */
const BEFORE_YEAR = words(
  'trong hằng hàng mỗi đầu cuối giữa từng vài các những mấy nhiêu nhiều số hoạch hết theo nửa quanh suốt lâu thường này cả tài khoá khóa',
);
/** Before năm these make it five even when the noun could begin a clause. */
const BEFORE_FIVE = words(
  'có gồm là với của nêu thành trên khoảng hơn gần đủ tại ở cho đạt chỉ và thêm còn dưới',
);
/** Before năm these make `năm tháng` five months, not "years and months". */
const BEFORE_SPAN = words(
  'khoảng sau trong hơn gần được mất thêm suốt qua chưa đầy quá là đến tới chỉ kéo dài',
);
/** Nouns that begin a clause: `năm qua`, then who did something. */
const SUBJECTS = words('đơn cơ địa doanh người cán công sở tỉnh huyện xã phường tập tổ bộ ban');
/** Before một these make it count: `chỉ một hồ sơ`, where một alone is an article. */
const BEFORE_ONE = words('chỉ đúng nhất thiểu đa quá có duy hơn');
/** After `một ngày` these make it indefinite. */
const INDEFINITE = words('nào nọ kia đó mai nữa');
/** Digit words that stay clear without diacritics before a noun of two syllables; sau, nam, ba, bay do not. */
const CLEAR_PLAIN = words('hai bon chin');
/** Nouns of one syllable that such a word may count. */
const CLEAR_NOUNS = words('cap lan nguoi cach nhom buoc loai muc huyen phuong');

/** Kinds of unit that no other word is likely to mean. */
const FIRM: ReadonlySet<Unit['kind']> = new Set(['percent', 'percent_point', 'money', 'times', 'step']);

function isFive(stream: TokenStream, index: number, unit: Unit): boolean {
  const before = stream.at(index - 1);
  if (BEFORE_YEAR.has(before.word)) return unit.text === 'tháng' && before.word === 'trong';
  if (unit.text === 'tháng') return BEFORE_SPAN.has(before.word);
  const isSubject = unit.kind === 'territory' || SUBJECTS.has(stream.at(unit.from).word);
  return !isSubject || before.kind !== 'word' || BEFORE_FIVE.has(before.word);
}

function isOne(stream: TokenStream, index: number, unit: Unit): boolean {
  if (numberWordAt(stream, unit.to)?.role === 'half') return true;
  if (unit.kind === 'duration') return !INDEFINITE.has(stream.at(unit.to).word);
  return FIRM.has(unit.kind) || BEFORE_ONE.has(stream.at(index - 1).word);
}

/** `hai ba ngày` is two or three, `năm bảy người` five to seven: neither word is the number. */
function isPairOfDigits(stream: TokenStream, index: number): boolean {
  const [before, here] = [numberWordAt(stream, index - 1), numberWordAt(stream, index)];
  if (before?.role !== 'digit' || here?.role !== 'digit' || before.value === 0) return false;
  if (stream.is(index - 1, 'năm')) return here.value > 2 && !BEFORE_YEAR.has(stream.at(index - 2).word);
  return before.value < here.value || here.value === 5;
}

/** `hai, ba ngày` is two or three. */
function isListedPair(stream: TokenStream, index: number): boolean {
  const [before, here] = [numberWordAt(stream, index - 2), numberWordAt(stream, index)];
  if (!stream.is(index - 1, ',') || before?.role !== 'digit' || here?.role !== 'digit') return false;
  return here.value === before.value + 1;
}

/** `bốn năm ngày` is four or five days. */
function isFourOrFive(stream: TokenStream, index: number): boolean {
  if (!stream.is(index, 'bốn') || !stream.is(index + 1, 'năm')) return false;
  return /^(?:ngày|tháng|tuần|giờ|phút|người|hồ)$/u.test(stream.at(index + 2).word);
}

function isPlainNumber(stream: TokenStream, index: number, unit: Unit): boolean {
  if (unit.kind === 'percent' || unit.kind === 'percent_point') return true;
  const { word } = stream.at(index);
  // `mot nam ruoi`, `qua mot lan`: what follows leaves no doubt.
  if (unit.kind === 'duration' && numberWordAt(stream, unit.to)?.role === 'half') return true;
  if (word === 'mot') return unit.kind === 'times';
  if (!CLEAR_PLAIN.has(word) || unit.kind === 'unlisted') return false;
  return unit.kind === 'duration' || unit.text?.includes(' ') === true || CLEAR_NOUNS.has(unit.text ?? '');
}

/** A lone digit word with its diacritics, such as they are. */
function isLoneNumber(stream: TokenStream, index: number, unit: Unit): boolean {
  if (unit.kind === 'percent' || unit.kind === 'percent_point') return true;
  if (!isListed(unit) || isPairOfDigits(stream, index) || isFourOrFive(stream, index)) return false;
  if (isListedPair(stream, index)) return false;
  if (stream.isCapital(index) && stream.isCapital(index + 1)) return false;
  const { word } = stream.at(index);
  if (word === 'không') return false;
  if (word === 'năm') return isFive(stream, index, unit);
  return word === 'một' ? isOne(stream, index, unit) : true;
}

/** Ba Tư is a land. */
function isNamePair(stream: TokenStream, from: number, to: number): boolean {
  const short = to === from + 2 && numberWordAt(stream, from + 1)?.role === 'digit';
  return short && stream.isCapital(from) && stream.isCapital(from + 1);
}

/**
 * Whether a number in words is one in its sentence. Two words or more are; a lone digit word only before a unit
 * (`ba cấp`), and not where it is a year, an article, a name or vague.
 */
export function isNumberWordHere(stream: TokenStream, amount: Amount, unit: Unit): boolean {
  const { from, to } = amount;
  // `tam van sau nghin`: unaccented vạn is not read, so neither is what it begins.
  if (stream.is(from - 1, 'van') && numberWordAt(stream, from - 2)) return false;
  if (VAGUE.has(stream.at(from - 1).word) || stream.says(to, 'mấy')) return false;
  if (to > from + 1) return !isNamePair(stream, from, to);
  const { word, folded } = stream.at(from);
  if (numberWordAt(stream, from)?.role === 'ten')
    return word !== folded || isListed(unit) || stream.length === 1;
  const lacksMarks = word === folded && (stream.plain || (word !== 'hai' && word !== 'ba'));
  return lacksMarks ? isPlainNumber(stream, from, unit) : isLoneNumber(stream, from, unit);
}
