import type { ValueSources } from '../several/index-value.ts';
import { declined, type Outcome, SURE } from '../several/outcome.ts';
import type { FoundSeries } from './find-series.ts';
import { type Series, type SeriesMeasure, type SeriesPoint, yearsOf } from './series.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { MEASURE_NAMES, yearsInShort } from './value-words.ts';

/** An honest no, with the statement of a near point where there is one. */
export function declineWith(why: string, near: SeriesPoint | undefined, sources: ValueSources): Outcome {
  const [known] = near ? sources.candidatesOf(near.statementId) : [];
  return { draft: declined(why, known, sources.knowledge), sure: SURE };
}

const measureName = (measure: SeriesMeasure | undefined): string =>
  measure === undefined || measure === 'amount' ? 'dữ liệu' : MEASURE_NAMES[measure];

/** `Tôi không có dữ liệu PAR INDEX năm 2010 của Khánh Hòa; có các năm 2018-2024.` */
export function missingYearWords(series: Series, years: readonly number[], measure?: SeriesMeasure): string {
  const known = yearsOf(series, measure);
  const what = `${measureName(measure)} ${nameOf(series)}`;
  const which = `năm ${years.join(' và năm ')} ${ofPlace(series)}`;
  const there = known.length > 1 ? `có các năm ${yearsInShort(known)}` : `chỉ có năm ${known[0]}`;
  return `Tôi không có ${what} ${which}; ${there}.`;
}

/** Which measures there are of the place that is asked for, with their years. */
function knownOf(place: string, all: readonly Series[]): string {
  return all
    .filter((one) => one.place === place && one.index !== undefined && one.component === undefined)
    .map((one) => `${one.name} (${yearsInShort(yearsOf(one))})`)
    .join(', ');
}

/** Places that the measure is known of. */
function placesOf({ name, component }: FoundSeries, all: readonly Series[]): string {
  const known = all.filter((one) => one.name === name && one.component === component);
  return [...new Set(known.map(({ place }) => place))].join(', ');
}

/** An honest no where there is no such series of that place: what there is of it. */
export function declinePlace(found: FoundSeries, all: readonly Series[], sources: ValueSources): Outcome {
  const { name, component, place } = found;
  const part = component === undefined ? '' : ` (${component})`;
  const known = knownOf(place, all);
  const there =
    component === undefined && known !== ''
      ? ` Của ${place}, tôi có: ${known}.`
      : ` Tôi chỉ có số liệu này của: ${placesOf(found, all)}.`;
  return declineWith(`Tôi không có dữ liệu ${name}${part} của ${place}.${there}`, undefined, sources);
}
