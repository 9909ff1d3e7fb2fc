import type { Content, Source } from '../../content/types.ts';
import { sourceName } from '../render-text.ts';
import type { Chart } from '../reply.ts';
import { groupBy } from './group-by.ts';
import { missingYears, type Series, type SeriesMeasure, type SeriesPoint } from './series.ts';
import { titleOf } from './series-title.ts';

type Line = Chart['lines'][number];

/** `điểm (thang 10-80, 8 nội dung)` -> the scale. */
const SCALE = /\(([^(),]+)/u;
const MERGED = { old: 'trước sáp nhập', new: 'sau sáp nhập' } as const;

/** `Khánh Hòa (trước sáp nhập)`, for a picture is passed on alone; with its scale where the series has several. */
function lineName({ place }: Series, { basis, unit }: SeriesPoint, hasScales: boolean): string {
  const limits = [
    ...(basis !== undefined ? [MERGED[basis]] : []),
    ...(hasScales ? [SCALE.exec(unit)?.[1] ?? unit] : []),
  ];
  return limits.length > 0 ? `${place} (${limits.join(', ')})` : place;
}

function lineOf(name: string, measure: SeriesMeasure, points: readonly SeriesPoint[]): Line {
  return {
    name,
    points: points.flatMap(({ year, values, outOf }) => {
      const value = values[measure];
      if (!value) return [];
      // A rank says little without the number of ranked, which fell from 63 to 34 with the merger of provinces.
      const among = measure === 'rank' && outOf !== undefined ? `/${outOf}` : '';
      return [{ year, ...value, written: `${value.written}${among}` }];
    }),
  };
}

const UNIT_RANGE = /\bthang (\d+)\)/u;

function unitOf(measure: SeriesMeasure, points: readonly SeriesPoint[]): string {
  if (measure === 'rank') return 'hạng';
  const units = [...new Set(points.map(({ unit }) => unit))];
  return units.length > 1 ? 'điểm' : (units[0] ?? '').replace(UNIT_RANGE, 'thang 0-$1)');
}

/** Years of a picture that does not show all of a series. */
export interface ChartSpan {
  readonly from: number;
  readonly to: number;
}

/** `par-index-khanh-hoa-score`, and with `-2019-2023` for these years only. */
const idOf = (series: Series, measure: SeriesMeasure, span: ChartSpan | undefined): string =>
  [series.id, measure, ...(span ? [span.from, span.to] : [])].join('-');

/**
 * The picture of a series: a line each for the province before and after the merger and for each scale of points, for
 * these are never joined. Undefined when no year has the measure. `sources` are the records of the content.
 */
export function chartOf(
  series: Series,
  measure: SeriesMeasure,
  sources: ReadonlyMap<string, Source>,
  span?: ChartSpan,
): Chart | undefined {
  const points = series.points.filter(
    ({ values, year }) => values[measure] && (!span || (year >= span.from && year <= span.to)),
  );
  if (points.length === 0) return undefined;
  const scaleOf = ({ unit }: SeriesPoint): string => (measure === 'rank' ? '' : unit);
  const hasScales = new Set(points.map(scaleOf)).size > 1;
  const groups = [...groupBy(points, (point) => `${point.basis ?? ''}|${scaleOf(point)}`).values()];
  return {
    id: idOf(series, measure, span),
    title: titleOf(series, measure),
    measure,
    unit: unitOf(measure, points),
    lines: groups.flatMap((group) =>
      group[0] ? [lineOf(lineName(series, group[0], hasScales), measure, group)] : [],
    ),
    missing: missingYears(points.map(({ year }) => year)),
    sources: [...new Set(points.map(({ sourceId }) => sourceId))].flatMap((id) => {
      const source = sources.get(id);
      return source ? [sourceName(source)] : [];
    }),
  };
}

const WITH_SPAN = /^(.{1,120})-(\d{4})-(\d{4})$/u;

/** The chart with this id (`Chart.id`); undefined when no series has it. */
export function chartById(
  id: string,
  all: readonly Series[],
  content: Pick<Content, 'sources'>,
): Chart | undefined {
  const [, name = id, from, to] = WITH_SPAN.exec(id) ?? [];
  const series = all.find((one) => one.measures.some((measure) => name === idOf(one, measure, undefined)));
  const measure = series?.measures.find((one) => name === idOf(series, one, undefined));
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const span = from === undefined ? undefined : { from: Number(from), to: Number(to) };
  return series && measure && chartOf(series, measure, sources, span);
}
