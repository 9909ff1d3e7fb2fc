import { type Block, mark, paragraph, type Span, text } from '../reply.ts';
import { type Outcome, SURE } from '../several/outcome.ts';
import { missingYears, type Series, type SeriesMeasure, type SeriesPoint } from './series.ts';
import type { YearSpan } from './series-question.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { shownMeasures, valueSpans, valueWords, yearsInShort } from './value-words.ts';
import { chartBlock, proofOfYears, type SeriesSources, type ShownYears } from './years-proof.ts';

const HEADS: Readonly<Record<SeriesMeasure, string>> = { score: 'Điểm', rank: 'Hạng', amount: 'Số liệu' };

/** The column says what the number is: `hạng 10/63` is `10/63`, `67,65 điểm` is `67,65`. */
const cellOf = (measure: SeriesMeasure, point: SeriesPoint): string =>
  valueWords(measure, point)
    .replace(/^hạng /u, '')
    .replace(/ điểm(?= |$)/u, '') || 'chưa có';

const NONE = 'không có số liệu';

/** A row for years asked for that lie before or after all that there are. */
function rowsOutside(years: readonly number[], columns: number): Span[][][] {
  if (years.length === 0) return [];
  return [[[text(yearsInShort(years))], ...Array.from({ length: columns }, () => [text(NONE)])]];
}

/** Most years that one row may stand for: from before any index there was. */
const MOST_OUTSIDE = 60;

/** From the first to before the last. */
const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.min(MOST_OUTSIDE, Math.max(0, last - first)) }, (_, i) => first + i);

/** A row a year, newest first; a year between that has no value stands as such. */
function tableOf(
  { points, measures }: ShownYears,
  { from, to }: YearSpan,
  markerOf: (point: SeriesPoint) => number,
): Block {
  const missing = missingYears(points.map(({ year }) => year));
  const isMerged = new Set(points.map(({ basis }) => basis)).size > 1;
  const years = [...points.map(({ year }) => year), ...missing].sort((a, b) => b - a);
  const rows = years.map((year): Span[][] => {
    const point = points.find((one) => one.year === year);
    if (!point) return [[text(String(year))], ...measures.map(() => [text(NONE)])];
    const province = isMerged && point.basis === 'new' ? ' (sau sáp nhập)' : '';
    return [
      [text(`${year}${province} `), mark(markerOf(point))],
      ...measures.map((measure) => [text(cellOf(measure, point))]),
    ];
  });
  const [first = 0, last = 0] = [years.at(-1), years[0]];
  const earlier = from === undefined ? [] : yearsBetween(from, first);
  const later = to === undefined ? [] : yearsBetween(last + 1, to + 1);
  return {
    kind: 'table',
    header: ['Năm', ...measures.map((measure) => HEADS[measure])],
    rows: [...rowsOutside(later, measures.length), ...rows, ...rowsOutside(earlier, measures.length)],
  };
}

/** `mới nhất là năm 2024`; the last year of a span that ends earlier is only named. */
const newestWords = ({ points }: Series, { year }: SeriesPoint): string =>
  points.at(-1)?.year === year ? `mới nhất là năm ${year}` : `năm ${year}`;

/** All years of the span as a table and a chart, the newest value first. */
export function allYears(
  series: Series,
  { points, span }: { readonly points: readonly SeriesPoint[]; readonly span: YearSpan },
  asked: readonly SeriesMeasure[],
  sources: SeriesSources,
): Outcome | undefined {
  const measures = shownMeasures(series, asked);
  const known = points.filter(({ values }) => measures.some((measure) => values[measure]));
  const newest = known.at(-1);
  if (!newest) return undefined;
  const shown = { series, points: known, measures };
  const name = `${nameOf(series)} ${ofPlace(series)}`;
  const lead = paragraph(
    text(`${name.charAt(0).toUpperCase()}${name.slice(1)} qua các năm; ${newestWords(series, newest)}: `),
    ...valueSpans(newest, measures),
    text(' '),
    mark(1),
  );
  const { blocks, citations, markerOf } = proofOfYears(shown, sources);
  return {
    draft: {
      kind: 'answer',
      blocks: [lead, tableOf(shown, span, markerOf), ...chartBlock(shown, sources), ...blocks],
      citations,
    },
    sure: SURE,
  };
}
