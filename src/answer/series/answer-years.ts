import { type Block, mark, paragraph, type Span, text } from '../reply.ts';
import { type Outcome, SURE } from '../several/outcome.ts';
import { missingYears, type Series, type SeriesMeasure, type SeriesPoint } from './series.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { shownMeasures, valueSpans, valueWords } from './value-words.ts';
import { chartBlock, proofOfYears, type SeriesSources, type ShownYears } from './years-proof.ts';

const HEADS: Readonly<Record<SeriesMeasure, string>> = { score: 'Điểm', rank: 'Hạng', amount: 'Số liệu' };

/** The column says what the number is: `hạng 10/63` is `10/63`, `67,65 điểm` is `67,65`. */
const cellOf = (measure: SeriesMeasure, point: SeriesPoint): string =>
  valueWords(measure, point)
    .replace(/^hạng /u, '')
    .replace(/ điểm(?= |$)/u, '') || 'chưa có';

/** A row a year, newest first; a year between that has no value stands as such. */
function tableOf({ points, measures }: ShownYears, markerOf: (point: SeriesPoint) => number): Block {
  const missing = missingYears(points.map(({ year }) => year));
  const isMerged = new Set(points.map(({ basis }) => basis)).size > 1;
  const years = [...points.map(({ year }) => year), ...missing].sort((a, b) => b - a);
  const rows = years.map((year): Span[][] => {
    const point = points.find((one) => one.year === year);
    if (!point) return [[text(String(year))], ...measures.map(() => [text('không có số liệu')])];
    const province = isMerged && point.basis === 'new' ? ' (sau sáp nhập)' : '';
    return [
      [text(`${year}${province} `), mark(markerOf(point))],
      ...measures.map((measure) => [text(cellOf(measure, point))]),
    ];
  });
  return { kind: 'table', header: ['Năm', ...measures.map((measure) => HEADS[measure])], rows };
}

/** All years as a table and a chart, the newest value first. */
export function allYears(
  series: Series,
  points: readonly SeriesPoint[],
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
    text(`${name.charAt(0).toUpperCase()}${name.slice(1)} qua các năm; mới nhất là năm ${newest.year}: `),
    ...valueSpans(newest, measures),
    text(' '),
    mark(1),
  );
  const { blocks, citations, markerOf } = proofOfYears(shown, sources);
  return {
    draft: {
      kind: 'answer',
      blocks: [lead, tableOf(shown, markerOf), ...chartBlock(shown, sources), ...blocks],
      citations,
    },
    sure: SURE,
  };
}
