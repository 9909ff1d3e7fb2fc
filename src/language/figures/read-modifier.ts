import type { Draft } from './draft.ts';
import type { FigureKind, FigureModifier } from './figure.ts';
import { PhraseTable, phrasesOf } from './phrase-table.ts';
import { readUnit } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

/** `plain`: a comparison, no bound (`cao hơn 1,4 điểm phần trăm`); `trên`: over, or only "on". */
type Bound = Exclude<FigureModifier, 'until' | 'before'> | 'plain' | 'trên' | 'quá';

const BOUNDS = new PhraseTable<Bound>(
  phrasesOf<Bound>({
    // First, so that `vuot qua` without diacritics is no bound.
    plain:
      'vượt qua, cao hơn, thấp hơn, tốt hơn, kém hơn, nhanh hơn, chậm hơn, dài hơn, ngắn hơn, sớm hơn, muộn hơn',
    over: 'hơn, >, nhiều hơn, lớn hơn, vượt quá, vượt mức, vượt mốc, vượt ngưỡng',
    under:
      'gần, <, gần được, chưa đến, chưa tới, chưa đầy, chưa được, không đến, không tới, không đầy, dưới, ít hơn, nhỏ hơn, suýt, ngót',
    approx:
      'khoảng, ~, ≈, khoảng chừng, chừng, xấp xỉ, ước, ước tính, ước đạt, cỡ, tầm, gần bằng, ngót nghét, vào khoảng',
    min: 'ít nhất, ≥, tối thiểu, không dưới, không ít hơn, không thấp hơn, không nhỏ hơn, không kém, chí ít',
    max: 'không quá, ≤, tối đa, không vượt quá, không vượt, không hơn, không nhiều hơn, không cao hơn, không lớn hơn, nhiều nhất, chậm nhất, muộn nhất, lâu nhất, không trên',
    trên: 'trên',
    quá: 'quá',
  }),
);

/** `none`: the last word only looks like a bound. */
const DATE_BOUNDS = new PhraseTable<'until' | 'before' | 'approx' | 'none'>(
  phrasesOf({
    until:
      'đến, đến hết, tới, tới hết, hết, cho đến, đến cuối, đến giữa, đến đầu, đến hết cuối, hết cuối, chậm nhất, muộn nhất, chậm nhất là, muộn nhất là, chậm nhất đến, không muộn hơn',
    before: 'trước, đến trước, trước cuối, trước đầu, xong trước',
    approx: 'khoảng, ~, ≈, vào khoảng, khoảng giữa, khoảng cuối, khoảng đầu, chừng, tầm, cỡ',
    none: 'kéo đến, liên quan đến, nhắc đến, nói đến, tính từ',
  }),
);

const DATES: ReadonlySet<FigureKind> = new Set(['date', 'month', 'quarter', 'year', 'time']);
const UNBOUND: ReadonlySet<FigureKind> = new Set(['document', 'label', 'ordinal', 'level', 'rank', 'period']);
/** May stand between a bound and its number: `ít nhất là 20%`, `tối thiểu phải đạt 80%`. */
const FILLERS = new Set([
  'là',
  'la',
  'đạt',
  'dat',
  'được',
  'duoc',
  'phải',
  'phai',
  'có',
  'co',
  'mức',
  'muc',
  'từ',
  'tu',
]);
const FILLED: ReadonlySet<Bound> = new Set<Bound>(['min', 'max']);

/** After these, trên says "over"; elsewhere before a count it may be the preposition. */
const TAKES_OVER = new Set(
  'đạt có là với được từ nhận còn tới đến lên tiếp lý thu chi giảm tăng phải đều xử hút quyết dat co la voi duoc tu nhan len mức muc và va gồm khoảng cho chiếm huy động thành vượt'.split(
    ' ',
  ),
);

/** `16 mục tiêu trên 6 nội dung`, `dựa trên năm yếu tố`: there trên says "on", not "over". */
function isOver(stream: TokenStream, index: number, draft: Draft): boolean {
  const before = stream.at(index - 1);
  if (before.kind !== 'word' || TAKES_OVER.has(before.word)) return true;
  if (draft.kind !== 'count' && draft.kind !== 'ratio') return true;
  return typeof draft.value === 'number' && draft.value >= 100 && !isAfterCount(stream, index);
}

/** A number and its noun end just before `index`. */
function isAfterCount(stream: TokenStream, index: number): boolean {
  for (let at = index - 1; at > index - 6; at--) {
    const { kind } = stream.at(at);
    if (kind === 'number') return readUnit(stream, at + 1).to <= index;
    if (kind !== 'word') return false;
  }
  return false;
}

/** Bounds of one syllable that are other words without their diacritics: có, tám, chung, qua. */
const UNCLEAR_PLAIN = new Set(['co', 'tam', 'chung', 'qua', 'uoc', 'ngot', 'suyt']);

function resolve(stream: TokenStream, index: number, draft: Draft, bound: Bound): FigureModifier | undefined {
  if (bound === 'plain') return undefined;
  if (bound === 'trên') return isOver(stream, index, draft) ? 'over' : undefined;
  return bound === 'quá' ? 'over' : bound;
}

function quantityModifier(stream: TokenStream, anchor: number, draft: Draft): FigureModifier | undefined {
  const match = BOUNDS.before(stream, anchor);
  if (match?.length === 1 && UNCLEAR_PLAIN.has(stream.at(anchor - 1).word)) return undefined;
  if (match) return resolve(stream, anchor - match.length, draft, match.meaning);
  for (let at = anchor - 1; at >= anchor - 2 && FILLERS.has(stream.at(at).word); at--) {
    const filled = BOUNDS.before(stream, at);
    if (filled && FILLED.has(filled.meaning)) return resolve(stream, at, draft, filled.meaning);
  }
  return undefined;
}

function dateModifier(stream: TokenStream, anchor: number, kind: FigureKind): FigureModifier | undefined {
  const meaning = DATE_BOUNDS.before(stream, anchor)?.meaning;
  // `từ 7h30 đến 11h30`: there đến only joins.
  if (meaning === 'until' && kind === 'time') return undefined;
  return meaning === 'none' ? undefined : meaning;
}

/** `từ 95% trở lên`, `15 ngày trở xuống`. */
function trailingModifier(stream: TokenStream, tail: number): FigureModifier | undefined {
  for (let at = tail; at < tail + 4; at++) {
    if (stream.at(at).kind !== 'word') return undefined;
    if (stream.at(at).folded !== 'tro') continue;
    const { folded } = stream.at(at + 1);
    if (folded === 'len') return 'min';
    if (folded === 'xuong') return 'max';
  }
  return undefined;
}

/** How the words around a figure bound it. */
export function readModifier(stream: TokenStream, draft: Draft): FigureModifier | undefined {
  if (draft.mod) return draft.mod;
  const anchor = draft.anchor ?? draft.from;
  if (DATES.has(draft.kind)) return dateModifier(stream, anchor, draft.kind);
  if (UNBOUND.has(draft.kind)) return undefined;
  return trailingModifier(stream, draft.tail ?? draft.to) ?? quantityModifier(stream, anchor, draft);
}
