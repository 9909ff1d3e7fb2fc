import type { PartialDate, ProvinceBasis } from '../../content/types.ts';
import type { Chart } from '../reply.ts';
import type { Amount } from '../several/amount.ts';

/** What a series gives of a year: a score on a scale, a rank among provinces, or an amount of a unit. */
export type SeriesMeasure = Chart['measure'];

/** A value as its statement writes it; `derived` where the statement says that it was worked out, not published. */
export interface SeriesValue extends Amount {
  readonly derived?: true;
  /** `hơn`, `gần`: the statement gives a bound, so that nothing is worked out from it. */
  readonly bound?: string;
}

/** One year of a series, and the statement that says it. */
export interface SeriesPoint {
  readonly year: number;
  readonly values: Readonly<Partial<Record<SeriesMeasure, SeriesValue>>>;
  /** Of score or amount: `%`, `điểm (thang 100)`, `đơn vị`. Values of different units are not compared. */
  readonly unit: string;
  /** How many provinces were ranked. */
  readonly outOf?: number;
  /** Values of the province before and after the merger are not compared. */
  readonly basis?: ProvinceBasis;
  readonly statementId: string;
  readonly sourceId: string;
  readonly asOf?: PartialDate;
}

/** One thing measured in one place, year by year. */
export interface Series {
  /** Stable slug: `par-index-khanh-hoa`, `papi-khanh-hoa-cong-khai-minh-bach`. */
  readonly id: string;
  /** Short name of the index, or what is counted: `PAR INDEX`, `hạng tốt`. */
  readonly name: string;
  /** Present for an index: its name as content writes it. */
  readonly index?: string;
  /** Made of rows of `indices/`, not of facts. */
  readonly isOfRows?: true;
  /** A part of the index. */
  readonly component?: string;
  /** `Khánh Hòa`, `cả nước`. */
  readonly place: string;
  /** Measures that some year has. */
  readonly measures: readonly SeriesMeasure[];
  /** Oldest first, one a year. */
  readonly points: readonly SeriesPoint[];
  /** Folded words that all statements of what is counted have: a question may say them too. */
  readonly said?: ReadonlySet<string>;
  /** What the content says is missing, in its own words. */
  readonly gaps?: string;
}

export const pointAt = ({ points }: Pick<Series, 'points'>, year: number): SeriesPoint | undefined =>
  points.find((point) => point.year === year);

/** Years that have the measure (any when none is given), oldest first. */
export const yearsOf = ({ points }: Pick<Series, 'points'>, measure?: SeriesMeasure): number[] =>
  points.filter(({ values }) => measure === undefined || values[measure]).map(({ year }) => year);

/** Years between the first and the last of `years` that are not among them. */
export function missingYears(years: readonly number[]): number[] {
  const [first = 0, last = -1] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => !years.includes(year),
  );
}

/** Values that may be set against each other: of one province as it was then and, but for ranks, of one unit. */
export const areAlike = (measure: SeriesMeasure, a: SeriesPoint, b: SeriesPoint): boolean =>
  a.basis === b.basis && (measure === 'rank' || a.unit === b.unit);
