import type { Content, Fact, FactFigure, IndexRow } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import { INDEX_NAMES } from '../../language/index-names.ts';
import { groupBy } from './group-by.ts';
import type { Series, SeriesPoint } from './series.ts';
import { slugOf } from './slug-of.ts';
import { writtenValue } from './written-value.ts';

interface Measured {
  readonly fact: Fact;
  readonly figure: FactFigure & { readonly value: number; readonly year: number };
}

/** `điểm thẩm định (hơn)` -> without what is said of the figure, not of the thing. */
const thingOf = (what: string): string => what.replace(/\s*\([^)]*\)\s*/gu, ' ').trim();

const BOUND = /\((hơn|gần|khoảng|trên|dưới)\)/u;

/** A goal is no measurement. */
const GOAL = / (?:muc tieu|phai|chi tieu|toi thieu|yeu cau|can dat|khong duoc|toi da) /u;
/** A year or a number of a document says which thing is meant; it is not measured. */
const NO_MEASURE: ReadonlySet<string> = new Set(['năm', 'số', '']);

/** The figure stands in the row of that index and year already. */
function repeatsRow({ fact, figure }: Measured, rows: readonly IndexRow[]): boolean {
  const said = foldWords(fact.statement);
  return rows.some(({ index, year, basis, score, rank }) =>
    basis === fact.basis || basis === 'old'
      ? year === figure.year &&
        said.includes(foldWords(index)) &&
        (figure.value === score || figure.value === rank)
      : false,
  );
}

function measuredIn(fact: Fact): Measured[] {
  if (GOAL.test(foldWords(fact.statement))) return [];
  return fact.figures.flatMap((figure) => {
    const { value, year, unit } = figure;
    if (typeof value !== 'number' || year === null || NO_MEASURE.has(unit ?? '')) return [];
    return [{ fact, figure: { ...figure, value, year } }];
  });
}

/** The same thing in the same unit, under one topic, of the country or of our province. */
const keyOf = ({ fact, figure }: Measured): string =>
  [
    fact.topic.split(',')[0],
    figure.unit ?? '',
    foldWords(thingOf(figure.what)),
    fact.basis === undefined ? 'country' : 'province',
  ].join('|');

function pointOf({ fact, figure }: Measured, measure: 'score' | 'amount'): SeriesPoint[] {
  const value = writtenValue(fact.statement, figure.value, measure);
  if (!value) return [];
  const bound = BOUND.exec(figure.what)?.[1];
  return [
    {
      year: figure.year,
      values: { [measure]: { ...value, ...(bound !== undefined && { bound }) } },
      unit: figure.unit ?? '',
      ...(fact.basis !== undefined && { basis: fact.basis }),
      statementId: fact.id,
      sourceId: fact.sourceId,
      ...(fact.asOf !== undefined && { asOf: fact.asOf }),
    },
  ];
}

const MEAN = /^bình quân (?:cấp tỉnh|cả nước)$|^cả nước$/u;

/** `PAR INDEX Quảng Ninh` -> the index and the place; undefined for what is no index. */
function indexAndPlace(thing: string): { index: string; place: string } | undefined {
  const named = INDEX_NAMES.find(({ name }) => thing.toUpperCase().startsWith(`${name} `));
  if (!named) return undefined;
  const place = thing.slice(named.name.length + 1);
  return { index: thing.slice(0, named.name.length), place: MEAN.test(place) ? 'cả nước' : place };
}

/** One point a year; undefined where two facts say different values. */
function onePerYear(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...groupBy(points, ({ year }) => String(year)).values()].flatMap(([first, ...others]) => {
    const values = JSON.stringify(first?.values);
    return first && others.every((other) => JSON.stringify(other.values) === values) ? [first] : [];
  });
}

function saidInAll(found: readonly Measured[]): ReadonlySet<string> {
  const [first, ...others] = found.map(({ fact }) => foldWords(fact.statement));
  const words = (first ?? '').trim().split(' ');
  return new Set(words.filter((word) => others.every((said) => said.includes(` ${word} `))));
}

function seriesFrom(found: readonly Measured[]): Series[] {
  const [first] = found;
  if (!first) return [];
  const thing = thingOf(first.figure.what);
  const of = indexAndPlace(thing);
  const measure = of ? 'score' : 'amount';
  const points = onePerYear(found.flatMap((one) => pointOf(one, measure)));
  if (points.length < 2) return [];
  const place = of?.place ?? (first.fact.basis === undefined ? 'cả nước' : 'Khánh Hòa');
  return [
    {
      id: slugOf(of?.index ?? thing, place),
      name: of?.index ?? thing,
      ...(of && { index: of.index }),
      place,
      measures: [measure],
      points: points.sort((a, b) => a.year - b.year),
      said: saidInAll(found),
    },
  ];
}

/** What facts count or measure in two years or more; what the rows of an index say too is left to them. */
export function factSeries({ statements }: Pick<Content, 'statements'>): Series[] {
  const rows = statements.filter((statement): statement is IndexRow => statement.kind === 'index-row');
  const measured = statements
    .filter((statement): statement is Fact => statement.kind === 'fact')
    .flatMap(measuredIn)
    .filter((one) => !repeatsRow(one, rows));
  return [...groupBy(measured, keyOf).values()].flatMap(seriesFrom);
}
