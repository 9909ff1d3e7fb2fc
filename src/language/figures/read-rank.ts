import { type Draft, noFigure, oneFigure, type Reading } from './draft.ts';
import type { FigureKind } from './figure.ts';
import { numberWordAt } from './number-word-at.ts';
import { parseNumberWords } from './parse-number-words.ts';
import { PhraseTable } from './phrase-table.ts';
import { type Ordinal, readOrdinal } from './read-ordinal.ts';
import { isListed, readUnit, wholeNumberAt } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

const RANK_VERBS = new Set('xếp xep đứng hạng trí tri'.split(' '));
/** After these thứ only numbers: `lần thứ ba`, `năm thứ tư liên tiếp`. */
const TURNS = new Set('lần lan kỳ kì năm nam tháng thang ngày quý khóa khoá phiên họp phien hop'.split(' '));
const RANK_SCOPES = new PhraseTable(
  ['cả nước', 'toàn quốc', 'toàn tỉnh', 'cả tỉnh'].map((scope) => [scope, true] as const),
);
/** Where `hang` can only be hạng, in a text with other marks too. */
const RANKING = new PhraseTable([['xếp hạng', true] as const, ['đứng hạng', true] as const]);
const WEEKDAY_BEFORE = new Set(
  'sáng chiều tối trưa đêm hôm ngày từ đến tới mỗi các và hết sang chieu toi trua dem hom ngay den moi'.split(
    ' ',
  ),
);
const WEEKDAY_AFTER = new Set(['tuần', 'hằng', 'hàng', 'đến', 'tới']);

/** `/63`, glued. */
function placesAfterSlash(stream: TokenStream, index: number): number | null {
  if (!stream.is(index, '/') || !stream.at(index).glued) return null;
  return stream.at(index + 1).glued ? wholeNumberAt(stream, index + 1, 1, 9999) : null;
}

/** `thứ ba trong sáu vùng`, `thứ 10 trên 63`: the places, which are then read as a figure of their own. */
function placesAfterWord(stream: TokenStream, index: number): number | null {
  if (!stream.says(index, 'trong') && !stream.says(index, 'trên')) return null;
  const at = stream.says(index + 1, 'tổng')
    ? index + 3
    : stream.says(index + 1, 'số')
      ? index + 2
      : index + 1;
  const digits = wholeNumberAt(stream, at, 1, 9999);
  return digits ?? (stream.plain ? null : (parseNumberWords(stream, at)?.value ?? null));
}

/** In the clause before `index`, a verb of ranking. */
function isRanked(stream: TokenStream, index: number): boolean {
  for (let at = index - 1; at >= index - 4; at--) {
    const { kind, word } = stream.at(at);
    if (kind !== 'word') return false;
    if (RANK_VERBS.has(word)) return true;
  }
  return false;
}

function hasScope(stream: TokenStream, index: number): boolean {
  return RANK_SCOPES.at(stream, index) !== null;
}

/** `thứ Hai`, `sáng thứ tư`, `thứ hai tuần sau`: a day of the week. */
function isWeekday(stream: TokenStream, index: number, { value, to, form }: Ordinal): boolean {
  if (value < 2 || value > 7 || form === 'roman' || stream.is(index + 1, 'nhì')) return false;
  const before = stream.at(index - 1);
  // `Thứ bảy có làm không`; `Thứ hai, …` goes on with an enumeration, `thứ tư` alone says only a place.
  const opens = before.kind !== 'word' && before.kind !== 'number' && stream.at(to).kind === 'word';
  if (opens || WEEKDAY_BEFORE.has(before.word) || WEEKDAY_AFTER.has(stream.at(to).word)) return true;
  if (stream.says(to, 'ngày') || (stream.is(to, ',') && stream.says(to + 1, 'ngày'))) return true;
  return form === 'words' && stream.isCapital(index + 1);
}

function makeRank(
  stream: TokenStream,
  span: { anchor: number; from: number },
  ordinal: Ordinal,
  kind: FigureKind,
): Draft {
  const slash = kind === 'rank' ? placesAfterSlash(stream, ordinal.to) : null;
  const of = slash ?? (kind === 'rank' ? placesAfterWord(stream, ordinal.to) : null);
  const to = slash === null ? ordinal.to : ordinal.to + 2;
  // A pair stands for itself: `12/63`, while `thứ 10` and `hạng 12` need their word.
  const from = slash === null ? span.from : ordinal.to - 1;
  return {
    kind,
    value: ordinal.value,
    unit: null,
    anchor: span.anchor,
    from,
    to,
    ...(of !== null && { of }),
  };
}

function isRankHere(stream: TokenStream, index: number, { to }: Ordinal): boolean {
  if (isRanked(stream, index) || hasScope(stream, to) || stream.is(to, '/')) return true;
  // Unaccented đứng; `noi dung thu sau` has another.
  return stream.plain && stream.is(index - 1, 'dung') && !stream.is(index - 2, 'noi');
}

