import type { Chart, ChartPoint } from './reply.ts';

/** What stands for the value of a year that has none. */
export const NO_DATA = 'không có số liệu';

/** The unit without its scale: `điểm (0-100)` -> `điểm`. */
const unitName = ({ unit }: Chart): string => unit.split('(', 1)[0]?.trim() ?? '';

/** A value as a sentence says it: `90,49 điểm`, `90,49%`, `hạng 10/63`; a derived one says so. */
function valueText(chart: Chart, { written, derived }: ChartPoint): string {
  const unit = unitName(chart);
  return `${withUnit(written, chart.measure === 'rank' ? 'hạng' : unit)}${derived ? ' (suy ra)' : ''}`;
}

function withUnit(written: string, unit: string): string {
  if (unit === '' || written.includes(unit)) return written;
  if (unit === 'hạng') return `${unit} ${written}`;
  return unit === '%' ? `${written}%` : `${written} ${unit}`;
}

/** One value of the series, or a year without any. */
interface ChartRow {
  readonly year: number;
  /** The line that the value belongs to; none in a year without data. */
  readonly line?: string;
  readonly value: string;
}

/** Every year of a chart with what is known of it, oldest first; where lines overlap, a row for each. */
function chartRows(chart: Chart): readonly ChartRow[] {
  const known = chart.lines.flatMap(({ name, points }) =>
    points.map((point) => ({ year: point.year, line: name, value: valueText(chart, point) })),
  );
  const unknown = chart.missing.map((year) => ({ year, value: NO_DATA }));
  return [...known, ...unknown].sort((a, b) => a.year - b.year);
}

/** A chart as a table: a row for each value and each missing year. Lines are named where there are several. */
export function chartTable(chart: Chart): {
  header: readonly string[];
  rows: readonly (readonly string[])[];
} {
  const isNamed = chart.lines.length > 1;
  const measured = { score: 'Giá trị', rank: 'Hạng', amount: 'Giá trị' }[chart.measure];
  return {
    header: ['Năm', measured, ...(isNamed ? ['Địa bàn'] : [])],
    rows: chartRows(chart).map(({ year, line, value }) => [
      String(year),
      value,
      ...(isNamed ? [line ?? ''] : []),
    ]),
  };
}

/** The title with what the values count, and of whom, where the title does not say it. */
export function chartHeading({ title, unit, lines, measure }: Chart): string {
  const [only] = lines;
  const parts = [
    lines.length === 1 && only && !title.includes(only.name) ? only.name : undefined,
    measure === 'rank' ? undefined : unit,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? title : `${title} – ${parts.join('; ')}`;
}

/** A chart as plain lines: its heading, a line for each year, its sources. */
export function chartLines(chart: Chart): readonly string[] {
  const isNamed = chart.lines.length > 1;
  const years = chartRows(chart).map(({ year, line, value }) =>
    isNamed && line !== undefined ? `${year}: ${value} – ${line}` : `${year}: ${value}`,
  );
  const sources = chart.sources.length === 0 ? [] : [`Nguồn: ${chart.sources.join('; ')}`];
  return [chartHeading(chart), ...years, ...sources];
}
