import type { ComposeContext } from '../compose/compose-answer.ts';
import { mark, paragraph, type Span, strong, text } from '../reply.ts';
import { MERGED } from '../several/compare-across-merger.ts';
import type { ValueSources } from '../several/index-value.ts';
import { type Outcome, proofOf, SURE } from '../several/outcome.ts';
import { declineWith, missingYearWords } from './decline-series.ts';
import { changeBetween, type SeriesChange } from './differences.ts';
import { areAlike, pointAt, type Series, type SeriesMeasure, type SeriesPoint } from './series.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { MEASURE_NAMES, shownMeasures, valueWords } from './value-words.ts';

type Sources = ValueSources & ComposeContext;
type Pair = readonly [later: SeriesPoint, earlier: SeriesPoint];

/** One change in words: the measure where there are several, the result in bold, the computation. */
function changeSpans(change: SeriesChange, isOne: boolean, said: 1 | -1 | undefined): Span[] {
  const denied = said !== undefined && change.way === -said ? `không ${said > 0 ? 'tăng' : 'giảm'} mà ` : '';
  return [
    text(`${isOne ? '' : `${MEASURE_NAMES[change.measure]} `}${denied}`),
    strong(change.said),
    text(` (${change.shown})`),
  ];
}

/** Only what the year has: `hạng 53` of a score and a rank. */
const knownWords = (point: SeriesPoint, shown: readonly SeriesMeasure[]): string =>
  shown
    .map((measure) => valueWords(measure, point))
    .filter((words) => words !== '')
    .join(', ');

/** Why two years of a series cannot be set against each other. */
function whyNot(series: Series, [later, earlier]: Pair, shown: readonly SeriesMeasure[]): string {
  const lacking = [later, earlier].filter(({ values }) => !shown.some((measure) => values[measure]));
  if (lacking.length > 0)
    return missingYearWords(
      series,
      lacking.map(({ year }) => year),
      shown[0],
    );
  if (later.basis !== earlier.basis) return MERGED;
  if (shown.some((measure) => !areAlike(measure, later, earlier)))
    return 'Hai năm chấm theo thang điểm khác nhau nên không so điểm được.';
  const values = [earlier, later].map((point) => `năm ${point.year}: ${knownWords(point, shown)}`);
  return `Tôi không tính được mức thay đổi vì hai năm không có số liệu cùng loại: ${values.join('; ')}.`;
}

function compareTwo(
  series: Series,
  pair: Pair,
  shown: readonly SeriesMeasure[],
  { said, sources }: { readonly said: 1 | -1 | undefined; readonly sources: Sources },
): Outcome {
  const [later, earlier] = pair;
  const changes = shown.flatMap((measure) => changeBetween(measure, later, earlier) ?? []);
  if (changes.length === 0) return declineWith(whyNot(series, pair, shown), later, sources);
  const proof = proofOf(
    pair.flatMap(({ statementId }) => sources.candidatesOf(statementId)),
    sources,
  );
  const results = changes.flatMap((change, i) => [
    ...(i > 0 ? [text('; ')] : []),
    ...changeSpans(change, shown.length === 1, said),
  ]);
  const lead = `${nameOf(series)} ${ofPlace(series)} năm ${later.year} so với năm ${earlier.year}: `;
  const markers = later.statementId === earlier.statementId ? [mark(1)] : [mark(1), mark(2)];
  const line = paragraph(
    text(lead.charAt(0).toUpperCase() + lead.slice(1)),
    ...results,
    text(' '),
    ...markers,
  );
  return {
    draft: { kind: 'answer', blocks: [line, ...proof.blocks], citations: proof.citations },
    sure: SURE,
  };
}

/** The change between two years; against the year before, and of the newest year, where the question says none. */
export function changeOfYears(
  series: Series,
  { year, against }: { readonly year?: number; readonly against?: number },
  {
    asked,
    said,
    sources,
  }: {
    readonly asked: readonly SeriesMeasure[];
    /** The way that the question takes for granted. */
    readonly said: 1 | -1 | undefined;
    readonly sources: Sources;
  },
): Outcome | undefined {
  const shown = shownMeasures(series, asked);
  const newest = series.points.findLast(({ values }) => shown.some((measure) => values[measure]))?.year;
  const later = year ?? newest;
  if (later === undefined || shown.length === 0) return undefined;
  const earlier = against ?? later - 1;
  const [a, b] = [pointAt(series, later), pointAt(series, earlier)];
  if (a && b) return compareTwo(series, [a, b], shown, { said, sources });
  const lacking = [later, earlier].filter((one) => !pointAt(series, one));
  return declineWith(missingYearWords(series, lacking), a ?? b, sources);
}
