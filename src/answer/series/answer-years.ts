import type { Source } from '../../content/types.ts';
import { citeRemark, editorialNote } from '../compose/cite.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import { type Block, type Citation, mark, note, paragraph, type Span, strong, text } from '../reply.ts';
import type { ValueSources } from '../several/index-value.ts';
import { type Outcome, proofOf, SURE } from '../several/outcome.ts';
import { chartOf } from './chart-of.ts';
import { changeBetween } from './differences.ts';
import { missingYears, type Series, type SeriesMeasure, type SeriesPoint } from './series.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { MEASURE_NAMES, shownMeasures, valueSpans, valueWords } from './value-words.ts';

type Sources = ValueSources & ComposeContext;

/** Fewer points make no line. */
const LEAST_DRAWN = 2;

const HEADS: Readonly<Record<SeriesMeasure, string>> = { score: 'Điểm', rank: 'Hạng', amount: 'Số liệu' };

/** `hạng 10/63` in a column of ranks is `10/63`. */
const cellOf = (measure: SeriesMeasure, point: SeriesPoint): string =>
  valueWords(measure, point).replace(/^hạng /u, '') || 'chưa có';

/** A row a year, newest first; a year between that has no value stands as such. */
function tableOf(
  points: readonly SeriesPoint[],
  measures: readonly SeriesMeasure[],
  markerOf: (point: SeriesPoint) => number,
): Block {
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

function charts(series: Series, measures: readonly SeriesMeasure[], sources: Sources): Block[] {
  const records = new Map<string, Source>(
    sources.knowledge.content.sources.map((source) => [source.id, source]),
  );
  const [drawn] = measures.filter(
    (measure) => series.points.filter(({ values }) => values[measure]).length >= LEAST_DRAWN,
  );
  const chart = drawn && chartOf(series, drawn, records);
  return chart ? [{ kind: 'chart', chart }] : [];
}

/** What must be known of the table as a whole. */
function remarks(points: readonly SeriesPoint[], measures: readonly SeriesMeasure[]): Block[] {
  const said: string[] = [];
  const of = (measure: SeriesMeasure) => points.filter(({ values }) => values[measure]);
  if (missingYears(points.map(({ year }) => year)).length > 0)
    said.push('Năm ghi “không có số liệu” là năm tài liệu không nêu; tôi không ước đoán.');
  if (measures.some((measure) => of(measure).some(({ values }) => values[measure]?.derived)))
    said.push('Số ghi “suy ra” là số tính ra, không phải số công bố.');
  if (new Set(points.map(({ basis }) => basis)).size > 1)
    said.push('Số của tỉnh trước và sau sáp nhập không so với nhau được.');
  if (measures.includes('score') && new Set(of('score').map(({ unit }) => unit)).size > 1)
    said.push('Thang điểm có thay đổi giữa các năm.');
  return said.length > 0 ? [note(text(said.join(' ')))] : [];
}

/** What the content says is missing, cited as our own remark. */
function gapsOf({ gaps }: Series, next: number): { blocks: Block[]; citations: Citation[] } {
  if (gaps === undefined) return { blocks: [], citations: [] };
  const remark = editorialNote(gaps, next);
  const blocks: Block[] = remark.kind === 'note' ? [note(text('Tôi chưa có: '), ...remark.spans)] : [remark];
  return { blocks, citations: [citeRemark(next, gaps)] };
}

interface Shown {
  readonly points: readonly SeriesPoint[];
  readonly measures: readonly SeriesMeasure[];
}

function withTable(
  series: Series,
  { points, measures }: Shown,
  lead: readonly Block[],
  sources: Sources,
): Outcome {
  const newestFirst = [...points].reverse();
  const statements = [...new Set(newestFirst.map(({ statementId }) => statementId))];
  const proof = proofOf(
    statements.flatMap((id) => sources.candidatesOf(id)),
    sources,
  );
  const markerOf = ({ statementId }: SeriesPoint): number => statements.indexOf(statementId) + 1;
  const gaps = gapsOf(series, proof.citations.length + 1);
  const blocks = [
    ...lead,
    tableOf(points, measures, markerOf),
    ...charts(series, measures, sources),
    ...remarks(points, measures),
    ...proof.blocks,
    ...gaps.blocks,
  ];
  const citations = [...proof.citations, ...gaps.citations];
  return { draft: { kind: 'answer', blocks, citations }, sure: SURE };
}

/** All years as a table and a chart, the newest value first. */
export function allYears(
  series: Series,
  points: readonly SeriesPoint[],
  asked: readonly SeriesMeasure[],
  sources: Sources,
): Outcome | undefined {
  const measures = shownMeasures(series, asked);
  const shown = points.filter(({ values }) => measures.some((measure) => values[measure]));
  const newest = shown.at(-1);
  if (!newest) return undefined;
  const name = `${nameOf(series)} ${ofPlace(series)}`;
  const lead = paragraph(
    text(`${name.charAt(0).toUpperCase()}${name.slice(1)} qua các năm; mới nhất là năm ${newest.year}: `),
    ...valueSpans(newest, measures),
    text(' '),
    mark(1),
  );
  return withTable(series, { points: shown, measures }, [lead], sources);
}

const pairsOf = (points: readonly SeriesPoint[]): (readonly [SeriesPoint, SeriesPoint])[] =>
  points.slice(1).map((later, i) => [later, points[i] ?? later] as const);

/** `2022 → 2023: điểm tăng 2,41 điểm phần trăm (…); thứ hạng tăng 11 bậc (…)` */
function stepSpans(
  [later, earlier]: readonly [SeriesPoint, SeriesPoint],
  measures: readonly SeriesMeasure[],
): Span[] {
  const said = measures.flatMap((measure) => {
    const change = changeBetween(measure, later, earlier);
    if (!change) return [];
    const name = measures.length > 1 ? `${MEASURE_NAMES[measure]} ` : '';
    return [`${name}${change.said} (${change.shown})`];
  });
  const why = later.basis === earlier.basis ? 'không so được' : 'không so được: trước và sau sáp nhập';
  return [text(`${earlier.year} → ${later.year}: ${said.length > 0 ? said.join('; ') : why}`)];
}

/** Every year against the one before that has figures, as a list over the table. */
export function yearSteps(
  series: Series,
  points: readonly SeriesPoint[],
  asked: readonly SeriesMeasure[],
  sources: Sources,
): Outcome | undefined {
  const measures = shownMeasures(series, asked);
  const shown = points.filter(({ values }) => measures.some((measure) => values[measure]));
  const pairs = pairsOf(shown);
  if (pairs.length === 0) return undefined;
  const lead: Block[] = [
    paragraph(strong(`${nameOf(series)} ${ofPlace(series)}`), text(' thay đổi từng năm:')),
    { kind: 'list', items: pairs.map((pair) => stepSpans(pair, measures)) },
  ];
  return withTable(series, { points: shown, measures }, lead, sources);
}

/** Years in which the score rose and the rank fell, or the other way round. */
export function scoreAgainstRank(
  series: Series,
  points: readonly SeriesPoint[],
  sources: Sources,
): Outcome | undefined {
  const measures = (['score', 'rank'] as const).filter((measure) => series.measures.includes(measure));
  if (measures.length < 2) return undefined;
  const pairs = pairsOf(points).filter(([later, earlier]) => {
    const [score, rank] = measures.map((measure) => changeBetween(measure, later, earlier)?.way);
    return score !== undefined && rank !== undefined && score * rank < 0;
  });
  const name = `${nameOf(series)} ${ofPlace(series)}`;
  const lead: Block[] =
    pairs.length === 0
      ? [paragraph(strong('Không có'), text(` năm nào trong các năm có đủ số liệu ${name}.`))]
      : [
          paragraph(text(`${name}: điểm và thứ hạng đi ngược chiều ở các năm sau đây.`)),
          { kind: 'list', items: pairs.map((pair) => stepSpans(pair, measures)) },
        ];
  return withTable(series, { points, measures }, lead, sources);
}
