import type { Content, IndexRow } from '../../content/types.ts';
import { groupBy } from './group-by.ts';
import type { Series, SeriesMeasure, SeriesPoint, SeriesValue } from './series.ts';
import { slugOf } from './slug-of.ts';
import { writtenValue } from './written-value.ts';

function pointOf(
  row: IndexRow,
  score: SeriesValue | undefined,
  rank: SeriesValue | undefined,
  unit = row.unit,
): SeriesPoint {
  return {
    year: row.year,
    values: { ...(score && { score }), ...(rank && { rank }) },
    unit,
    ...(row.outOf !== null && { outOf: row.outOf }),
    ...(row.basis !== undefined && { basis: row.basis }),
    statementId: row.id,
    sourceId: row.sourceId,
    ...(row.asOf !== undefined && { asOf: row.asOf }),
  };
}

const SCALE = /\s*\(([^)]*)\)\s*$/u;
/** `tác động của CCHC (thang 6,5)` -> name and scale. */
const splitScale = (name: string): { name: string; scale?: string } => {
  const scale = SCALE.exec(name)?.[1];
  return scale === undefined ? { name } : { name: name.replace(SCALE, ''), scale };
};

const measuresOf = (points: readonly SeriesPoint[]): SeriesMeasure[] =>
  (['score', 'rank', 'amount'] as const).filter((measure) => points.some(({ values }) => values[measure]));

function seriesFrom(rows: readonly IndexRow[], points: readonly SeriesPoint[], part?: string): Series[] {
  const [row] = rows;
  if (!row || points.length === 0) return [];
  return [
    {
      id: slugOf(row.index, row.province, part ?? ''),
      name: row.index,
      index: row.index,
      isOfRows: true,
      ...(part !== undefined && { component: part }),
      place: row.province,
      measures: measuresOf(points),
      points: [...points].sort((a, b) => a.year - b.year),
    },
  ];
}

function wholeSeries(rows: readonly IndexRow[]): Series[] {
  const points = rows.map((row) =>
    pointOf(
      row,
      writtenValue(row.statement, row.score, 'score'),
      writtenValue(row.statement, row.rank, 'rank'),
    ),
  );
  return seriesFrom(rows, points);
}

/** A part keeps the unit of its index, unless its name gives a scale of its own. */
const unitOf = (row: IndexRow, scale: string | undefined): string =>
  scale === undefined ? row.unit : `điểm (${scale})`;

function partSeries(rows: readonly IndexRow[]): Series[] {
  const parts = rows.flatMap((row) =>
    row.components.map((component) => ({ row, component, ...splitScale(component.name) })),
  );
  return [...groupBy(parts, ({ name }) => name).entries()].flatMap(([name, found]) => {
    const points = found.map(({ row, component, scale }) => {
      const score = writtenValue(row.statement, component.score, 'score', true);
      const rank = writtenValue(row.statement, component.rank, 'rank', true);
      // How many were ranked is said of the whole.
      const { outOf: _, ...point } = pointOf(row, score, rank, unitOf(row, scale));
      return point;
    });
    return seriesFrom(rows, points, name);
  });
}

/** The series of the rows of each index and province, whole and by part. */
export function rowSeries({ statements, gaps }: Pick<Content, 'statements' | 'gaps'>): Series[] {
  const rows = statements.filter((statement): statement is IndexRow => statement.kind === 'index-row');
  const groups = groupBy(rows, ({ index, province }) => `${index}|${province}`);
  return [...groups.values()].flatMap((group) => {
    const missing = gaps.find(({ index }) => index === group[0]?.index)?.missing;
    // Gaps are noted of our own province.
    const isOurs = group.some(({ basis }) => basis !== undefined);
    const [whole] = wholeSeries(group);
    const noted = whole && missing !== undefined && isOurs ? { ...whole, gaps: missing } : whole;
    return [...(noted ? [noted] : []), ...partSeries(group)];
  });
}