/** `giai dau thu 4`: no unit or scale follows, so that nothing was collected. */
function endsInDigits(stream: TokenStream, { form, to }: Ordinal): boolean {
  const counts = isListed(readUnit(stream, to)) || numberWordAt(stream, to)?.role === 'scale';
  return form === 'digits' && !counts && !stream.at(to).glued;
}

/** Neither ranked nor after `lần`: a place in an order, or a day of the week. */
function readUnranked(stream: TokenStream, index: number, ordinal: Ordinal): Reading | null {
  const weekday = isWeekday(stream, index, ordinal);
  // Bare `thu` also collects (`thu 5 trieu`), so it needs more: `sang thu 6`, `thu nhat`.
  const unclear = stream.is(index, 'thu');
  const labelled = WEEKDAY_BEFORE.has(stream.at(index - 1).word);
  if (weekday && (!unclear || labelled)) return noFigure(ordinal.to);
  if (unclear && !stream.is(index + 1, 'nhat') && !endsInDigits(stream, ordinal)) return null;
  return oneFigure(makeRank(stream, { anchor: index, from: index }, ordinal, 'ordinal'));
}

/** `thứ 10`, `thứ tư`, `lần thứ XIII`: a rank after a verb of ranking, otherwise an ordinal. */
export function readThu(stream: TokenStream, index: number): Reading | null {
  const { word } = stream.at(index);
  const ordinal = word === 'thứ' || word === 'thu' ? readOrdinal(stream, index + 1) : null;
  if (!ordinal) return null;
  const nth = TURNS.has(stream.at(index - 1).word);
  if (!nth && !isRankHere(stream, index, ordinal)) return readUnranked(stream, index, ordinal);
  return oneFigure(makeRank(stream, { anchor: index, from: index }, ordinal, nth ? 'ordinal' : 'rank'));
}

/** `hạng 12/63`, `xếp hạng ba`, `vị trí 5`, `vị trí số 1`. */
export function readPlace(stream: TokenStream, index: number): Reading | null {
  const isPosition = stream.says(index, 'vị') && stream.says(index + 1, 'trí');
  if (!isPosition && !stream.says(index, 'hạng') && RANKING.before(stream, index + 1) === null) return null;
  const label = isPosition ? index + 2 : index + 1;
  if (stream.says(label, 'thứ')) return null;
  const at = stream.says(label, 'số') ? label + 1 : label;
  const ordinal = readOrdinal(stream, at);
  // `tụt hạng 2019` names the year.
  if (!ordinal || ordinal.value > 1000 || !isPlain(stream, index, ordinal)) return null;
  if (ordinal.form === 'roman') return oneFigure(levelDraft(stream, index, ordinal));
  return oneFigure(makeRank(stream, { anchor: index, from: index }, ordinal, 'rank'));
}

function levelDraft(stream: TokenStream, index: number, { value, to }: Ordinal): Draft {
  return { kind: 'level', value, unit: stream.phrase(index, to - 1), from: index, to };
}

/** In words only after a verb of ranking: `Huân chương hạng Ba` has no rank in it. In digits not before a noun. */
function isPlain(stream: TokenStream, index: number, { form, to }: Ordinal): boolean {
  if (form === 'words') {
    const moves = MOVES.has(stream.at(index - 1).word);
    return (moves || isRanked(stream, index)) && !isListed(readUnit(stream, to));
  }
  if (form === 'roman') return stream.isCapital(to - 1);
  const next = stream.at(to);
  // `tăng hạng 3 bậc` counts steps.
  if ((next.glued && next.kind !== 'mark') || stream.says(to, 'bậc')) return false;
  if (next.word === '/') return true;
  const unit = readUnit(stream, to);
  // `xếp hạng 44 đơn vị` ranks them all; `hạng 2 khu vực` is a rank.
  if (unit.kind === 'counted' && !unit.weak && !SCOPES.has(stream.at(to).word)) return false;
  return !stream.plain || isRanked(stream, index) || !isListed(unit);
}

/** `giữ vững hạng nhất`, `xuống hạng ba`: a move in a ranking ends just before `hạng`. */
const MOVES = new Set('giữ vững giành lên xuống về tụt rớt leo'.split(' '));

const SCOPES = new Set(['khu', 'vùng', 'khối', 'nhóm']);

/** `xếp 34/63`, `đứng 10/63`: a pair of digits after a verb of ranking, read at its first number. */
export function readRankPair(stream: TokenStream, index: number): Reading | null {
  const value = wholeNumberAt(stream, index, 1, 9999);
  if (value === null || placesAfterSlash(stream, index + 1) === null || !isRanked(stream, index)) return null;
  if (stream.is(index + 3, '/') && stream.at(index + 3).glued) return null;
  const ordinal: Ordinal = { value, to: index + 1, form: 'digits' };
  return oneFigure(makeRank(stream, { anchor: index, from: index }, ordinal, 'rank'));
}
