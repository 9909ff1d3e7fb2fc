import type { Catalogue, KnownSeries } from '../../answer/catalogue/catalogue.ts';
import { closestMatch } from '../../content/closest-match.ts';
import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import { namedIndexes } from '../../language/index-names.ts';
import { slotsOf } from '../slots.ts';
import { type CommandOutcome, says } from './command-context.ts';
import { menuReply, plainReply } from './plain-reply.ts';

/** A keyboard of eight, as the menus of topics have. */
const MOST_SHOWN = 8;

/** `2012, 2014–2016`: consecutive years as a range. */
function yearRanges(years: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const year of years) {
    const range = ranges.at(-1);
    if (range && range[1] === year - 1) range[1] = year;
    else ranges.push([year, year]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** The question that all years of a series answer. */
function seriesQuestion({ index, province, years }: KnownSeries): string {
  const [only, ...others] = years;
  return others.length === 0
    ? `${index} năm ${only} của ${province} là bao nhiêu?`
    : `${index} của ${province} qua các năm`;
}

/** The series of each index, the longest first. */
function byIndex(series: readonly KnownSeries[]): (readonly [KnownSeries, ...KnownSeries[]])[] {
  const names = [...new Set(series.map(({ index }) => index))];
  return names.flatMap((name) => {
    const own = series.filter(({ index }) => index === name);
    const [first, ...others] = own.sort((a, b) => b.years.length - a.years.length);
    return first ? [[first, ...others] as const] : [];
  });
}

function menu({ series }: Catalogue, before: readonly string[]): CommandOutcome {
  if (series.length === 0) return says(plainReply('help', ['Tôi chưa có số liệu về chỉ số nào.']));
  const items = byIndex(series)
    .slice(0, MOST_SHOWN)
    .map((own) => {
      const years = own.map((one) => `${one.province} ${yearRanges(one.years)}`);
      return { shown: `${own[0].index}: ${years.join('; ')}`, choice: seriesQuestion(own[0]) };
    });
  return says(menuReply([...before, 'Tôi có số liệu các chỉ số sau. Bạn chọn một mục:'], items));
}

/** The known name of the index that is named in a text, also with a slip of the fingers. */
export function indexIn(text: string, { series }: Catalogue): string | undefined {
  const words = foldWords(text).trim().split(' ');
  const known = new Map(series.map(({ index }) => [fold(index), index]));
  const named = namedIndexes(words).map(({ name }) => known.get(fold(name)))[0];
  if (named) return named;
  const written = [...known.keys()].find((name) => ` ${words.join(' ')} `.includes(` ${name} `));
  const meant =
    written ?? closestMatch(words.join(' '), known.keys()) ?? closestMatch(words[0] ?? '', known.keys());
  return meant === undefined ? undefined : known.get(meant);
}

/** `/chiso`: the indexes with their years; with a name behind it, the question for all its years or for the one named. */
export function listIndexes(argument: string, catalogue: Catalogue): CommandOutcome {
  if (argument === '') return menu(catalogue, []);
  const index = indexIn(argument, catalogue);
  if (index === undefined) return menu(catalogue, ['Tôi chưa có chỉ số này.']);
  const slots = slotsOf(argument);
  const place = slots.find(({ kind }) => kind === 'place')?.text;
  const year = slots.find(({ kind }) => kind === 'time')?.text;
  const ofIndex = catalogue.series.filter((one) => one.index === index);
  const own = ofIndex.find(({ province }) => place !== undefined && fold(province) === fold(place));
  const found = own ?? (place === undefined ? ofIndex[0] : undefined);
  const province = found?.province ?? place;
  if (year !== undefined)
    return {
      kind: 'question',
      text: `${index} năm ${year.replace(/^năm /iu, '')} của ${province} là bao nhiêu?`,
    };
  return { kind: 'question', text: found ? seriesQuestion(found) : `${index} của ${province} qua các năm` };
}
