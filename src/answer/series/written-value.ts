import { readFigures } from '../../language/figures/read-figures.ts';
import { formatNumber } from '../../language/figures/write-figure.ts';
import { amountOf } from '../several/amount.ts';
import type { SeriesMeasure, SeriesValue } from './series.ts';

const DERIVED = /\((điểm và hạng|điểm|hạng) (?:suy ra|tự tính)|\((tính ngược)/u;

/** Measures that a statement itself says were worked out. */
export function derivedIn(statement: string): readonly SeriesMeasure[] {
  const found = DERIVED.exec(statement);
  if (!found) return [];
  if (found[2] !== undefined) return ['score', 'rank', 'amount'];
  return [
    ...(found[1]?.includes('điểm') ? ['score' as const] : []),
    ...(found[1]?.includes('hạng') ? ['rank' as const] : []),
  ];
}

const NONE = 'không có';

function writtenIn(statement: string, value: number, measure: SeriesMeasure): string | undefined {
  const figures = readFigures(statement).filter((figure) => figure.value === value);
  const [figure] = figures.filter(({ kind }) => (kind === 'rank') === (measure === 'rank'));
  const amount = figure && amountOf(figure);
  if (amount) return amount.written;
  const plain = formatNumber(value);
  if (new RegExp(`(?<![\\d.,])${plain.replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`, 'u').test(statement))
    return plain;
  return value === 0 && statement.includes(NONE) ? NONE : undefined;
}

/** The value of a measure as the statement writes it; undefined when the statement does not show it. */
export function writtenValue(
  statement: string,
  value: number | null | undefined,
  measure: SeriesMeasure,
  isPart = false,
): SeriesValue | undefined {
  if (value === null || value === undefined) return undefined;
  const written = writtenIn(statement, value, measure);
  if (written === undefined) return undefined;
  // What is said in brackets is said of the whole index, not of its parts.
  const isDerived = !isPart && derivedIn(statement).includes(measure);
  return { value, written, ...(isDerived && { derived: true as const }) };
}
