import { type Span, strong, text } from '../reply.ts';
import type { Series, SeriesMeasure, SeriesPoint } from './series.ts';

/** `85,11%`, `41,69 điểm`, `hạng 48/63`, `30 đơn vị`, with `(suy ra)` where it was not published. */
export function valueWords(measure: SeriesMeasure, { values, unit, outOf }: SeriesPoint): string {
  const value = values[measure];
  if (!value) return '';
  const derived = value.derived ? ' (suy ra)' : '';
  if (measure === 'rank') return `hạng ${value.written}${outOf === undefined ? '' : `/${outOf}`}${derived}`;
  const bound = value.bound === undefined ? '' : `${value.bound} `;
  return `${bound}${value.written}${unitWords(unit)}${derived}`;
}

/** `%`, ` điểm`, ` đơn vị`: a unit as it follows a number, its scale left out. */
function unitWords(unit: string): string {
  const name = unit.replace(/\s*\([^)]*\)/gu, '');
  return name === '%' ? '%' : ` ${name}`.trimEnd();
}

/** What a difference of values of the unit is counted in. */
export const differenceUnit = (measure: SeriesMeasure, unit: string): string =>
  measure === 'rank' ? 'bậc' : unit === '%' ? 'điểm phần trăm' : unitWords(unit).trim();

export const MEASURE_NAMES: Readonly<Record<SeriesMeasure, string>> = {
  score: 'điểm',
  rank: 'thứ hạng',
  amount: 'số liệu',
};

/** The measures to show: those asked for, else all of the series; only those that some point has. */
export function shownMeasures(
  { measures }: Series,
  asked: readonly SeriesMeasure[],
): readonly SeriesMeasure[] {
  return asked.length === 0 ? measures : measures.filter((measure) => asked.includes(measure));
}

/** `85,11%, hạng 48/63`, bold. */
export function valueSpans(point: SeriesPoint, measures: readonly SeriesMeasure[]): Span[] {
  const said = measures.map((measure) => valueWords(measure, point)).filter((words) => words !== '');
  return said.length > 0 ? [strong(said.join(', '))] : [text('chưa có số liệu')];
}

/** Years in short: `2005-2016, 2018, 2019`. */
export function yearsInShort(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs
    .flatMap(([from, to]) =>
      from === to ? [String(from)] : to === from + 1 ? [`${from}, ${to}`] : [`${from}-${to}`],
    )
    .join(', ');
}
