import { type Amount, difference } from '../several/amount.ts';
import { areAlike, type SeriesMeasure, type SeriesPoint, type SeriesValue } from './series.ts';
import { differenceUnit } from './value-words.ts';

/** What a measure changed by between two years of a series. */
export interface SeriesChange {
  readonly measure: SeriesMeasure;
  /** 1: better, or more; a smaller number is the better rank. */
  readonly way: -1 | 0 | 1;
  /** `tăng 1,89 điểm phần trăm`, `tăng 6 bậc`, `không đổi` */
  readonly said: string;
  /** `90,49 − 88,60 = 1,89`; for a rank also `hạng 16 → 10` */
  readonly shown: string;
}

const hasDigits = ({ written }: Amount): boolean => /\d/u.test(written);
const written = ({ written: words, bound }: SeriesValue): string =>
  bound === undefined ? words : `${bound} ${words}`;

function shownOf(measure: SeriesMeasure, later: SeriesValue, earlier: SeriesValue): string {
  const derived = later.derived || earlier.derived ? '; có số suy ra' : '';
  if (!hasDigits(later) || !hasDigits(earlier)) return `${written(earlier)} → ${written(later)}${derived}`;
  if (later.value === earlier.value) return `đều ${written(later)}${derived}`;
  const way = measure === 'rank' ? `hạng ${earlier.written} → ${later.written}; ` : '';
  return `${way}${difference(later, earlier).shown}${derived}`;
}

/** The change from the earlier to the later point; undefined when it cannot be worked out or the two are not alike. */
export function changeBetween(
  measure: SeriesMeasure,
  later: SeriesPoint,
  earlier: SeriesPoint,
): SeriesChange | undefined {
  const [a, b] = [later.values[measure], earlier.values[measure]];
  if (!a || !b || !areAlike(measure, later, earlier)) return undefined;
  if (a.bound !== undefined || b.bound !== undefined) return undefined;
  const { sign, size } = difference(a, b);
  const way = measure === 'rank' ? ((0 - sign) as -1 | 0 | 1) : sign;
  const said =
    way === 0 ? 'không đổi' : `${way > 0 ? 'tăng' : 'giảm'} ${size} ${differenceUnit(measure, later.unit)}`;
  return { measure, way, said, shown: shownOf(measure, a, b) };
}
