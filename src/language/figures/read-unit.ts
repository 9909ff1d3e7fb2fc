import { numberWordAt } from './number-word-at.ts';
import { PhraseTable } from './phrase-table.ts';
import type { TokenStream } from './token-stream.ts';
import { COUNTED, DURATIONS, MEASURES, NOT_COUNTED, NOT_UNITS, TERRITORIES } from './unit-nouns.ts';

export type UnitKind =
  | 'percent'
  | 'percent_point'
  | 'money'
  | 'score'
  | 'duration'
  /** bậc, hạng: steps of a ranking */
  | 'step'
  /** lần */
  | 'times'
  | 'counted'
  | 'territory'
  | 'measure'
  /** A noun that no list has. */
  | 'unlisted'
  /** `26 Hoàng Hoa Thám`: a name, so the number is an address or a label. */
  | 'name'
  | 'none';

/** What stands after a number: `to` is the token after it. */
export interface Unit {
  readonly kind: UnitKind;
  readonly text: string | null;
  readonly from: number;
  readonly to: number;
  /** One syllable that lost its diacritics: `ap` may be ấp, áp or ập. Good for a label, no evidence. */
  readonly weak?: boolean;
}

interface Meaning {
  readonly kind: UnitKind | 'stop' | 'shadow';
  /** The one way in which this unit is given. */
  readonly text?: string;
}

const entries = (list: string, meaning: Meaning): [string, Meaning][] =>
  list
    .trim()
    .split(/(?<=\S),\s+/u)
    .map((phrase) => [phrase, meaning]);

const NAMED: readonly [string, Meaning][] = [
  ['%', { kind: 'percent', text: '%' }],
  ['phần trăm', { kind: 'percent', text: '%' }],
  ['điểm phần trăm', { kind: 'percent_point', text: 'điểm phần trăm' }],
  ['điểm %', { kind: 'percent_point', text: 'điểm phần trăm' }],
  ['đồng', { kind: 'money', text: 'đồng' }],
  ['đồng việt nam', { kind: 'money', text: 'đồng' }],
  ['đ', { kind: 'money', text: 'đồng' }],
  ['₫', { kind: 'money', text: 'đồng' }],
  ['vnđ', { kind: 'money', text: 'đồng' }],
  ['vnd', { kind: 'money', text: 'đồng' }],
  ['usd', { kind: 'money', text: 'USD' }],
  ['đô la', { kind: 'money', text: 'USD' }],
  ['đô la mỹ', { kind: 'money', text: 'USD' }],
  ['euro', { kind: 'money', text: 'EUR' }],
  ['eur', { kind: 'money', text: 'EUR' }],
  ['điểm', { kind: 'score', text: 'điểm' }],
  ['h', { kind: 'duration', text: 'giờ' }],
  ['mb', { kind: 'measure', text: 'MB' }],
  ['gb', { kind: 'measure', text: 'GB' }],
  ['kb', { kind: 'measure', text: 'KB' }],
  ['tb', { kind: 'measure', text: 'TB' }],
  ['° c', { kind: 'measure', text: 'độ C' }],
  ['độ c', { kind: 'measure', text: 'độ C' }],
  ['bậc', { kind: 'step' }],
  ['hạng', { kind: 'step' }],
  ['thứ hạng', { kind: 'step' }],
  ['lần', { kind: 'times' }],
];

const TABLE = new PhraseTable<Meaning>(
  // The first meaning filed for a phrase wins, so the named units come before the nouns.
  [
    ...NAMED,
    ...entries(DURATIONS, { kind: 'duration' }),
    ...entries(MEASURES, { kind: 'measure' }),
    ...entries(TERRITORIES, { kind: 'territory' }),
    ...entries(COUNTED, { kind: 'counted' }),
    ...entries(NOT_UNITS, { kind: 'shadow' }),
    ...entries(NOT_COUNTED, { kind: 'stop' }),
  ],
);

/** `hạng 11 năm 2018`, `96 ngày 26/6`: the word belongs to the date after it. A period does not take it. */
function belongsToDate(stream: TokenStream, index: number): boolean {
  const [head, next, after] = [stream.at(index), stream.at(index + 1), stream.at(index + 2)];
  if (next.kind !== 'number') return false;
  const isYear = isYearLike(stream, index + 1);
  if (head.folded === 'nam') return isYear && !(after.word === '-' && isYearLike(stream, index + 3));
  const dated = after.word === '/' || (after.word === '-' && after.glued) || stream.says(index + 2, 'tháng');
  if (head.folded === 'ngay') return dated;
  return (
    head.folded === 'thang' &&
    (after.word === '/' || (stream.says(index + 2, 'năm') && isYearLike(stream, index + 3)))
  );
}

