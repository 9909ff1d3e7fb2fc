import type { Content, Source } from '../../content/types.ts';
import { sourceName } from '../render-text.ts';
import type { Chart } from '../reply.ts';
import { groupBy } from './group-by.ts';
import { missingYears, type Series, type SeriesMeasure, type SeriesPoint, yearsOf } from './series.ts';
import { titleOf } from './series-title.ts';

type Line = Chart['lines'][number];

/** `điểm (thang 10-80, 8 nội dung)` -> the scale. */
const SCALE = /\(([^(),]+)/u;
const MERGED = { old: 'trước sáp nhập', new: 'sau sáp nhập' } as const;

/** `Khánh Hòa (trước sáp nhập)`, with its scale where the series has several. */
function lineName(
  { place }: Series,
  { basis, unit }: SeriesPoint,
  several: { bases: boolean; units: boolean },
): string {
  const limits = [
    ...(several.bases && basis !== undefined ? [MERGED[basis]] : []),
    ...(several.units ? [SCALE.exec(unit)?.[1] ?? unit] : []),
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

/**
 * The picture of a series: a line each for the province before and after the merger and for each scale of points, for
 * these are never joined. Undefined when no year has the measure. `sources` are the records of the content.
 */
export function chartOf(
  series: Series,
  measure: SeriesMeasure,
  sources: ReadonlyMap<string, Source>,
): Chart | undefined {
  const points = series.points.filter(({ values }) => values[measure]);
  if (points.length === 0) return undefined;
  const scaleOf = ({ unit }: SeriesPoint): string => (measure === 'rank' ? '' : unit);
  const several = {
    bases: new Set(points.map(({ basis }) => basis)).size > 1,
    units: new Set(points.map(scaleOf)).size > 1,
  };
  const groups = [...groupBy(points, (point) => `${point.basis ?? ''}|${scaleOf(point)}`).values()];
  return {
    id: `${series.id}-${measure}`,
    title: titleOf(series, measure),
    measure,
    unit: unitOf(measure, points),
    lines: groups.flatMap((group) =>
      group[0] ? [lineOf(lineName(series, group[0], several), measure, group)] : [],
    ),
    missing: missingYears(yearsOf(series, measure)),
    sources: [...new Set(points.map(({ sourceId }) => sourceId))].flatMap((id) => {
      const source = sources.get(id);
      return source ? [sourceName(source)] : [];
    }),
  };
}

/** The chart with this id (`Chart.id`); undefined when no series has it. */
export function chartById(
  id: string,
  all: readonly Series[],
  content: Pick<Content, 'sources'>,
): Chart | undefined {
  const series = all.find((one) => one.measures.some((measure) => id === `${one.id}-${measure}`));
  const measure = series?.measures.find((one) => id === `${series.id}-${one}`);
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  return series && measure && chartOf(series, measure, sources);
}
