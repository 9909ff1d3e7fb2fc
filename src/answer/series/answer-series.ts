import type { ComposeContext } from '../compose/compose-answer.ts';
import { saidDirection, termLine } from '../several/comparison-words.ts';
import type { ValueSources } from '../several/index-value.ts';
import type { Outcome } from '../several/outcome.ts';
import type { Query } from '../understand/query.ts';
import { changeOfYears } from './answer-change.ts';
import { extremeOf } from './answer-extreme.ts';
import { steepestChange } from './answer-steepest.ts';
import { scoreAgainstRank, yearSteps } from './answer-steps.ts';
import { newestValue, valueInYear } from './answer-value.ts';
import { allYears } from './answer-years.ts';
import { declinePlace, declineWith, missingYearWords } from './decline-series.ts';
import { findSeries } from './find-series.ts';
import { readSeriesQuestion } from './read-series-question.ts';
import { missingYears, type Series, type SeriesPoint, yearsOf } from './series.ts';
import { seriesOf } from './series-of.ts';
import type { SeriesQuestion, YearSpan } from './series-question.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { shownMeasures, yearsInShort } from './value-words.ts';

type Sources = ValueSources &
  ComposeContext & {
    /** A sentence that sets the years of the question against each other itself. */
    readonly said?: string | undefined;
  };

/** Points of the span that have something of what is asked for. */
const within = (
  series: Series,
  { from, to, last }: YearSpan,
  asked: SeriesQuestion['measures'],
): readonly SeriesPoint[] => {
  const measures = shownMeasures(series, asked);
  const found = series.points.filter(
    ({ year, values }) =>
      year >= (from ?? year) && year <= (to ?? year) && measures.some((measure) => values[measure]),
  );
  return last === undefined ? found : found.slice(-last);
};

/** Years asked for that have no figures, at most so many said. */
const MOST_SAID = 12;

function missingSpan(series: Series, { from, to }: YearSpan, sources: Sources): Outcome {
  const [first, last] = [from ?? to ?? 0, to ?? from ?? 0];
  const years = last - first < MOST_SAID ? [first, ...missingYears([first, last]), last] : [first, last];
  return declineWith(missingYearWords(series, [...new Set(years)]), undefined, sources);
}

/** Only the years of the province that the question means, before or after the merger. */
function ofBasis(series: Series, basis: SeriesQuestion['basis']): Series {
  // Of Ninh Thuận, which is no more, all is old.
  if (basis === undefined || series.points.every((point) => point.basis === undefined)) return series;
  return { ...series, points: series.points.filter((point) => point.basis === basis) };
}

function noneOfBasis(series: Series, basis: SeriesQuestion['basis'], sources: Sources): Outcome {
  const when = basis === 'new' ? 'sau sáp nhập' : 'trước khi sáp nhập';
  const known = yearsInShort(yearsOf(series));
  const why = `Tôi không có dữ liệu ${nameOf(series)} ${ofPlace(series)} ${when}; các số liệu tôi có (năm ${known}) là của tỉnh ${basis === 'new' ? 'cũ' : 'mới'}.`;
  return declineWith(why, undefined, sources);
}

function answerOver(
  series: Series,
  { form, measures, basis }: SeriesQuestion,
  query: Query,
  sources: Sources,
): Outcome | undefined {
  if (form.sort === 'value') return valueInYear(series, form.year, measures, sources);
  if (form.sort === 'latest') return newestValue(series, measures, { basis, sources });
  if (form.sort === 'change')
    return changeOfYears(series, form, {
      asked: measures,
      said: saidDirection(termLine(query)),
      sources,
    });
  const points = within(series, form, measures);
  if (points.length === 0) return missingSpan(series, form, sources);
  if (form.sort === 'extreme') return extremeOf(series, { which: form.which, points }, measures, sources);
  if (form.sort === 'steepest') return steepestChange(series, { ...form, points }, measures, sources);
  if (form.sort === 'steps') return yearSteps(series, points, measures, sources);
  return form.sort === 'against'
    ? scoreAgainstRank(series, points, sources)
    : allYears(series, { points, span: form }, measures, sources);
}

/**
 * Changes of a whole index between two years are for the rules of comparison, which also judge claims; those know only
 * the rows of our provinces.
 */
export type SeriesPart = 'all but changes of rows' | 'changes of rows';

const isChangeOfRows = ({ form, found: { series } }: SeriesQuestion): boolean =>
  form.sort === 'change' &&
  series?.index !== undefined &&
  series.component === undefined &&
  series.isOfRows === true;

/**
 * Answers a question for the values of a series: of one year, the newest, all, a change, the best or worst. Declines
 * where the year, the measure or the place is missing, and says which there are. Undefined when the question is none.
 */
export function answerSeries(query: Query, part: SeriesPart, sources: Sources): Outcome | undefined {
  const all = seriesOf(sources.knowledge.content);
  const question = readSeriesQuestion(query, all, sources.today);
  if (!question || isChangeOfRows(question) !== (part === 'changes of rows')) return undefined;
  const { found, basis, form } = question;
  const { said } = sources;
  if (said !== undefined && found.series && findSeries(said, all)?.series === found.series) return undefined;
  if (!found.series) return found.isLoose || !found.saysPlace ? undefined : declinePlace(found, all, sources);
  const series = ofBasis(found.series, basis);
  if (series.points.length === 0) return noneOfBasis(found.series, basis, sources);
  const outcome = answerOver(series, question, query, sources);
  // Everyday words may mean another survey of that year.
  return found.isLoose &&
    query.cue.type !== 'rank' &&
    form.sort === 'value' &&
    outcome?.draft.kind === 'abstain'
    ? undefined
    : outcome;
}
