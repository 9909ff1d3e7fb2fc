import { type Block, mark, paragraph, type Span, strong, text } from '../reply.ts';
import { type Outcome, SURE } from '../several/outcome.ts';
import { changeBetween } from './differences.ts';
import type { Series, SeriesMeasure, SeriesPoint } from './series.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { MEASURE_NAMES, shownMeasures } from './value-words.ts';
import {
  chartBlock,
  proofOfYears,
  type SeriesSources,
  type ShownYears,
  type YearsProof,
} from './years-proof.ts';

type Pair = readonly [later: SeriesPoint, earlier: SeriesPoint];

/** Steps up to which score and rank fit a phone together. */
const FEW_STEPS = 6;

/** Each point with the one before it that has figures. */
const pairsOf = (points: readonly SeriesPoint[]): Pair[] =>
  points.slice(1).map((later, i) => [later, points[i] ?? later] as const);

/** `2022 → 2023: điểm tăng 2,41 điểm phần trăm (…); thứ hạng tăng 11 bậc (…)` */
function stepSpans(
  [later, earlier]: Pair,
  measures: readonly SeriesMeasure[],
  markerOf: YearsProof['markerOf'],
): Span[] {
  const said = measures.flatMap((measure) => {
    const change = changeBetween(measure, later, earlier);
    if (!change) return [];
    const name = measures.length > 1 ? `${MEASURE_NAMES[measure]} ` : '';
    return [`${name}${change.said} (${change.shown})`];
  });
  const why = later.basis === earlier.basis ? 'không so được' : 'không so được: trước và sau sáp nhập';
  return [
    text(`${earlier.year} → ${later.year}: ${said.length > 0 ? said.join('; ') : why} `),
    mark(markerOf(later)),
    mark(markerOf(earlier)),
  ];
}

function listed(shown: ShownYears, pairs: readonly Pair[], lead: Block, sources: SeriesSources): Outcome {
  const { blocks, citations, markerOf } = proofOfYears(shown, sources);
  // A picture joins years; a choice of pairs is none.
  const isWhole = pairs.length === shown.points.length - 1;
  const chart = isWhole ? chartBlock(shown, sources) : [];
  const items = pairs.map((pair) => stepSpans(pair, shown.measures, markerOf));
  const list: Block[] = items.length > 0 ? [{ kind: 'list', items }] : [];
  return {
    draft: { kind: 'answer', blocks: [lead, ...list, ...chart, ...blocks], citations },
    sure: SURE,
  };
}

/** Every year against the one before that has figures. */
export function yearSteps(
  series: Series,
  points: readonly SeriesPoint[],
  asked: readonly SeriesMeasure[],
  sources: SeriesSources,
): Outcome | undefined {
  const all = shownMeasures(series, asked);
  const measures = points.length > FEW_STEPS ? all.slice(0, 1) : all;
  const known = points.filter(({ values }) => measures.some((measure) => values[measure]));
  const pairs = pairsOf(known);
  if (pairs.length === 0) return undefined;
  const of =
    measures.length === 1 && series.index !== undefined && measures[0]
      ? `${MEASURE_NAMES[measures[0]]} `
      : '';
  const name = `${of}${nameOf(series)} ${ofPlace(series)}`;
  const lead = paragraph(strong(name.charAt(0).toUpperCase() + name.slice(1)), text(' qua từng năm:'));
  return listed({ series, points: known, measures }, pairs, lead, sources);
}

/** Years in which the score rose and the rank fell, or the other way round. */
export function scoreAgainstRank(
  series: Series,
  points: readonly SeriesPoint[],
  sources: SeriesSources,
): Outcome | undefined {
  const measures = (['score', 'rank'] as const).filter((measure) => series.measures.includes(measure));
  const known = points.filter(({ values }) => values.score && values.rank);
  if (measures.length < 2 || known.length < 2) return undefined;
  const pairs = pairsOf(known).filter(([later, earlier]) => {
    const [score, rank] = measures.map((measure) => changeBetween(measure, later, earlier)?.way);
    return score !== undefined && rank !== undefined && score * rank < 0;
  });
  const name = `${nameOf(series)} ${ofPlace(series)}`;
  const lead =
    pairs.length === 0
      ? paragraph(strong('Không có'), text(` năm nào như vậy trong các năm có đủ điểm và thứ hạng ${name}.`))
      : paragraph(text(`${name}: `), strong('điểm và thứ hạng đi ngược chiều'), text(' ở các năm sau đây.'));
  const shown = pairs.length === 0 ? known : [...new Set(pairs.flat())].sort((a, b) => a.year - b.year);
  return listed({ series, points: shown, measures }, pairs, lead, sources);
}
