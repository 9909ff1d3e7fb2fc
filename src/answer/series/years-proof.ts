import type { Source } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import { citeRemark, editorialNote } from '../compose/cite.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { type Block, type Citation, note, text } from '../reply.ts';
import type { ValueSources } from '../several/index-value.ts';
import { proofOf } from '../several/outcome.ts';
import { chartOf } from './chart-of.ts';
import { missingYears, pointAt, type Series, type SeriesMeasure, type SeriesPoint } from './series.ts';

export type SeriesSources = ValueSources & ComposeContext;

/** What is shown of a series: points oldest first. */
export interface ShownYears {
  readonly series: Series;
  readonly points: readonly SeriesPoint[];
  readonly measures: readonly SeriesMeasure[];
}

/** What stands behind the values of several years. */
export interface YearsProof {
  /** Quotes, newest first, and what must be known beside them. */
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  readonly markerOf: (point: SeriesPoint) => number;
}

/** Fewer points make no line. */
const LEAST_DRAWN = 2;

/** The picture of what is shown: of the first measure that has points enough. */
export function chartBlock({ series, points, measures }: ShownYears, { knowledge }: SeriesSources): Block[] {
  const records = new Map<string, Source>(knowledge.content.sources.map((source) => [source.id, source]));
  const having = (measure: SeriesMeasure, among: readonly SeriesPoint[]): number[] =>
    among.filter(({ values }) => values[measure]).map(({ year }) => year);
  const [drawn] = measures.filter((measure) => having(measure, points).length >= LEAST_DRAWN);
  if (drawn === undefined) return [];
  const years = having(drawn, points);
  const isAll = years.length === having(drawn, series.points).length;
  const span = { from: Math.min(...years), to: Math.max(...years) };
  const chart = chartOf(series, drawn, records, isAll ? undefined : span);
  return chart ? [{ kind: 'chart', chart }] : [];
}

const several = (values: readonly unknown[]): boolean => new Set(values).size > 1;

/** What limits the comparison of the years. */
function comparisonLimits({ points, measures }: ShownYears): string[] {
  const of = (measure: SeriesMeasure) => points.filter(({ values }) => values[measure]);
  const said: string[] = [];
  if (several(points.map(({ basis }) => basis)))
    said.push('Số của tỉnh trước và sau sáp nhập không so với nhau được.');
  else if (points[0]?.basis === 'old') said.push('Số liệu của tỉnh trước khi sáp nhập.');
  if (measures.includes('score') && several(of('score').map(({ unit }) => unit)))
    said.push('Thang điểm có thay đổi giữa các năm.');
  if (measures.includes('rank') && several(of('rank').map(({ outOf }) => outOf)))
    said.push('Số tỉnh được xếp hạng mỗi năm một khác.');
  return said;
}

/** What must be known of the values themselves. */
function valueLimits({ points, measures }: ShownYears, { knowledge }: SeriesSources): string[] {
  const isDerived = ({ values }: SeriesPoint): boolean =>
    measures.some((measure) => values[measure]?.derived === true);
  const weak = points.filter(({ statementId }) => knowledge.statement(statementId)?.confidence === 'low');
  return [
    ...(points.some(isDerived) ? ['Số ghi “suy ra” là số tính ra, không phải số công bố.'] : []),
    ...(weak.length > 0
      ? [
          `Nguồn của số năm ${weak.map(({ year }) => year).join(', năm ')} còn yếu, nên đối chiếu thêm trước khi dùng.`,
        ]
      : []),
  ];
}

/** What the content says is missing, cited as our own remark. */
function gapsOf({ gaps }: Series, next: number): { blocks: Block[]; citations: Citation[] } {
  if (gaps === undefined) return { blocks: [], citations: [] };
  const remark = editorialNote(gaps, next);
  const blocks: Block[] = remark.kind === 'note' ? [note(text('Tôi chưa có: '), ...remark.spans)] : [remark];
  return { blocks, citations: [citeRemark(next, gaps)] };
}

/** Remarks that cite something are of one quote; the others are said once of all. */
const isCited = (block: Block): boolean =>
  block.kind === 'quote' || (block.kind === 'note' && block.spans.some(({ kind }) => kind === 'marker'));

/** What speaks against one component of a row is no matter of a table that does not show that component. */
function isOfOtherPart({ statement }: Candidate, { component }: Series): boolean {
  if (statement?.kind !== 'index-row' || statement.conflicts === undefined) return false;
  const said = foldWords(statement.conflicts);
  return statement.components.some(({ name }) => name !== component && said.includes(foldWords(name)));
}

/** Quotes of all years, what limits them, and what is missing. */
export function proofOfYears(shown: ShownYears, sources: SeriesSources): YearsProof {
  const { points, series } = shown;
  const statements = [...new Set([...points].reverse().map(({ statementId }) => statementId))];
  const proof = proofOf(
    statements.flatMap((id) => sources.candidatesOf(id)),
    sources,
    (candidate) => !isOfOtherPart(candidate, series),
  );
  const limits = [...valueLimits(shown, sources), ...comparisonLimits(shown)];
  const isKnown = (year: number): boolean =>
    shown.measures.some((measure) => pointAt(series, year)?.values[measure]);
  if (missingYears(points.map(({ year }) => year)).some((year) => !isKnown(year)))
    limits.unshift('Năm không có số liệu là năm tài liệu không nêu; tôi không ước đoán.');
  const gaps = gapsOf(series, proof.citations.length + 1);
  return {
    blocks: [
      ...proof.blocks.filter(isCited),
      ...(limits.length > 0 ? [note(text(limits.join(' ')))] : []),
      ...gaps.blocks,
    ],
    citations: [...proof.citations, ...gaps.citations],
    markerOf: ({ statementId }) => statements.indexOf(statementId) + 1,
  };
}
