import { oneFigure, type Reading } from './draft.ts';
import { isAfterDayLabel, isAfterDayPreposition } from './read-calendar-point.ts';
import { readPointOrPeriod } from './read-date.ts';
import { readBareDate } from './read-day.ts';
import { isYearLike, readUnit, type Unit } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly to: number;
}

/** What a fraction is taken of: no single thing is counted there. */
const SHARED = new Set(
  'số so thời thoi chi kinh tổng tong diện dien dân dan lượng luong giá gia mức muc khối'.split(' '),
);
/** Verbs before a fraction or ratio, never before a day. */
const BEFORE_SHARE = new Set(
  'giảm giam tăng tang chiếm chiem đạt dat bằng bang được duoc hơn hon gần gan khoảng khoang quá nhất thiểu còn con thành hoàn lên len'.split(
    ' ',
  ),
);

/** `hơn 2/3 chỉ tiêu` is a share, `đạt 2/3 chỉ tiêu` two of three. */
const BOUNDS = new Set('hơn hon gần gan khoảng khoang quá chưa'.split(' '));

function integerAt(stream: TokenStream, index: number): number | null {
  const { literal } = stream.at(index);
  return literal && !literal.decimal ? literal.value : null;
}

/** Two whole numbers around a slash: `48/63`, `48 / 63`, `800/1.000`. */
function readPair(stream: TokenStream, index: number): Pair | null {
  const first = integerAt(stream, index);
  const second = stream.is(index + 1, '/') ? integerAt(stream, index + 2) : null;
  if (first === null || second === null || second === 0) return null;
  const goesOn = stream.is(index + 3, '/') && stream.at(index + 3).glued;
  const isMonth = first <= 12 && isYearLike(stream, index + 2);
  return goesOn || isMonth ? null : { first, second, to: index + 3 };
}

function isSimple({ first, second }: Pair): boolean {
  return first < second && second <= 10 && (first === 1 || second <= 5);
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function fraction(index: number, pair: Pair, ambiguous = false): Reading {
  const value = round(pair.first / pair.second);
  return oneFigure({ kind: 'fraction', value, unit: null, from: index, to: pair.to, ambiguous });
}

function ratio(index: number, pair: Pair, unit: Unit): Reading {
  // A score carries its unit in its surface, a count does not.
  const to = unit.kind === 'score' ? unit.to : pair.to;
  const value = [pair.first, pair.second] as const;
  return oneFigure({ kind: 'ratio', value, unit: unit.text, from: index, to, tail: unit.to });
}

function isShareOf(stream: TokenStream, pair: Pair): boolean {
  return pair.first < pair.second && SHARED.has(stream.at(pair.to).word);
}

/** Before a noun: `9/10 chỉ tiêu`, but `1/3 hồ sơ` and `hơn 2/3 hồ sơ` are shares of them. */
function readCounted(stream: TokenStream, index: number, pair: Pair): Reading | null {
  const unit = readUnit(stream, pair.to);
  if (unit.kind === 'score') return ratio(index, pair, unit);
  if (unit.kind !== 'counted' && unit.kind !== 'territory') return null;
  const shared = pair.first === 1 || BOUNDS.has(stream.at(index - 1).word);
  return shared && isSimple(pair) ? fraction(index, pair) : ratio(index, pair, unit);
}

/** With no noun and no `ngày`: a day, a fraction or a ratio, by what stands before. */
function readBare(stream: TokenStream, index: number, pair: Pair): Reading {
  const date = readBareDate(stream, index);
  if (date && isAfterDayPreposition(stream, index)) return readPointOrPeriod(stream, date);
  const shared = BEFORE_SHARE.has(stream.at(index - 1).word);
  if (isSimple(pair)) return fraction(index, pair, !shared);
  if (date && !shared) return readPointOrPeriod(stream, date);
  const unit = readUnit(stream, pair.to);
  return ratio(index, pair, unit.kind === 'unlisted' ? unit : { ...unit, text: null });
}

/** `4,7/5 điểm`, `8.5/10`: a score and the highest one, glued. */
function readDecimalPair(stream: TokenStream, index: number): Reading | null {
  const first = stream.at(index).literal;
  const most = stream.at(index + 2);
  const joined = stream.is(index + 1, '/') && stream.at(index + 1).glued && most.glued;
  const second = joined ? integerAt(stream, index + 2) : null;
  if (!first?.decimal || first.ambiguous || second === null || first.value > second || most.word.length > 3)
    return null;
  return ratio(index, { first: first.value, second, to: index + 3 }, readUnit(stream, index + 3));
}

/** Reads `9/10`: a day after `sáng`, a ratio before a noun, a fraction of what is shared. */
export function readSlashPair(stream: TokenStream, index: number): Reading | null {
  const pair = readPair(stream, index);
  if (!pair) return readDecimalPair(stream, index);
  const date = isAfterDayLabel(stream, index) ? readBareDate(stream, index) : null;
  if (date) return readPointOrPeriod(stream, date);
  const counted = readCounted(stream, index, pair);
  if (counted) return counted;
  return isShareOf(stream, pair) ? fraction(index, pair) : readBare(stream, index, pair);
}
