import type { ComposeContext } from '../compose/compose-answer.ts';
import { type Block, mark, note, paragraph, strong, text } from '../reply.ts';
import type { ValueSources } from '../several/index-value.ts';
import { type Outcome, proofOf, SURE } from '../several/outcome.ts';
import { declineWith } from './decline-series.ts';
import { groupBy } from './group-by.ts';
import type { Series, SeriesMeasure, SeriesPoint } from './series.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { shownMeasures, valueWords } from './value-words.ts';

type Sources = ValueSources & ComposeContext;
type Which = 'best' | 'worst';

const MOST_TIED = 3;

/** Points that may be set against each other: those of the largest group of one province and unit, the newest of equal ones. */
function comparable(points: readonly SeriesPoint[], measure: SeriesMeasure): readonly SeriesPoint[] {
  const known = points.filter(({ values }) => values[measure] && values[measure].bound === undefined);
  const groups = groupBy(known, ({ basis, unit }) => `${basis ?? ''}|${measure === 'rank' ? '' : unit}`);
  const newest = (group: readonly SeriesPoint[]): number => group.at(-1)?.year ?? 0;
  return [...groups.values()].sort((a, b) => b.length - a.length || newest(b) - newest(a))[0] ?? [];
}

/** The best or worst points, all equal and the newest first, then the next one; undefined when too many are equal. */
function ranked(
  points: readonly SeriesPoint[],
  measure: SeriesMeasure,
  which: Which,
): { readonly tied: readonly SeriesPoint[]; readonly next: SeriesPoint } | undefined {
  const numberOf = ({ values }: SeriesPoint): number => values[measure]?.value ?? 0;
  const order = (which === 'best') === (measure === 'rank') ? 1 : -1;
  const sorted = [...points].sort((a, b) => order * (numberOf(a) - numberOf(b)) || b.year - a.year);
  const tied = sorted.filter((point) => sorted[0] && numberOf(point) === numberOf(sorted[0]));
  const next = sorted[tied.length];
  return next && tied.length <= MOST_TIED ? { tied, next } : undefined;
}

const WORDS: Readonly<Record<SeriesMeasure, Readonly<Record<Which, string>>>> = {
  score: { best: 'cao nhất', worst: 'thấp nhất' },
  amount: { best: 'cao nhất', worst: 'thấp nhất' },
  rank: { best: 'tốt nhất', worst: 'kém nhất' },
};

function limits(all: readonly SeriesPoint[], used: readonly SeriesPoint[], measure: SeriesMeasure): Block[] {
  const left = all.filter((point) => point.values[measure] && !used.includes(point));
  if (left.length === 0) return [];
  const isMerged = new Set([...left, ...used].map(({ basis }) => basis)).size > 1;
  const why = isMerged ? 'tỉnh sau sáp nhập không so với tỉnh cũ' : 'các năm khác chấm theo thang điểm khác';
  return [note(text(`Chỉ so những năm so được với nhau: ${why}.`))];
}

/** The year in which a measure was best or worst among the years that can be compared. */
export function extremeOf(
  series: Series,
  { which, points }: { readonly which: Which; readonly points: readonly SeriesPoint[] },
  asked: readonly SeriesMeasure[],
  sources: Sources,
): Outcome | undefined {
  const [measure] = shownMeasures(series, asked);
  if (measure === undefined) return undefined;
  const used = comparable(points, measure);
  const ranking = ranked(used, measure, which);
  if (!ranking)
    return declineWith(
      `Tôi không đủ số liệu ${nameOf(series)} ${ofPlace(series)} để so các năm.`,
      used.at(-1),
      sources,
    );
  const { tied, next } = ranking;
  const quoted = [...tied, next].flatMap(({ statementId }) => sources.candidatesOf(statementId));
  const proof = proofOf(quoted, sources);
  const [first = next] = tied;
  const line = paragraph(
    strong(`Năm ${tied.map(({ year }) => year).join(' và năm ')}`),
    text(
      ` (${valueWords(measure, first)}), ${WORDS[measure][which]} trong các năm có số liệu; kế đó là năm ${next.year} (${valueWords(measure, next)}) `,
    ),
    ...proof.citations.slice(0, new Set(quoted.map(({ id }) => id)).size).map(({ marker }) => mark(marker)),
  );
  const blocks = [line, ...proof.blocks, ...limits(points, used, measure)];
  return { draft: { kind: 'answer', blocks, citations: proof.citations }, sure: SURE };
}
