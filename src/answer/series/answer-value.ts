import type { ComposeContext } from '../compose/compose-answer.ts';
import { mark, note, paragraph, text } from '../reply.ts';
import type { ValueSources } from '../several/index-value.ts';
import { type Outcome, proofOf, SURE } from '../several/outcome.ts';
import { declineWith, missingYearWords } from './decline-series.ts';
import { pointAt, type Series, type SeriesMeasure, type SeriesPoint } from './series.ts';
import type { SeriesQuestion } from './series-question.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { MEASURE_NAMES, shownMeasures, valueSpans } from './value-words.ts';

type Sources = ValueSources & ComposeContext;

/** `Chưa có thứ hạng của năm này.` where only one of score and rank is known. */
function lacking(
  series: Series,
  { values }: SeriesPoint,
  shown: readonly SeriesMeasure[],
): string | undefined {
  const missing = shown.filter((measure) => !values[measure]);
  // A rank that no year of the series has was not looked for.
  return missing.length === 0 || series.index === undefined
    ? undefined
    : `Chưa có số liệu về ${missing.map((measure) => MEASURE_NAMES[measure]).join(' và ')} của năm này.`;
}

/** `PAR INDEX của Khánh Hòa năm 2021: 85,11%, hạng 48/63 [1]`, its statement, and what limits it. */
function valueAnswer(
  series: Series,
  point: SeriesPoint,
  shown: readonly SeriesMeasure[],
  { lead, sources }: { readonly lead: string; readonly sources: Sources },
): Outcome {
  const proof = proofOf(sources.candidatesOf(point.statementId), sources);
  const line = paragraph(text(lead), ...valueSpans(point, shown), text(' '), mark(1));
  const lacks = lacking(series, point, shown);
  const remark = lacks === undefined ? [] : [note(text(lacks))];
  return {
    draft: { kind: 'answer', blocks: [line, ...proof.blocks, ...remark], citations: proof.citations },
    sure: SURE,
  };
}

/** The value of one year, or an honest no that says which years there are. Undefined when no year has what is asked for. */
export function valueInYear(
  series: Series,
  year: number,
  asked: readonly SeriesMeasure[],
  sources: Sources,
): Outcome | undefined {
  const shown = shownMeasures(series, asked);
  const [measure] = shown;
  if (measure === undefined) return undefined;
  const point = pointAt(series, year);
  const only = asked.length > 0 ? measure : undefined;
  if (!point || !shown.some((one) => point.values[one]))
    return declineWith(missingYearWords(series, [year], only), point, sources);
  const lead = `${nameOf(series)} ${ofPlace(series)} năm ${year}: `;
  return valueAnswer(series, point, shown, { lead: lead.charAt(0).toUpperCase() + lead.slice(1), sources });
}

/** The newest value, with its year; of the province before the merger it is the last one, not the newest there is. */
export function newestValue(
  series: Series,
  asked: readonly SeriesMeasure[],
  { basis, sources }: { readonly basis?: SeriesQuestion['basis']; readonly sources: Sources },
): Outcome | undefined {
  const shown = shownMeasures(series, asked);
  const point = series.points.findLast(({ values }) => shown.some((measure) => values[measure]));
  if (!point) return undefined;
  const which = basis === 'old' ? 'trước sáp nhập, năm cuối tôi có số liệu là' : 'mới nhất tôi có là của năm';
  const lead = `${nameOf(series)} ${ofPlace(series)} ${which} ${point.year}: `;
  return valueAnswer(series, point, shown, { lead: lead.charAt(0).toUpperCase() + lead.slice(1), sources });
}
