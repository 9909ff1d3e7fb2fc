import type { IndexRow } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import { askedFigures } from '../evidence/asked-figures.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Query } from '../understand/query.ts';
import { type Amount, amountOf } from './amount.ts';
import type { Measure } from './comparison-words.ts';
import { COUNTRY, figureNameOf } from './index-places.ts';
import type { IndexPoint } from './index-point.ts';
import type { IndexQuestion } from './index-question.ts';

/** One value of an index with the sentence that says it. */
export interface IndexValue extends IndexPoint {
  readonly candidate: Candidate;
  readonly score?: Amount;
  readonly rank?: Amount;
  /** Of the score: values of different scales are not compared. */
  readonly unit: string;
  /** How many provinces were ranked. */
  readonly outOf?: number;
  readonly basis?: 'old' | 'new';
}

export interface ValueSources {
  readonly knowledge: Knowledge;
  readonly candidatesOf: (documentId: string) => readonly Candidate[];
}

const rows = new WeakMap<Knowledge, readonly IndexRow[]>();

/** The rows of all indexes; found once. */
export function rowsOf(knowledge: Knowledge): readonly IndexRow[] {
  const known = rows.get(knowledge);
  if (known) return known;
  const found = knowledge.content.statements.filter((statement) => statement.kind === 'index-row');
  rows.set(knowledge, found);
  return found;
}

/** The value of a row: of the whole index, or of the part that is asked for. */
function valueIn(
  row: IndexRow,
  question: IndexQuestion,
  query: Query,
  { candidatesOf }: ValueSources,
): IndexValue | undefined {
  const [candidate] = candidatesOf(row.id);
  if (!candidate) return undefined;
  const part = row.components.find(({ name }) => name === question.component);
  const { score, rank } = question.component === undefined ? row : { score: part?.score, rank: part?.rank };
  const figures = askedFigures(query, candidate);
  const written = (value: number | null | undefined, isRank: boolean): Amount | undefined => {
    const figure = figures.find((one) => one.value === value && (one.kind === 'rank') === isRank);
    return figure && amountOf(figure);
  };
  const [scored, ranked] = [written(score, false), written(rank, true)];
  return {
    where: row.province,
    year: row.year,
    candidate,
    unit: row.unit,
    ...(scored && { score: scored }),
    ...(ranked && { rank: ranked }),
    ...(row.outOf !== null && { outOf: row.outOf }),
    ...(row.basis !== undefined && { basis: row.basis }),
  };
}

const MEAN = / (?:binh quan cua 63|binh quan nam|ca nuoc nam) /u;

/** The mean of the country stands in facts: `PAR INDEX bình quân của 63 tỉnh, thành năm 2023 là 86,98%`. */
function countryValue(
  index: string,
  year: number,
  { knowledge, candidatesOf }: ValueSources,
): IndexValue | undefined {
  for (const statement of knowledge.content.statements) {
    if (statement.kind !== 'fact') continue;
    const said = foldWords(statement.statement);
    if (!said.startsWith(foldWords(index)) || !MEAN.test(said)) continue;
    const figure = statement.figures.find((one) => one.year === year && one.unit === '%');
    const [candidate] = candidatesOf(statement.id);
    const found = candidate?.figures.find((one) => one.value === figure?.value && one.kind === 'percent');
    const score = found && amountOf(found);
    if (candidate && score) return { where: COUNTRY, year, candidate, score, unit: '%' };
  }
  return undefined;
}

/** The scale of the index in a year, where a fact says only `điểm`. */
function unitOf(index: string, year: number, unit: string, knowledge: Knowledge): string {
  const row = rowsOf(knowledge).find((one) => one.index === index && one.year === year);
  return row?.unit.startsWith(unit) ? row.unit : unit;
}

/** What a fact gives of a place without rows: `PCI Đà Nẵng`, `PAR INDEX bình quân vùng`. */
function factValue(
  index: string,
  { where, year }: IndexPoint,
  { knowledge, candidatesOf }: ValueSources,
): IndexValue | undefined {
  const name = figureNameOf(index, where);
  for (const statement of knowledge.content.statements) {
    if (statement.kind !== 'fact') continue;
    const figure = statement.figures.find((one) => one.year === year && foldWords(one.what) === name);
    const [candidate] = figure ? candidatesOf(statement.id) : [];
    const found = candidate?.figures.find((one) => one.value === figure?.value);
    const score = found && amountOf(found);
    if (!figure || !candidate || !score) continue;
    return { where, year, candidate, score, unit: unitOf(index, year, figure.unit ?? '', knowledge) };
  }
  return undefined;
}

/** The values of the place in all years that there are rows of, oldest first. */
export function series(
  question: IndexQuestion,
  where: string,
  query: Query,
  sources: ValueSources,
): IndexValue[] {
  return rowsOf(sources.knowledge)
    .filter(({ index, province }) => index === question.index && province === where)
    .flatMap((row) => valueIn(row, question, query, sources) ?? [])
    .sort((a, b) => a.year - b.year);
}

/** One value, or undefined when there is no row of that place and year. */
export function valueAt(
  point: IndexPoint,
  question: IndexQuestion,
  query: Query,
  sources: ValueSources,
): IndexValue | undefined {
  const known = series(question, point.where, query, sources).find(({ year }) => year === point.year);
  // Facts give the whole index only.
  if (known || question.component !== undefined) return known;
  return point.where === COUNTRY
    ? countryValue(question.index, point.year, sources)
    : factValue(question.index, point, sources);
}

/** True when the two can be set against each other by this measure. */
export const areComparable = (measure: Measure, a: IndexValue, b: IndexValue): boolean =>
  a[measure] !== undefined && b[measure] !== undefined && (measure === 'rank' || a.unit === b.unit);
