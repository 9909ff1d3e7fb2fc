import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Word } from './read-words.ts';

/** The folded words right before a figure, as far back as `reach` UTF-16 units. */
const before = (text: string, { start }: Figure, reach: number): string =>
  foldWords(text.slice(Math.max(0, start - reach), start));

/** `63 tỉnh, thành` are all of them: the country. */
export const isCountry = ({ kind, value, unit }: Figure, all: readonly Figure[]): boolean =>
  kind === 'count' &&
  value === 63 &&
  (unit ?? '').startsWith('tỉnh') &&
  all.some((other) => other.kind === 'percent' || other.kind === 'score' || other.kind === 'rank');

/** `trong sáu vùng, … xếp thứ 3`: how many are ranked. */
const AMONG = / (?:trong|trong so|trong tong so) $/u;
const AMONG_REACH = 16;
const isAmong = (figure: Figure, text: string): boolean =>
  figure.kind === 'count' && AMONG.test(before(text, figure, AMONG_REACH));

const RANKED_REACH = 20;
/** `thứ 29 trong 42 tỉnh` is one rank. */
export const isRanked = (figure: Figure, all: readonly Figure[], text: string): boolean =>
  figure.kind === 'count' &&
  all.some(({ kind, of, start, end }) => {
    if (kind !== 'rank' || of !== figure.value) return false;
    const isBehind = figure.start >= end && figure.start - end < RANKED_REACH;
    return isBehind || (figure.end <= start && isAmong(figure, text));
  });

/** The word behind it tells what is ranked. */
const isOfRanked = ({ token, start }: Word, figures: readonly Figure[], text: string): boolean =>
  token === 'province_city' && figures.some((one) => start - one.end === 1 && isRanked(one, figures, text));

/** `nhiều nhất 3 năm` is a bound, and no best. */
const isOfBound = ({ sort, end }: Word, figures: readonly Figure[]): boolean =>
  sort === 'end' && figures.some(({ mod, start }) => mod !== undefined && start - end === 1);

const AREA_UNITS: ReadonlySet<string> = new Set(['ha', 'hecta']);
/** `8.555,86 ha`: the unit is compared with the figure. */
const isAreaUnit = ({ token, start }: Word, figures: readonly Figure[]): boolean =>
  AREA_UNITS.has(token) && figures.some(({ end }) => start - end === 1);

/** Words that are read with a figure. */
export const isOfFigure = (word: Word, figures: readonly Figure[], text: string): boolean =>
  isOfBound(word, figures) || isAreaUnit(word, figures) || isOfRanked(word, figures, text);

const NAMES_SPAN = / (?:tong ket|sau|trong|qua|suot|nhin lai) $/u;
const SUMS_UP = / tong ket /u;
const REACH = { name: 12, sum: 60 };

/** How many years a period of whole years has: 10 for 2011-2020. */
function yearsIn({ value }: Figure): number {
  const [from = Number.NaN, to = Number.NaN] = [value].flat().map(Number);
  return to - from + 1;
}

/** `tổng kết 10 năm …`, `sau mười năm …`, `10 năm 2011-2020` name a time, and measure nothing. */
export const isNamedSpan = (figure: Figure, text: string, all: readonly Figure[]): boolean =>
  figure.kind === 'duration' &&
  figure.unit === 'năm' &&
  (NAMES_SPAN.test(before(text, figure, REACH.name)) ||
    SUMS_UP.test(before(text, figure, REACH.sum)) ||
    all.some((one) => one.kind === 'period' && yearsIn(one) === figure.value));

/** `90,490%`: no share is of ten thousands of percent. */
const LEAST_PLAIN_SHARE = 10;
function asShare(figure: Figure): Figure {
  const { ambiguous, ...plain } = figure;
  const isPlain = figure.kind === 'percent' && Number(figure.value) >= LEAST_PLAIN_SHARE;
  return ambiguous && isPlain ? plain : figure;
}

/** `tụt 23 hạng` is `tụt 23 bậc`. */
const asSteps = (figure: Figure): Figure =>
  figure.kind === 'change' && figure.unit === 'hạng' ? { ...figure, unit: 'bậc' } : figure;

/** `nhiều hơn 5 đơn vị so với 2019`: five more, no bound. */
const MORE_THAN = / (?:nhieu|it|lon|nho) hon $/u;
const COMPARES = / so voi /u;
function asDifference(figure: Figure, text: string): Figure {
  const { mod, ...plain } = figure;
  const isMore = mod !== undefined && MORE_THAN.test(before(text, figure, 11));
  return isMore && COMPARES.test(foldWords(text)) ? plain : figure;
}

/** `vượt 90%` is more than 90%. */
const EXCEEDS = / vuot $/u;
const withReach = (figure: Figure, text: string): Figure =>
  figure.mod === undefined && EXCEEDS.test(before(text, figure, 6)) ? { ...figure, mod: 'over' } : figure;

const RANKS = /(?:bảng|đứng|xếp|hạng|vị trí|thứ)\s?$/iu;
const STANDS_ALONE = {
  before: /[,(]\s?$/u,
  after: /^ ?(?:\p{L}+, thành(?: phố)?|tỉnh|địa phương)?\s?(?:[,.);]|$)/u,
};
/** `đội sổ, 63/63 tỉnh` is a rank; `59/63 tỉnh đã có` is none. */
function asRank(figure: Figure, text: string): Figure {
  const { kind, unit, value, start, end, surface } = figure;
  const [rank, of] = [value].flat();
  const isPair = kind === 'ratio' && typeof rank === 'number' && typeof of === 'number';
  if (!isPair || !surface.includes('/') || !(unit ?? '').startsWith('tỉnh')) return figure;
  const lead = text.slice(0, start);
  const isAlone = STANDS_ALONE.before.test(lead) && STANDS_ALONE.after.test(text.slice(end));
  return RANKS.test(lead) || isAlone
    ? { surface, start, end, value: rank, of, unit: null, kind: 'rank' }
    : figure;
}

/** A rank with the number of those that are ranked, where that stands before it. */
function withAmong(figure: Figure, all: readonly Figure[], text: string): Figure {
  if (figure.kind !== 'rank' || figure.of !== undefined) return figure;
  const among = all.findLast((one) => one.end <= figure.start && isAmong(one, text));
  return typeof among?.value === 'number' ? { ...figure, of: among.value } : figure;
}

/** The figures of a statement, read as statements put them. */
export function statementFigures(text: string): Figure[] {
  const figures = readFigures(text).map((figure) =>
    asRank(asSteps(asShare(withReach(asDifference(figure, text), text))), text),
  );
  return figures.map((figure) => withAmong(figure, figures, text));
}