/** A scale or a large number stands just before: what follows is money, not đồng bộ or đồng đội. */
function isSum(stream: TokenStream, index: number): boolean {
  const { kind, word, literal } = stream.at(index - 1);
  const isLarge = kind === 'number' && literal !== null && literal.value >= 1000 && word.length > 3;
  return isLarge || numberWordAt(stream, index - 1)?.role === 'scale';
}

/** `hai đồng tiền` are two coins, `400 nghìn đồng tiền phạt` a sum. */
function isCoin(stream: TokenStream, index: number): boolean {
  if (!stream.says(index, 'đồng') || !stream.says(index + 1, 'tiền')) return false;
  return !isSum(stream, index);
}

/** `30p` is thirty minutes; `1080p` is no time. */
function isGluedMinutes(stream: TokenStream, index: number): boolean {
  const token = stream.at(index);
  return token.word === 'p' && token.glued && wholeNumberAt(stream, index - 1, 1, 180) !== null;
}

function isGluedDong(stream: TokenStream, index: number): boolean {
  const token = stream.at(index);
  return token.word === 'd' && token.glued;
}

const SQUARED = new Set(['m', 'km', 'cm', 'dm', 'mm']);

/** `km2`, `m3` are a word and a digit here: the token after them. */
function afterPower(stream: TokenStream, to: number): number {
  const { word, glued } = stream.at(to);
  const isPower = glued && (word === '2' || word === '3') && SQUARED.has(stream.at(to - 1).word);
  return isPower ? to + 1 : to;
}

/** A noun of no list: up to three words before the next stop, number or sign. */
function readUnlisted(stream: TokenStream, index: number): Unit {
  let to = index;
  while (to < index + 3) {
    const meaning = to > index && TABLE.at(stream, to)?.meaning.kind;
    if (stream.at(to).kind !== 'word' || meaning === 'stop' || numberWordAt(stream, to)) break;
    to++;
  }
  if (to === index) return none(index);
  const named = stream.isCapital(index) && stream.isCapital(index + 1);
  const kind = named ? 'name' : 'unlisted';
  return { kind, text: kind === 'name' ? null : stream.phrase(index, to), from: index, to };
}

function none(index: number): Unit {
  return { kind: 'none', text: null, from: index, to: index };
}

function dong(index: number): Unit {
  return { kind: 'money', text: 'đồng', from: index, to: index + 1 };
}

/** Reads what is counted or measured at token `index`, just after a number. */
export function readUnit(stream: TokenStream, index: number): Unit {
  if (isGluedDong(stream, index)) return dong(index);
  if (isGluedMinutes(stream, index)) return { kind: 'duration', text: 'phút', from: index, to: index + 1 };
  // Unaccented, `500.000 dong doi voi` is đồng, đối với.
  if (stream.plain && stream.is(index, 'dong') && isSum(stream, index)) return dong(index);
  const match = TABLE.at(stream, index);
  if (!match) return readUnlisted(stream, index);
  const { kind, text } = match.meaning;
  if (isCoin(stream, index)) return { ...readUnlisted(stream, index), kind: 'unlisted' };
  if (kind === 'stop' || (kind === 'duration' && match.length === 1 && belongsToDate(stream, index)))
    return none(index);
  if (kind === 'shadow') return { ...readUnlisted(stream, index), kind: 'unlisted' };
  const to = afterPower(stream, index + match.length);
  const weak = stream.plain && match.length === 1 && (kind === 'counted' || kind === 'territory');
  return { kind, text: text ?? stream.phrase(index, to), from: index, to, weak };
}

/** A listed noun, measure or span of time: enough to make a number of what stands before it. */
export function isListed({ kind, weak }: Unit): boolean {
  return !weak && kind !== 'none' && kind !== 'unlisted' && kind !== 'name';
}

/** True for a year as people write it, 1900 to 2099, in bare digits. */
export function isYearLike(stream: TokenStream, index: number): boolean {
  const { literal } = stream.at(index);
  return literal?.bare === true && literal.value >= 1900 && literal.value < 2100;
}

/** A whole number in bare digits within bounds, or null. */
export function wholeNumberAt(stream: TokenStream, index: number, low: number, high: number): number | null {
  const { literal } = stream.at(index);
  return literal?.bare && literal.value >= low && literal.value <= high ? literal.value : null;
}
