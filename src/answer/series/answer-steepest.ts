import type { ComposeContext } from '../compose/compose-answer.ts';
import { mark, note, paragraph, strong, text } from '../reply.ts';
import type { ValueSources } from '../several/index-value.ts';
import { type Outcome, proofOf, SURE } from '../several/outcome.ts';
import { declineWith } from './decline-series.ts';
import { changeBetween, type SeriesChange } from './differences.ts';
import type { Series, SeriesMeasure, SeriesPoint } from './series.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { MEASURE_NAMES, shownMeasures } from './value-words.ts';

type Sources = ValueSources & ComposeContext;

interface Asked {
  /** 1: better or more, -1: worse or less, 0: either. */
  readonly way: 1 | -1 | 0;
  readonly isLeast: boolean;
  readonly points: readonly SeriesPoint[];
}

interface Step {
  readonly later: SeriesPoint;
  readonly earlier: SeriesPoint;
  readonly change: SeriesChange;
  readonly size: number;
}

/** Changes from one year to the next, those that go the way asked for; a year without figures parts its neighbours. */
function stepsOf({ way, points }: Asked, measure: SeriesMeasure): Step[] {
  return points.flatMap((later) => {
    const earlier = points.find(({ year }) => year === later.year - 1);
    const change = earlier && changeBetween(measure, later, earlier);
    if (!earlier || !change || change.way === 0 || (way !== 0 && change.way !== way)) return [];
    const size = Math.abs((later.values[measure]?.value ?? 0) - (earlier.values[measure]?.value ?? 0));
    return [{ later, earlier, change, size }];
  });
}

const WAYS = { '1': 'tăng', '-1': 'giảm', '0': 'thay đổi' } as const;
/** Differences of figures with two or four decimals. */
const SAME = 1e-9;

/** `năm 2023: tăng 2,41 điểm phần trăm so với năm 2022 (…)` */
const stepWords = ({ later, earlier, change }: Step): string =>
  `năm ${later.year}: ${change.said} so với năm ${earlier.year} (${change.shown})`;

/** The year in which a measure changed most against the year before, with the next one; declines where none went that way. */
export function steepestChange(
  series: Series,
  asked: Asked,
  measures: readonly SeriesMeasure[],
  sources: Sources,
): Outcome | undefined {
  const [measure] = shownMeasures(series, measures);
  if (measure === undefined) return undefined;
  const order = asked.isLeast ? 1 : -1;
  const steps = stepsOf(asked, measure).sort(
    (a, b) => order * (a.size - b.size) || b.later.year - a.later.year,
  );
  const [first, next] = steps;
  const name = `${MEASURE_NAMES[measure]} ${nameOf(series)} ${ofPlace(series)}`;
  if (!first)
    return declineWith(
      `Trong các năm liền nhau có số liệu, không có năm nào ${name} ${WAYS[asked.way]}.`,
      undefined,
      sources,
    );
  const tied = steps.filter(({ size }) => Math.abs(size - first.size) < SAME);
  const shown = next && tied.length === 1 ? [first, next] : tied;
  const quoted = shown.flatMap(({ later, earlier }) => [later, earlier]);
  const proof = proofOf(
    quoted.flatMap(({ statementId }) => sources.candidatesOf(statementId)),
    sources,
  );
  const count = new Set(quoted.map(({ statementId }) => statementId)).size;
  const others = shown.slice(1).map((step) => `${tied.length > 1 ? 'bằng' : 'kế đó là'} ${stepWords(step)}`);
  const most = `${WAYS[asked.way]} ${asked.isLeast ? 'ít' : 'nhiều'} nhất`;
  const line = paragraph(
    text(`${name.charAt(0).toUpperCase()}${name.slice(1)} ${most} `),
    strong(stepWords(first)),
    text(`${others.length > 0 ? `; ${others.join('; ')}` : ''} `),
    ...proof.citations.slice(0, count).map(({ marker }) => mark(marker)),
  );
  const limit = note(text('Chỉ so những năm liền nhau có số liệu và so được với nhau.'));
  return {
    draft: { kind: 'answer', blocks: [line, ...proof.blocks, limit], citations: proof.citations },
    sure: SURE,
  };
}
